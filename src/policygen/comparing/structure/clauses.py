"""Begins a new main clause inside a sentence: "..., and the principal shall answer within ten days"."""

from __future__ import annotations

from policygen.comparing.structure.scopes import Walk
from policygen.policy import Kind
from policygen.text.markers import Scope, marker_at
from policygen.text.units import UnitKind

_FARTHEST = 9  # units between the conjunction and the modal of its clause
_BINDING = (Kind.DUTY, Kind.PERMISSION, Kind.PROHIBITION)
_WITHIN = (Scope.UNIVERSAL, Scope.NEGATION)  # may stand in the subject: "each", "no"


def begins_clause(walk: Walk, at: int) -> bool:
    """Whether "and", "or" or "but" after the comma at `at` begins a clause with a subject and modal of its own."""
    if walk.modal is not None and walk.modal > at:
        return False
    if walk.modal is None and walk.kind is not Kind.DUTY:
        return False
    joint = walk.units[at + 1 : at + 2]
    if not joint or joint[0].words not in (("and",), ("but",), ("or",)):
        return False
    modal = _own_modal(walk, at + 2)
    if walk.modal is None and (modal is None or walk.units[modal].key != "may"):
        return False
    return modal is not None and any(
        unit.kind is UnitKind.WORD for unit in walk.units[at + 2 : modal]
    )


def begin_clause(walk: Walk, at: int) -> None:
    """Close what is open and read on under what the new clause's own modal says."""
    walk.close_all()
    modal = _own_modal(walk, at + 2)
    if modal is not None and walk.kind in _BINDING and not walk.continued:
        walk.restart(at + 2, modal, _kind(walk, at + 2, modal))


def _own_modal(walk: Walk, start: int) -> int | None:
    """The modal of the clause that begins at `start`, if nothing but its subject stands before it."""
    for number in range(start, min(start + _FARTHEST, len(walk.units))):
        unit = walk.units[number]
        if unit.kind is UnitKind.MODAL:
            return number
        if unit.kind is UnitKind.MARK:
            return None
        found = marker_at(walk.words, number)
        if found and found[1] not in _WITHIN:
            return None
    return None


def _kind(walk: Walk, start: int, modal: int) -> Kind:
    clause = walk.words[start:]
    if "only" in clause[: clause.index(";") if ";" in clause else None]:
        return walk.kind
    negative = walk.words[start : start + 1] in (["no"], ["neither"]) or (
        walk.words[modal + 1 : modal + 2] in (["not"], ["never"])
    )
    if negative:
        return Kind.PROHIBITION
    return Kind.PERMISSION if walk.units[modal].key == "may" else Kind.DUTY
