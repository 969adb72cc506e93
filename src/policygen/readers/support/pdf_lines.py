"""Lines of a page as paragraphs are built from them: text, place, weight, labels."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from policygen.policy import Cell
from policygen.readers.support.labels import Label, leading_labels, printed
from policygen.readers.support.pdf_door import Rule
from policygen.readers.support.pdf_layout import FULL, Row, columns
from policygen.readers.support.pdf_tables import cut_tables

_NUMBER = re.compile(r"\d{1,3}")


@dataclass(frozen=True, slots=True)
class Line:
    """One line of one column; places in points, y upwards.

    Arguments:
        text: its words with one space between them.
        at: offset of its text in the document's text.
        page: page number from 1.
        column: 0 for full width, 1 left, 2 right.
        body: offset in `text` at which its words start, behind a printed line number.
        labels: list labels at the start of its words.
        words_at: offset in `text` of the words behind the label.
        indent: left edge of the words behind the label.
        opening: width of its first word.
        size: height of its font's box.
        bold: whether all of it is bold.
        level: whether it stands upright.
        cell: the cell of a ruled table that it stands in; tables count anew on each page.
    """

    text: str
    at: int
    page: int
    column: int
    body: int
    labels: tuple[Label, ...]
    words_at: int
    left: float
    right: float
    bottom: float
    top: float
    indent: float
    opening: float
    size: float
    bold: bool
    level: bool
    cell: Cell | None = None

    @property
    def label(self) -> str:
        """Its list label as blocks show it, or ""."""
        return printed(self.labels)

    @property
    def words(self) -> str:
        """The line without line number and label."""
        return self.text[self.words_at :]

    def continued(self) -> Line:
        """The line as one that goes on a sentence: what looks like a label there is none."""
        return replace(self, labels=(), words_at=self.body, indent=self.left)


def lines_of(rows: Sequence[Row], page: int, at: int, rules: Sequence[Rule] = ()) -> list[Line]:
    """The lines of a page in reading order; the first starts at offset `at` of the document."""
    lines: list[Line] = []
    ordered: list[tuple[int, Row, Cell | None]] = []
    for cell, part in cut_tables(rows, rules):
        placed = columns(part) if cell is None else [(FULL, row) for row in part]
        ordered += [(column, row, cell) for column, row in placed]
    numbered = line_numbers([row for _, row, _ in ordered])
    for index, (column, row, cell) in enumerate(ordered):
        skipped = 1 if index in numbered and cell is None else 0
        lines.append(replace(_line(row, page, at, column, skipped), cell=cell))
        at += len(lines[-1].text) + 1
    return lines


def _line(row: Row, page: int, at: int, column: int, skipped: int) -> Line:
    text = " ".join(word.text for word in row)
    body = min(sum(len(word.text) + 1 for word in row[:skipped]), len(text))
    labels, behind = leading_labels(text[body:], alone=True)
    kept = row[skipped:] or row
    indent, seen = kept[0].left, body
    for word in kept:
        if seen >= body + behind:
            indent = word.left
            break
        seen += len(word.text) + 1
    weights = sorted((word.top - word.bottom, len(word.text)) for word in kept)
    return Line(
        text, at, page, column, body, labels, body + behind,
        kept[0].left, kept[-1].right,
        min(word.bottom for word in kept), max(word.top for word in kept),
        indent, kept[0].right - kept[0].left,
        _median(weights),
        all(word.bold for word in kept if any(map(str.isalnum, word.text))),
        all(word.level for word in kept),
    )  # fmt: skip


def _median(weights: Sequence[tuple[float, int]]) -> float:
    """The middle of sizes that are weighted by their number of characters."""
    half, seen = sum(count for _, count in weights) / 2, 0
    for size, count in weights:
        seen += count
        if seen >= half:
            return size
    return 0.0


def line_numbers(rows: Sequence[Row]) -> set[int]:
    """Which rows start with a printed line number, as bills have.

    A column of bare integers at the start of most rows, each one more than the last; it may start
    anew at 1 or 2 where a section does.
    """
    starts = [(index, row[0]) for index, row in enumerate(rows) if _NUMBER.fullmatch(row[0].text)]
    if len(starts) < 5 or len(starts) < 0.4 * len(rows):
        return set()
    edge = _middle([word.right for _, word in starts])
    left = _middle([word.left for _, word in starts])
    column = [
        (index, int(word.text))
        for index, word in starts
        if abs(word.right - edge) < 4 or abs(word.left - left) < 4
    ]
    steps = sum(
        1
        for (_, value), (_, following) in pairwise(column)
        if following == value + 1 or following <= 2
    )
    if len(column) < 5 or steps < 0.8 * (len(column) - 1):
        return set()
    return {index for index, _ in column}


def _middle(values: Sequence[float]) -> float:
    return sorted(values)[len(values) // 2]


def with_whole_tables(lines: Sequence[Line]) -> list[Line]:
    """The lines with tables counted through the document.

    A table at the top of a page goes on with the one at the foot of the page before, if it has as
    many columns.
    """
    widths: dict[tuple[int, int], int] = {}
    for line in lines:
        if line.cell is not None:
            key = (line.page, line.cell.table)
            widths[key] = max(widths.get(key, 0), line.cell.column)
    out: list[Line] = []
    table, shift, last = 0, 0, (0, 0)
    for line in lines:
        if line.cell is None:
            out.append(line)
            continue
        key = (line.page, line.cell.table)
        if key != last:
            before = out[-1].cell if out else None
            goes_on = before is not None and last[0] != key[0] and widths[last] == widths[key]
            shift = before.row + 1 if goes_on and before is not None else 0
            table += not goes_on
            last = key
        out.append(replace(line, cell=Cell(table, line.cell.row + shift, line.cell.column)))
    return out
