"""The reader of Markdown."""

from __future__ import annotations

import re

from policygen.policy import BlockKind, RawDocument, View
from policygen.readers.support.amendments import in_view
from policygen.readers.support.breaks import Measure
from policygen.readers.support.drafts import Draft, Line, finish
from policygen.readers.support.headings import mark_bold_sections, mark_headings
from policygen.readers.support.inline import without_marks
from policygen.readers.support.markdown_scan import MarkdownScanner
from policygen.readers.support.recognize import markdown_signs, text_of
from policygen.readers.support.source import decoded, source_lines
from policygen.text.mapping import Traced
from policygen.text.wrapped import vocabulary

FORMAT = "markdown"
SUFFIXES = (".md", ".markdown", ".mdown", ".mkd")

_FRONT = re.compile(r"---[ \t]*\n(?P<fields>(?:(?:[\w-]+:|[ \t]+|-[ \t]|#).*\n|\n)*?)---[ \t]*\n")
_TITLE = re.compile(r"^title:[ \t]*[\"']?(.*?)[\"']?[ \t]*$", re.MULTILINE)
_DEFINITION = re.compile(r"^ {0,3}\[([^\]^][^\]]*)\]:[ \t]*\S", re.MULTILINE)


def recognizes(data: bytes) -> int:
    """2 for text with Markdown's marks, 1 for any other text, 0 for what isn't text."""
    text = text_of(data)
    return 0 if text is None else 2 if markdown_signs(text) else 1


def read(data: bytes, name: str, view: View) -> RawDocument:
    """Read a Markdown file.

    Arguments:
        data: its bytes, in any encoding that `decode` knows.
        name: what errors call it.
        view: which text of marked changes is meant.
    Returns: the decoded source and its blocks.
    Raises: InputError if there is no text.
    """
    text, notices = decoded(data, name)
    return read_markdown(text, view, notices)


def read_markdown(text: str, view: View, notices: tuple[str, ...] = ()) -> RawDocument:
    """Read Markdown that is decoded already, its newlines line feeds."""
    reading = in_view(text, view)
    front = _FRONT.match(text)
    work = reading.work
    if front:
        first = next((i for i, place in enumerate(work.at) if place >= front.end()), len(work.at))
        work = work.slice(first, len(work.text))
    drafts = _drafts(work)
    references = frozenset(name.strip().lower() for name in _DEFINITION.findall(work.text))
    blocks = finish(
        drafts, work, vocabulary(work.text), lambda part: without_marks(part, references)
    )
    named = _TITLE.search(front.group("fields")) if front else None
    heading = next((block.text.text for block in blocks if block.kind is BlockKind.HEADING), "")
    return RawDocument(
        format=FORMAT,
        text=text,
        blocks=blocks,
        title=named.group(1) if named else heading,
        revisions=reading.revisions,
        notices=notices + reading.notices,
    )


def _drafts(work: Traced) -> list[Draft]:
    lines, _ = source_lines(work.text)
    words = [work.text[line.start : line.end] for line in lines]
    scanner = MarkdownScanner(work.text, Measure.of(words), bullets=True)
    drafts = scanner.run([Line(line.start, line.end, line.indent) for line in lines])
    if any(draft.kind is BlockKind.HEADING for draft in drafts):
        mark_bold_sections(drafts, work.text)
    else:
        mark_headings(drafts, work.text)
    return drafts
