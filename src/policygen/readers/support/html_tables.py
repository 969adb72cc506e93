"""The places of an HTML table's cells, with cells that reach over several rows or columns."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from policygen.policy import Cell

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

_MOST = 1000  # rows or columns that one cell is believed to reach over, as browsers hold it


@dataclass(slots=True)
class Grid:
    """Counts the rows and columns of one table while its cells are met in order.

    Arguments:
        table: number of the table from 1.
        cell: the place of the cell that was entered last, or None before the first one.
    """

    table: int
    cell: Cell | None = None
    _row: int = -1
    _column: int = 0
    _taken: dict[int, int] = field(default_factory=dict)  # column: last row that a cell above takes

    def next_row(self) -> None:
        """Begin a row."""
        self._row += 1
        self._column = 0
        self.cell = None

    def enter(self, node: LexborNode) -> None:
        """Begin a cell: the next place of the row that no cell from above reaches into."""
        self._row = max(self._row, 0)
        while self._taken.get(self._column, -1) >= self._row:
            self._column += 1
        self.cell = Cell(self.table, self._row, self._column)
        last = self._row + _reach(node, "rowspan") - 1
        for column in range(self._column, self._column + _reach(node, "colspan")):
            self._taken[column] = last
        self._column += _reach(node, "colspan")


def _reach(node: LexborNode, name: str) -> int:
    told = (node.attributes.get(name) or "").strip()
    return min(max(int(told), 1), _MOST) if told.isdecimal() and told.isascii() else 1
