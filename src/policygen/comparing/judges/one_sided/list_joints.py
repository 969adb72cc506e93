"""Finds what joins the items of a list behind one of them: the connective of the list, not one inside an item."""

from __future__ import annotations

from policygen.comparing.structure.reading import Reading
from policygen.text.markers import Scope
from policygen.text.units import UnitKind

_CLAUSES = (Scope.CONDITION, Scope.EXCEPTION, Scope.UNTIL, Scope.WIDENING)
_FARTHEST, _FARTHEST_PARTED = 20, 80  # units looked at


def connective_ahead(reading: Reading, end: int) -> str:
    """The connective of the list that goes on behind an item, or "".

    Where a mark like the one behind the item stands before a connective, that one joins the items: "the means tried,
    any injury to a student or employee, and the name" is a list that "and" joins. Else it is the first one.

    Arguments:
        end: number of the last placed unit of the item.
    """
    mark = next((one.unit.key for one in reading.placed[end + 1 : end + 2]), "")
    parted = mark == ";"
    first = ""
    for at in range(end + 1, min(end + 1 + _ahead(parted), len(reading.placed))):
        one = reading.placed[at]
        if parted and one.unit.key == ";":
            continue
        if one.unit.kind is UnitKind.CONNECTIVE:
            first = first or one.unit.key
            if mark in (",", ";") and reading.placed[at - 1].unit.key == mark:
                return one.unit.key
        elif (
            one.unit.kind is UnitKind.MODAL
            or (one.opener and one.scope in _CLAUSES)
            or one.unit.key in (";", ".")
        ):
            break
    return first


def _ahead(parted: bool) -> int:
    return _FARTHEST_PARTED if parted else _FARTHEST
