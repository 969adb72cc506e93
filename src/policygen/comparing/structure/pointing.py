"""Tells the "that" which points at something from the one that opens a clause: "leaving that room", "a room that"."""

from __future__ import annotations

from policygen.comparing.structure.scopes import Walk
from policygen.text.markers import marker_at
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
        return not _has_a_verb(walk, at)
    return _said_before(walk, at, at + 1)


def _has_a_verb(walk: Walk, at: int) -> bool:
    """Whether "that" is the subject of a verb, behind a noun of little weight: "a technique that has narrowed"."""
    before, after = walk.units[at - 1], walk.units[at + 1 : at + 2]
    noun = before.kind is UnitKind.LIGHT and before.end - before.start > _PREPOSITION
    if not noun or marker_at(walk.words, at - 1) is not None or not after:
        return False
    return after[0].kind is UnitKind.MODAL or after[0].words == ("have",)


_PREPOSITION = 5  # letters: a longer word that says little is a noun or a verb


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
