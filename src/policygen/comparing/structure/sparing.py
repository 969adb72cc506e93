"""Hears who is spared a duty: "parents need not be told of short holds" lets the school leave each of them untold."""

from __future__ import annotations

from policygen.comparing.structure.scopes import Walk
from policygen.policy import Kind
from policygen.text.markers import Scope
from policygen.text.units import UnitKind


def spares(walk: Walk, at: int) -> bool:
    """Whether a "need" whose subject stands before it and a "not" behind it makes the main clause a leave."""
    if walk.kind is not Kind.PERMISSION or walk.stack[-1].scope is not Scope.MAIN or not at:
        return False
    return walk.units[at - 1].kind not in (UnitKind.CONNECTIVE, UnitKind.MARK)


def spared_before(walk: Walk, at: int) -> bool:
    """Whether a "need not" that spares stands before a unit of a main clause: each thing behind it is spared."""
    if walk.kind is not Kind.PERMISSION or walk.words[at - 1 : at] == ["need"]:
        return False
    return any(
        walk.words[i : i + 2] == ["need", "not"] and spares(walk, i) for i in range(1, at - 1)
    )
