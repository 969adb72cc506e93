"""Reads a table's cell as a rule by the names of its row and column: "Time limit | 15 minutes"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from policygen.comparing.pairing.align import Aligned, provisions_of
from policygen.comparing.pairing.tables import CellPair
from policygen.policy import Kind, Passage
from policygen.text.kinds.kind_of import sentence_kind, term_kind
from policygen.text.kinds.titles import (
    column_kind,
    limit_kind,
    names_a_limit,
    names_what_is_owed,
    title_kind,
)
from policygen.text.labelled import joined_with_label
from policygen.text.lexicon import Lexicon


def split_by_rule(
    cells: Sequence[CellPair], lexicon: Lexicon
) -> tuple[tuple[Aligned, ...], list[CellPair]]:
    """The cells that are rules by what their rows and columns are called, as provisions, and the other ones.

    Arguments:
        cells: of the tables that both texts have, beside each other.
        lexicon: knows the field's practices.
    """
    ruled, rest = [], []
    for cell in cells:
        sides = [_as_rule(one, cell, lexicon) for one in (cell.before, cell.after)]
        if any(
            one is None and there
            for one, there in zip(sides, (cell.before, cell.after), strict=True)
        ):
            rest.append(cell)
            continue
        before, after = (provisions_of([one] if one else [], lexicon) for one in sides)
        ruled.append(Aligned(before, after))
    return tuple(ruled), rest


def _as_rule(passage: Passage | None, cell: CellPair, lexicon: Lexicon) -> Passage | None:
    """A cell with the kind that the names of its row and column give it, and the row's name before it."""
    if passage is None or passage.cell is None:
        return None
    if cell.values:
        return _row_as_rule(passage, cell, lexicon)
    if not (passage.cell.row and passage.cell.column):
        return None
    kind = _kind(passage.text, cell.row, cell.column, lexicon)
    if kind is None:
        return None
    return replace(passage, kind=kind, stem=f"{cell.row or cell.column}:")


def _row_as_rule(name: Passage, cell: CellPair, lexicon: Lexicon) -> Passage | None:
    """A whole row that one table alone has, by the first of its values that is a rule."""
    kinds = [_kind(text, name.text, column, lexicon) for column, text in cell.values]
    kind = next((kind for kind in kinds if kind is not None), None)
    if kind is None:
        return None
    said = ", ".join(text for _, text in cell.values)
    return replace(name, kind=kind, text=f"{name.text}: {said}")


def _kind(text: str, row: str, column: str, lexicon: Lexicon) -> Kind | None:
    """What a value does by the names of its row and column; None where they don't tell."""
    answer = text.strip(" .*").lower()
    if answer in _ANSWERED:
        asked = title_kind(column) or title_kind(row)
        return asked if asked is None or answer == "yes" else _DENIED[asked]
    names = [name for name in (column, row) if name]
    if any(map(names_a_limit, names)):
        return limit_kind(column, row)
    for name in (row, f"{row} {column}".strip(), column):
        label = name[:1].upper() + name[1:]
        known = term_kind(label, lexicon) is not None
        joined = joined_with_label(f"{label}: {text}", known=known) if label else None
        if joined is not None:
            return joined.kind or sentence_kind(joined.sentence, lexicon)
    said = next((kind for kind in map(title_kind, names) if kind is not None), None)
    if said is not None:
        return said
    if any(map(names_what_is_owed, names)):
        return Kind.DUTY
    return column_kind(column, row)


_ANSWERED = ("yes", "no")
_DENIED = {
    Kind.PERMISSION: Kind.PROHIBITION,
    Kind.PROHIBITION: Kind.PERMISSION,
    Kind.DUTY: Kind.PERMISSION,
}
