"""Tells the "that" which points at something from the one that opens a clause: "leaving that room", "a room that"."""

from __future__ import annotations

from policygen.comparing.structure.scopes import Walk
from policygen.text.tokens import stem
from policygen.text.units import UnitKind

_POINTED_AT = frozenset(
    stem(word) for word in "person individual day date time week event same very".split()
)


def points(walk: Walk, at: int) -> bool:
    """Whether the "that" at a unit's number stands before a thing as "this" does."""
    if set(walk.words[at + 1 : at + 2]) & _POINTED_AT:
        return True  # "gives that person's number"
    if at and walk.units[at - 1].kind is not UnitKind.WORD:
        return True
    return _said_before(walk, at, at + 1)


def _said_before(walk: Walk, at: int, named: int) -> bool:
    """Whether a thing named before ends the clause: "... a room or area ... leaving that room or area"."""
    if named >= len(walk.units) or walk.units[named].kind is not UnitKind.WORD:
        return False
    if walk.words[named] not in walk.words[: at - 1]:
        return False
    after = walk.units[named + 1] if named + 1 < len(walk.units) else None
    if after is None or after.kind is UnitKind.MARK:
        return True
    return after.kind is UnitKind.CONNECTIVE and _said_before(walk, at, named + 2)
