"""Tells a word that says which things a duty wants counted: "the number of physical restraints".

A count is of all that its noun names, so a word that narrows the noun has fewer counted; it asks nothing more.
"""

from __future__ import annotations

from policygen.comparing.structure.scopes import Walk
from policygen.text.tokens import stem
from policygen.text.units import UnitKind

_COUNTS = frozenset(stem(word) for word in "number count tally total sum".split())
_MASSES = frozenset({"restraint", "seclusion", "isolation", "confinement", "force"})


def narrows_a_count(walk: Walk, at: int) -> bool:
    """Whether a unit stands between "the number of" and the noun, in the singular: an adjective or a noun before it."""
    if not walk.is_duty or walk.words[at - 1 : at] != ["of"]:
        return False
    if walk.words[at - 2] not in _COUNTS or walk.units[at].kind is not UnitKind.WORD:
        return False
    following = walk.units[at + 1 : at + 2]
    if not following or following[0].kind is not UnitKind.WORD:
        return False
    own, noun = (walk.text[one.start : one.end].lower() for one in (walk.units[at], following[0]))
    named = noun.endswith("s") or noun in _MASSES or following[0].key in _FOLDED
    return named and (not own.endswith("s") or own in _MASSES)


_FOLDED = frozenset({"restrain", "seclud", "isol"})
