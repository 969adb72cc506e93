"""Puts the cells of two tables beside each other, by the names of their rows and columns."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from policygen.policy import Kind, Passage
from policygen.text.tokens import stems

LEAST_ALIKE = 0.5  # share of words that two headers or two names of rows have in common
_MOST_WORDS = 12  # of a cell that is a label or a value, and no provision
_MOST_OF_NAMES = 16  # of the name of a row or of a column
_ORDERS = re.compile(r"\b(?:shall|must|may|will|should|can|not|never)\b", re.IGNORECASE)

Grid = Mapping[tuple[int, int], Passage]


@dataclass(frozen=True, slots=True)
class CellPair:
    """Two cells of one row and column; one side may be None.

    Arguments:
        before, after: the cells, or None where a text has no such row or column.
        row, column: the names of both, "" for none.
        values: of a row that one table alone has: the name of each column and what stands there.
    """

    before: Passage | None
    after: Passage | None
    row: str
    column: str
    values: tuple[tuple[str, str], ...] = ()


def paired_cells(before: Sequence[Passage], after: Sequence[Passage]) -> list[CellPair]:
    """The cells of all tables of labels and values that both texts have, beside each other."""
    grids = [list(_grids(side)) for side in (before, after)]
    pairs = _most_alike(
        [_words(one[0, c].text for c in _columns(one)) for one in grids[0]],
        [_words(one[0, c].text for c in _columns(one)) for one in grids[1]],
    )
    found = [cell for i, j in pairs for cell in _cells(grids[0][i], grids[1][j])]
    for side in (0, 1):
        mine = {pair[side] for pair in pairs}
        lone = [grid for n, grid in enumerate(grids[side]) if n not in mine and _has_times(grid)]
        for grid in lone:
            head = grid[min(grid)]
            found.append(CellPair(None if side else head, head if side else None, "", ""))
    return found


_TIME = re.compile(r"\b(?:second|minute|hour|day|week|month|year)s?\b", re.IGNORECASE)


def _has_times(grid: Grid) -> bool:
    """Whether a table tells times, so that a text which hasn't the table may lack limits or deadlines."""
    return any(_TIME.search(cell.text) for (row, _), cell in grid.items() if row)


def _grids(passages: Sequence[Passage]) -> Iterable[Grid]:
    """The tables of which every cell is one label or value, with the names of the columns in the first row."""
    tables: dict[int, list[Passage]] = defaultdict(list)
    for passage in passages:
        if passage.cell is not None:
            tables[passage.cell.table].append(passage)
    for cells in tables.values():
        grid = {(p.cell.row, p.cell.column): p for p in cells if p.cell is not None}
        short = all(_is_value(p) for p in cells)
        named = {(0, 1), (1, 0)} <= grid.keys()
        if short and named and len(grid) == len(cells):
            yield grid


def _is_value(passage: Passage) -> bool:
    """Whether a cell is a label or a value; names of rows and columns may read like orders ("Report")."""
    cell = passage.cell
    names = cell is not None and not (cell.row and cell.column)
    told = names or passage.kind is Kind.STATEMENT or _ORDERS.search(passage.text) is None
    most = _MOST_OF_NAMES if names else _MOST_WORDS
    return told and len(passage.text.split()) <= most and passage.text[-1:] not in ".;:!?"


def _columns(grid: Grid) -> list[int]:
    return sorted(column for row, column in grid if row == 0)


def _rows(grid: Grid) -> list[int]:
    return sorted(row for row, column in grid if row and column == 0)


def _words(texts: Iterable[str]) -> frozenset[str]:
    return frozenset(word for text in texts for word in stems(text))


def _most_alike(
    one: Sequence[frozenset[str]], other: Sequence[frozenset[str]]
) -> list[tuple[int, int]]:
    """The numbers of those that share most words, each once, in the order of the first."""
    scores = sorted(
        (-score, abs(i - j), i + j, i, j)
        for i, mine in enumerate(one)
        for j, theirs in enumerate(other)
        if (score := 2 * len(mine & theirs) / max(len(mine) + len(theirs), 1)) >= LEAST_ALIKE
    )
    found: dict[int, int] = {}
    for *_, i, j in scores:
        if i not in found and j not in found.values():
            found[i] = j
    return sorted(found.items())


def _cells(one: Grid, other: Grid) -> Iterable[CellPair]:
    """The cells of two tables by rows and columns; a row that one of them lacks as the name of that row."""
    rows, columns = (_names(one, other, by_row=by_row) for by_row in (True, False))
    corner = [(0, 0)] if (0, 0) in one and (0, 0) in other else []
    for row, there in [*corner, *rows]:
        for column, beside in columns:
            before, after = one.get((row, column)), other.get((there, beside))
            name = one[row, 0].text if row else ""
            if before is not None or after is not None:
                yield CellPair(before, after, name, one[0, column].text)
    mine, theirs = ({pair[side] for pair in rows} for side in (0, 1))
    yield from _lone_rows(one, mine, before=True)
    yield from _lone_rows(other, theirs, before=False)


def _lone_rows(grid: Grid, paired: Collection[int], *, before: bool) -> Iterable[CellPair]:
    """The names of the rows that one table alone has, with their values."""
    corner = grid[0, 0].text if (0, 0) in grid else ""
    for row in _rows(grid):
        if row in paired:
            continue
        name = grid[row, 0]
        values = tuple(
            (grid[0, column].text if (0, column) in grid else "", grid[row, column].text)
            for column in _columns(grid)
            if column and (row, column) in grid
        )
        yield CellPair(name if before else None, None if before else name, "", corner, values)


def _names(one: Grid, other: Grid, *, by_row: bool) -> list[tuple[int, int]]:
    """Which row of one table stands for which of the other, or which column."""
    at = [_rows(grid) if by_row else _columns(grid) for grid in (one, other)]
    said = [
        [_words([grid[(n, 0) if by_row else (0, n)].text]) for n in numbers]
        for grid, numbers in zip((one, other), at, strict=True)
    ]
    return [(at[0][i], at[1][j]) for i, j in _most_alike(said[0], said[1])]
