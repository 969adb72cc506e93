"""Finds the rows of tables: what a cell's column and the first cell of its row say about it."""

from __future__ import annotations

from collections.abc import Iterator

from policygen.policy import Document


def frames_of(document: Document) -> dict[int, tuple[str, ...]]:
    """For each passage in a table's body: the heads of its column and of its row.

    Only tables of a Markdown source can be seen: their cells stand on one line between bars.
    """
    out: dict[int, tuple[str, ...]] = {}
    for table in _tables(document):
        head, *body = table
        for row in body:
            first = _texts(row[0], document) if row else ""
            for column, cell in enumerate(row[1:], start=1):
                over = _texts(head[column], document) if column < len(head) else ""
                label = _texts(row[1], document) if column > 1 and _number(first) else first
                for number in cell:
                    out[number] = tuple(one for one in (over, label) if one and not _number(one))
    return out


def _number(text: str) -> bool:
    return text.strip(" .()").isdigit()


def _texts(cell: list[int], document: Document) -> str:
    return " ".join(document.passages[number].text for number in cell)


def _tables(document: Document) -> Iterator[list[list[list[int]]]]:
    """Tables as rows of cells of passage numbers."""
    text = document.text
    table: list[list[list[int]]] = []
    rows: dict[int, list[int]] = {}
    for number, passage in enumerate(document.passages):
        begin = text.rfind("\n", 0, passage.span.start) + 1
        if text[begin : begin + 1] == "|":
            rows.setdefault(begin, []).append(number)
    previous_end = -1
    for begin, numbers in rows.items():
        end = text.find("\n", begin)
        end = len(text) if end < 0 else end
        cells: dict[int, list[int]] = {}
        for number in numbers:
            at = text.count("|", begin, document.passages[number].span.start) - 1
            cells.setdefault(at, []).append(number)
        row = [cells.get(index, []) for index in range(max(cells) + 1)]
        between = text[previous_end:begin]
        if table and (previous_end < 0 or set(between) - set("|-: \n") or "\n\n" in between):
            yield table
            table = []
        table.append(row)
        previous_end = end
    if table:
        yield table
