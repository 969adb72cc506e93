"""Tables in plain text: words set in columns by spaces, gathered into cells."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from policygen.policy import BlockKind, Cell
from policygen.readers.support.drafts import Draft, Line

_SEGMENT = re.compile(r"\S+(?: {1,2}\S+)*")
_SLACK = 1
_LEAST_ROWS = 2
_DASHES = "-–—:="

Span = tuple[int, int]


def table_at(text: str, lines: Sequence[Line], index: int) -> tuple[list[Draft], int]:
    """Read the table that begins at a line.

    Arguments:
        text: the document.
        lines: its lines, blank ones with equal start and end.
        index: of the line at which a table may begin.
    Returns: the cells row by row and the index after the table; no cells if there is no table.
        Rows may be parted by one blank line; a line with words only in some of the columns goes
        on with the cells above it.
    """
    first = _segments(text, lines[index])
    if len(first) < 2 or text[first[1][1][0]] in _DASHES:  # "Term   – its definition"
        return [], index
    columns = [column for column, _ in first]
    rows: list[list[list[Span]]] = []
    full = 0
    at = index
    while at < len(lines):
        segments = _parted(text, _segments(text, lines[at]), columns)
        if not segments:
            following = _segments(text, lines[at + 1]) if at + 1 < len(lines) else []
            if not following or not _fits(following, columns) or len(following) < 2:
                break
            at += 1
            continue
        if not _fits(segments, columns):
            break
        if rows and _wraps(text, segments, columns):
            pass
        elif _column(segments[0][0], columns) == 0 and len(segments) > 1:
            rows.append([[] for _ in columns])
            full += len(segments) == len(columns)
        elif not rows or _column(segments[0][0], columns) == 0:
            break
        for column, span in segments:
            rows[-1][_column(column, columns)].append(span)
        at += 1
    if full < _LEAST_ROWS:
        return [], index
    page = lines[index].page
    cells = [
        Draft(BlockKind.CELL, spans, page=page, cell=Cell(index + 1, number, column))
        for number, row in enumerate(rows)
        for column, spans in enumerate(row)
        if spans
    ]
    return cells, at


def _segments(text: str, line: Line) -> list[tuple[int, Span]]:
    """The stretches of a line parted by three spaces or more: column and offsets of each."""
    words = text[line.start : line.end]
    return [
        (line.indent + match.start(), (line.start + match.start(), line.start + match.end()))
        for match in _SEGMENT.finditer(words)
    ]


def _parted(
    text: str, segments: Sequence[tuple[int, Span]], columns: Sequence[int]
) -> list[tuple[int, Span]]:
    """The segments cut where two spaces end at a known column: a long label before its cell."""
    out: list[tuple[int, Span]] = []
    for column, (start, end) in segments:
        cuts = [
            known
            for known in columns
            if 0 < known - column < end - start
            and text[start + known - column - 2 : start + known - column] == "  "
        ]
        for left, right in pairwise([column, *cuts, column + end - start]):
            words = text[start + left - column : start + right - column].rstrip()
            out.append((left, (start + left - column, start + left - column + len(words))))
    return out


def _wraps(text: str, segments: Sequence[tuple[int, Span]], columns: Sequence[int]) -> bool:
    """Whether a line goes on with the row above though its first cell does, too: it begins low and isn't whole."""
    column, (start, end) = segments[0]
    narrow = end - start <= columns[1] - columns[0]
    return (
        _column(column, columns) == 0
        and len(segments) < len(columns)
        and text[start].islower()
        and narrow
    )


def _fits(segments: Sequence[tuple[int, Span]], columns: Sequence[int]) -> bool:
    return all(_column(column, columns) >= 0 for column, _ in segments)


def _column(column: int, columns: Sequence[int]) -> int:
    near = [i for i, known in enumerate(columns) if abs(known - column) <= _SLACK]
    return near[0] if near else -1
