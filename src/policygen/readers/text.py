"""The reader of plain text, as it is pasted or taken from a printed page."""

from __future__ import annotations

from collections.abc import Sequence

from policygen.policy import BlockKind, RawDocument, View
from policygen.readers.support.amendments import bill_in_view
from policygen.readers.support.breaks import Measure
from policygen.readers.support.columns import table_at
from policygen.readers.support.drafts import Draft, Line, finish
from policygen.readers.support.furniture import page_furniture
from policygen.readers.support.headings import mark_headings
from policygen.readers.support.labels import line_labels
from policygen.readers.support.line_numbers import without_numbers
from policygen.readers.support.recognize import text_of
from policygen.readers.support.source import decoded, source_lines
from policygen.readers.support.text_scan import TextScanner, runs_on
from policygen.text.mapping import Traced
from policygen.text.wrapped import vocabulary

FORMAT = "text"
SUFFIXES = (".txt", ".text")


def recognizes(data: bytes) -> int:
    """1 for any text, 0 for what isn't text: other readers know their own marks better."""
    return 0 if text_of(data) is None else 1


def read(data: bytes, name: str, view: View) -> RawDocument:
    """Read a file of plain text.

    Arguments:
        data: its bytes, in any encoding that `decode` knows.
        name: what errors call it.
        view: which text of a bill is meant; other plain text has one only.
    Returns: the decoded text and its blocks.
    Raises: InputError if there is no text.
    """
    text, notices = decoded(data, name)
    return read_plain(text, view, notices)


def read_plain(text: str, view: View, notices: tuple[str, ...] = ()) -> RawDocument:
    """Read plain text that is decoded already, its newlines line feeds."""
    reading = bill_in_view(text, view)
    work = reading.work
    lines, pages = source_lines(work.text)
    blocks = finish(_drafts(work, lines, paged=bool(pages)), work, vocabulary(work.text))
    heading = next((block.text.text for block in blocks if block.kind is BlockKind.HEADING), "")
    return RawDocument(
        format=FORMAT,
        text=text,
        blocks=blocks,
        title=heading,
        revisions=reading.revisions,
        notices=notices + reading.notices,
        pages=tuple(work.at[page] if page < len(work.at) else len(text) for page in pages),
    )


def _drafts(work: Traced, lines: Sequence[Line], paged: bool) -> list[Draft]:
    kept = without_numbers(work.text, _body(work.text, lines))
    words = [work.text[line.start : line.end] for line in kept]
    bullets = sum(bool(found) and found[0].is_bullet for found, _ in map(line_labels, words)) > 1
    scanner = TextScanner(work.text, Measure.of(words), bullets)
    index = 0
    while index < len(kept):
        line = kept[index]
        cells, after = table_at(work.text, kept, index)
        for cell in cells:
            scanner.add(cell)
        if cells:
            scanner.blank()
            index = after
            continue
        if line.start == line.end:
            scanner.blank()
        else:
            scanner.feed(line)
        index += 1
    mark_headings(scanner.drafts, work.text)
    if not paged:
        for draft in scanner.drafts:
            draft.page = None
    return scanner.drafts


def _body(text: str, lines: Sequence[Line]) -> list[Line]:
    """The lines without page furniture; a sentence that a page broke goes on without a gap."""
    furniture = page_furniture(text, lines)
    widest = Measure.of([text[line.start : line.end] for line in lines]).width
    kept: list[Line] = []
    broken = False
    previous: int | None = lines[0].page if lines else None
    for index, line in enumerate(lines):
        broken = broken or index in furniture or line.page != previous
        previous = line.page
        if index in furniture:
            continue
        words = text[line.start : line.end]
        if words and broken:
            last = len(kept)
            while last and kept[last - 1].start == kept[last - 1].end:
                last -= 1
            before = text[kept[last - 1].start : kept[last - 1].end] if last else ""
            if before and not line_labels(words)[0] and runs_on(before, words, widest):
                del kept[last:]
        broken = broken and not words
        kept.append(line)
    return kept
