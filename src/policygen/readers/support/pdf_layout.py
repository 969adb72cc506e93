"""Reading order on a page: rows that run across two columns are cut at the gutter and sorted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from policygen.readers.support.labels import is_marker
from policygen.readers.support.pdf_door import Word

Row = tuple[Word, ...]

FULL, LEFT, RIGHT = 0, 1, 2
_MARKER_REACH = 72.0  # points from a list label to its words
_MIN_GUTTER = 8.0  # points
_MIN_ROWS = 5  # in each column
_MIN_SHARE = 0.35  # of the rows beside the gutter that each column must have words in
_MIN_WIDTH = 0.25  # of the text's width that each column must have
_MIN_FILL = 0.6  # of a column's width that its middle row must fill; tables of labels don't


@dataclass(frozen=True, slots=True)
class Gutter:
    """The empty strip between two columns, in points from the page's left."""

    left: float
    right: float


def columns(rows: Sequence[Row]) -> list[tuple[int, Row]]:
    """The rows in reading order, each with its column.

    A file that draws its columns one after the other keeps its order. Where it draws them row by
    row, the words are cut at the gutter: between two rows of full width, the left column comes
    first, then the right one.
    """
    rows = with_markers(rows)
    gutter = find_gutter(rows)
    if gutter is None:
        return [(FULL, row) for row in rows]
    sides = [(_side(row, gutter), row) for row in rows]
    if not _drawn_by_rows([side for side, _ in sides]):
        return [(side or FULL, row) for side, row in sides]
    ordered: list[tuple[int, Row]] = []
    held: dict[int, list[Row]] = {LEFT: [], RIGHT: []}

    def release() -> None:
        for column in (LEFT, RIGHT):
            ordered.extend((column, row) for row in held[column])
            held[column].clear()

    for side, row in sides:
        if side == FULL:
            release()
            ordered.append((FULL, row))
        for column in (LEFT, RIGHT) if side is None else (side,):
            part = row if side else tuple(w for w in row if (w.left < gutter.left) == (column == 1))
            if column != FULL:
                held[column].append(part)
    release()
    return ordered


def with_markers(rows: Sequence[Row]) -> list[Row]:
    """The rows, with list labels that the file draws apart put before the words they label."""
    markers = [row for row in rows if len(row) == 1 and is_marker(row[0].text)]
    kept = [row for row in rows if row not in markers]
    for marker in markers:
        word = marker[0]
        middle = (word.bottom + word.top) / 2
        beside = [
            (row[0].left, index)
            for index, row in enumerate(kept)
            if row[0].bottom <= middle <= row[0].top
            and -1 <= row[0].left - word.right <= _MARKER_REACH
        ]
        if beside:
            index = min(beside)[1]
            kept[index] = (word, *kept[index])
        else:
            kept.insert(min(rows.index(marker), len(kept)), marker)
    return kept


def find_gutter(rows: Sequence[Row]) -> Gutter | None:
    """The strip that parts two columns of text, or None."""
    if len(rows) < _MIN_ROWS:
        return None
    left, right = min(row[0].left for row in rows), max(row[-1].right for row in rows)
    width = right - left
    gaps = [_gaps(row, left, right) for row in rows]
    best: tuple[int, Gutter] | None = None
    for step in range(30, 71):
        gutter, crossing = _strip(gaps, left + width * step / 100)
        if gutter is None or gutter.right - gutter.left < _MIN_GUTTER:
            continue
        if (best is None or crossing < best[0]) and _two_columns(rows, gutter, left, right):
            best = (crossing, gutter)
    return best[1] if best else None


def _gaps(row: Row, left: float, right: float) -> list[Gutter]:
    """The stretches of a row that are wide enough to be part of a gutter."""
    starts, ends = [left, *(word.right for word in row)], [*(word.left for word in row), right]
    return [Gutter(a, b) for a, b in zip(starts, ends, strict=True) if b - a >= _MIN_GUTTER]


def _strip(gaps: Sequence[Sequence[Gutter]], at: float) -> tuple[Gutter | None, int]:
    """The strip around `at` that all rows with a gap there leave empty, and how many have none."""
    around = [gap for row in gaps for gap in row if gap.left <= at < gap.right]
    if not around:
        return None, len(gaps)
    start, end = max(gap.left for gap in around), min(gap.right for gap in around)
    return Gutter(start, end), len(gaps) - len(around)


def _two_columns(rows: Sequence[Row], gutter: Gutter, left: float, right: float) -> bool:
    """Whether both sides of a strip hold enough rows that fill their column."""
    widths: dict[int, list[float]] = {LEFT: [], RIGHT: []}
    beside = 0
    for row in rows:
        side = _side(row, gutter)
        if side == FULL:
            continue
        beside += 1
        if side != RIGHT:
            widths[LEFT].append(max(w.right for w in row if w.left < gutter.left) - left)
        if side != LEFT:
            widths[RIGHT].append(row[-1].right - gutter.right)
    room = {LEFT: gutter.left - left, RIGHT: right - gutter.right}
    if min(room.values()) < _MIN_WIDTH * (right - left):
        return False
    fewest = max(_MIN_ROWS, _MIN_SHARE * beside)
    return all(
        len(widths[side]) >= fewest
        and sorted(widths[side])[len(widths[side]) // 2] >= _MIN_FILL * room[side]
        for side in (LEFT, RIGHT)
    )


def _side(row: Row, gutter: Gutter) -> int | None:
    """The column of a row; FULL if it runs over the gutter, None if it stands in both columns."""
    if any(word.left < gutter.right and word.right > gutter.left for word in row):
        return FULL
    in_left, in_right = row[0].left < gutter.left, row[-1].left >= gutter.right
    if in_left and in_right:
        return None
    return LEFT if in_left else RIGHT


def _drawn_by_rows(sides: Sequence[int | None]) -> bool:
    """Whether the file goes to and fro between the columns."""
    single = [side for side in sides if side]
    turns = sum(1 for one, other in pairwise(single) if one != other)
    return sum(1 for side in sides if side is None) >= 3 or turns >= 6
