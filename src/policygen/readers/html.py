"""The reader of HTML: saved board pages, exported policies, anything a browser shows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from policygen.policy import Block, BlockKind, MappedText, RawDocument, View
from policygen.readers.support.html_blocks import HtmlLine, HtmlWalker, is_bold_heading
from policygen.readers.support.html_page import policy_part
from policygen.readers.support.labels import leading_labels, printed
from policygen.readers.support.outline import Outline
from policygen.readers.support.recognize import html_signs, text_of
from policygen.readers.support.source import decoded, empty

FORMAT = "html"
SUFFIXES = (".html", ".htm", ".xhtml")


def recognizes(data: bytes) -> int:
    """2 for text that begins as a page does, 1 for text with HTML's tags, 0 for other bytes."""
    text = text_of(data)
    return 0 if text is None else html_signs(text)


def read(data: bytes, name: str, view: View) -> RawDocument:
    """Read an HTML file.

    Arguments:
        data: its bytes; the encoding is told from them, not from the page's own claim.
        name: what errors call it.
        view: whether `ins` or `del` elements stand.
    Returns: the words of the densest part of the page, one block a line.
    Raises: InputError if there are no words.
    """
    text, notices = decoded(data, name)
    return read_html(text, name, view, notices)


def read_html(source: str, name: str, view: View, notices: tuple[str, ...] = ()) -> RawDocument:
    """Read a page's source that is decoded already."""
    from selectolax.lexbor import LexborHTMLParser

    tree = LexborHTMLParser(source)
    title_node = tree.css_first("title")
    title = " ".join(title_node.text().split()) if title_node else ""
    walker = HtmlWalker(view)
    part = policy_part(tree)
    if part is not None:
        walker.walk(part)
    lines = [single for line in walker.lines for single in _split(line)]
    text, blocks = _blocks(lines)
    if not blocks:
        raise empty(name)
    first = next((b.text.text for b in blocks if b.kind is BlockKind.HEADING and b.level == 1), "")
    revisions = tuple(walker.revisions)
    if revisions:
        verb = "accepted" if view is View.ACCEPTED else "rejected"
        count = "one marked change" if len(revisions) == 1 else f"{len(revisions)} marked changes"
        notices = (*notices, f"The page carries {count}, read as {verb}.")
    return RawDocument(FORMAT, text, blocks, title or first, revisions, notices)


def _split(line: HtmlLine) -> Iterator[HtmlLine]:
    """A line with breaks inside, cut where a label follows a break or a blank line stands."""
    current = HtmlLine(line.kind, "", line.level, line.label, line.bold, line.cell)
    blank = False
    for part in line.words.split("\n"):
        words = " ".join(part.split())
        if not words:
            blank = bool(current.words)
            continue
        if current.words and (blank or leading_labels(words)[0]):
            yield current
            current = HtmlLine(BlockKind.PARAGRAPH, words, bold=line.bold, cell=line.cell)
        else:
            current.words = f"{current.words} {words}".strip()
        blank = False
    yield current


def _blocks(lines: Sequence[HtmlLine]) -> tuple[str, tuple[Block, ...]]:
    """The document's text, one block a line, and the blocks mapped into it."""
    texts: list[str] = []
    blocks: list[Block] = []
    outline = Outline()
    at, depth = 0, 0
    for line in lines:
        kind, level, label, words = line.kind, line.level, line.label, line.words
        if not any(char.isalnum() for char in words):
            continue
        labels, start = leading_labels(words)
        if start >= len(words):
            labels, start = (), 0
        if kind is BlockKind.HEADING:
            depth = level
        elif is_bold_heading(line):
            kind, level = BlockKind.HEADING, depth + 1
        if kind is BlockKind.HEADING:
            outline.reset()
            if any(found.is_bullet for found in labels):
                labels, start = (), 0
        elif kind is BlockKind.PARAGRAPH and labels:
            kind, level = BlockKind.ITEM, outline.enter(0, labels)
        elif kind is BlockKind.PARAGRAPH:
            outline.close()
        elif kind is BlockKind.ITEM:  # of the page's own list, perhaps below a label that was typed
            level += outline.depth
        if labels and kind is not BlockKind.CELL and label in ("", "-"):
            label = printed(labels)
        else:
            start = 0
        words = words[start:]
        texts.append(words)
        blocks.append(Block(kind, MappedText.plain(words, at), level, label, None, line.cell))
        at += len(words) + 1
    return "\n".join(texts), tuple(blocks)
