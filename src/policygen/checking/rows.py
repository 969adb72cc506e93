"""Reads the cells of tables in their frame: what the heads of column and row say about each."""

from __future__ import annotations

from policygen.policy import Cell, Document

_LONGEST_HEAD = 12  # words over a column
_LONGEST_LABEL = 40  # words before a row


def frames_of(document: Document) -> dict[int, tuple[str, ...]]:
    """For each passage in a table's body: the heads of its column and of its row.

    The first row heads the columns unless one of its cells is too long for it or ends a sentence;
    the first column heads the rows, or the second one where the first only counts them.
    """
    out: dict[int, tuple[str, ...]] = {}
    for cells in _tables(document).values():
        head = {place.column: _texts(cells[place], document) for place in cells if not place.row}
        headed = all(_heads(text) for text in head.values())
        for place, numbers in cells.items():
            if not place.column or (headed and not place.row):
                continue
            over = head.get(place.column, "") if headed else ""
            first = _label(cells, place, 0, document)
            label = first
            if place.column > 1 and _number(first):
                label = _label(cells, place, 1, document)
            for number in numbers:
                out[number] = tuple(one for one in (over, label) if one and not _number(one))
    return out


def first_heads(document: Document) -> dict[int, str]:
    """For each passage in a table's body: the head over the first column, of which it may be one example."""
    out: dict[int, str] = {}
    for cells in _tables(document).values():
        head = [_texts(numbers, document) for place, numbers in cells.items() if not place.row]
        if head and all(map(_heads, head)):
            out |= {n: head[0] for place, numbers in cells.items() if place.row for n in numbers}
    return out


def _number(text: str) -> bool:
    return text.strip(" .()").isdigit()


def _heads(text: str) -> bool:
    return len(text.split()) <= _LONGEST_HEAD and not text.rstrip().endswith(".")


def _label(cells: dict[Cell, list[int]], place: Cell, column: int, document: Document) -> str:
    """The words of a column's cell in this row; "" where it is empty or too long for a label."""
    text = _texts(cells.get(Cell(place.table, place.row, column), []), document)
    return text if len(text.split()) <= _LONGEST_LABEL else ""


def _texts(cell: list[int], document: Document) -> str:
    return " ".join(document.passages[number].text for number in cell)


def _tables(document: Document) -> dict[int, dict[Cell, list[int]]]:
    """The numbers of the passages in each cell of each table."""
    tables: dict[int, dict[Cell, list[int]]] = {}
    for number, passage in enumerate(document.passages):
        if passage.cell is not None:
            cells = tables.setdefault(passage.cell.table, {})
            cells.setdefault(passage.cell, []).append(number)
    return tables
