"""Tells a second exclusion of a term beside the first: "does not include A, and does not include B"."""

from __future__ import annotations

from policygen.comparing.structure.scopes import Walk
from policygen.text.markers import Scope
from policygen.text.units import UnitKind

_AUXILIARIES = frozenset({"do", "doe", "does", "shall", "it", "also", "term", "that"})


def excludes_again(walk: Walk, at: int, scope: Scope) -> bool:
    """Whether the exclusion that opens here is joined to one that is open, and so stands beside it, not in it."""
    inside = walk.stack[walk.base :]
    if scope is not Scope.EXCLUSION or not inside or inside[0].scope is not Scope.EXCLUSION:
        return False
    before = at - 1
    while before > inside[0].at and walk.words[before] in _AUXILIARIES:
        before -= 1
    return walk.units[before].kind in (UnitKind.CONNECTIVE, UnitKind.MARK)
