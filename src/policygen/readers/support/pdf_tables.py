"""Tables of a PDF page that are drawn with lines: which words stand in which cell."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from policygen.policy import Cell
from policygen.readers.support.pdf_door import Rule, Word

Row = tuple[Word, ...]

_NEAR = 3.0  # points between ends that meet
_MOST = 2000  # lines of a page that can be tables; a drawing has more
_SHORTEST = 6.0  # points of a line that parts cells


@dataclass(frozen=True, slots=True)
class RuledTable:
    """The lines of one table: places of its upright and level lines, and the lines themselves."""

    xs: tuple[float, ...]
    ys: tuple[float, ...]  # from the top down
    rules: tuple[Rule, ...]

    def place(self, word: Word) -> tuple[int, int] | None:
        """Row and column of the cell that holds a word, both from 0; None outside of the table."""
        x, y = (word.left + word.right) / 2, (word.bottom + word.top) / 2
        column = sum(1 for one in self.xs if one <= x) - 1
        row = sum(1 for one in self.ys if one >= y) - 1
        if not (0 <= column < len(self.xs) - 1 and 0 <= row < len(self.ys) - 1):
            return None
        while column and not self._parted(self.xs[column], y):
            column -= 1
        middle = (self.xs[column] + self.xs[column + 1]) / 2
        while row and not self._ruled(self.ys[row], middle):
            row -= 1
        return row, column

    def _parted(self, x: float, y: float) -> bool:
        """Whether an upright line at `x` passes the height `y`."""
        return any(
            _upright(one) and abs(_x(one) - x) <= _NEAR and one.bottom <= y <= one.top
            for one in self.rules
        )

    def _ruled(self, y: float, x: float) -> bool:
        """Whether a level line at `y` passes above or below the place `x`."""
        return any(
            _level(one) and abs(_y(one) - y) <= _NEAR and one.left <= x <= one.right
            for one in self.rules
        )


def cut_tables(
    rows: Sequence[Row], rules: Sequence[Rule]
) -> Iterator[tuple[Cell | None, list[Row]]]:
    """The rows of a page in parts: outside of tables (None), and cell by cell.

    A table stands where its first words are drawn.
    """
    tables = ruled_tables(rules)
    if not tables:
        yield None, list(rows)
        return
    cells: list[dict[tuple[int, int], list[Row]]] = [{} for _ in tables]
    order: list[int | Row] = []
    for row in rows:
        for place, words in _parts(row, tables):
            if place is None:
                order.append(words)
                continue
            number, cell = place
            if not cells[number]:
                order.append(number)
            cells[number].setdefault(cell, []).append(words)
    outside: list[Row] = []
    for one in order:
        if not isinstance(one, int):
            outside.append(one)
            continue
        if outside:
            yield None, outside
            outside = []
        for (line, column), part in sorted(cells[one].items()):
            yield Cell(one + 1, line, column), part
    if outside:
        yield None, outside


def _parts(
    row: Row, tables: Sequence[RuledTable]
) -> Iterator[tuple[tuple[int, tuple[int, int]] | None, Row]]:
    """A row cut where its words pass from one cell to another: table and cell, and the words."""
    held: list[Word] = []
    last: tuple[int, tuple[int, int]] | None = None
    for word in row:
        place = None
        for number, table in enumerate(tables):
            cell = table.place(word)
            if cell is not None:
                place = (number, cell)
                break
        if held and place != last:
            yield last, tuple(held)
            held = []
        held.append(word)
        last = place
    if held:
        yield last, tuple(held)


def ruled_tables(rules: Sequence[Rule]) -> list[RuledTable]:
    """The tables that lines make: lines that touch, with two columns and two rows at least."""
    groups: list[list[Rule]] = []
    for rule in rules if len(rules) <= _MOST else ():
        if not (_upright(rule) or _level(rule)):
            continue
        touching = [group for group in groups if any(_touch(rule, one) for one in group)]
        groups = [group for group in groups if not any(group is one for one in touching)]
        groups.append([rule, *(one for group in touching for one in group)])
    found: list[RuledTable] = []
    for group in groups:
        xs = _clustered([_x(rule) for rule in group if _upright(rule)])
        ys = _clustered([_y(rule) for rule in group if _level(rule)])
        if min(len(xs), len(ys)) > 2:
            found.append(RuledTable(tuple(xs), tuple(reversed(ys)), tuple(group)))
    return sorted(found, key=lambda table: (-table.ys[0], table.xs[0]))


def _clustered(places: Sequence[float]) -> list[float]:
    """The places in order, those near each other as one."""
    out: list[float] = []
    for place in sorted(places):
        if not out or place - out[-1] > _NEAR:
            out.append(place)
    return out


def _upright(rule: Rule) -> bool:
    return rule.top - rule.bottom >= _SHORTEST > rule.right - rule.left


def _level(rule: Rule) -> bool:
    return rule.right - rule.left >= _SHORTEST > rule.top - rule.bottom


def _touch(one: Rule, other: Rule) -> bool:
    return (
        one.left - _NEAR <= other.right
        and other.left - _NEAR <= one.right
        and one.bottom - _NEAR <= other.top
        and other.bottom - _NEAR <= one.top
    )


def _x(rule: Rule) -> float:
    return (rule.left + rule.right) / 2


def _y(rule: Rule) -> float:
    return (rule.bottom + rule.top) / 2
