"""Leaves out "student" where nobody else can be meant: whose parent, and who is restrained, goes without saying."""

from __future__ import annotations

from policygen.comparing.structure.items import Matching
from policygen.text.tokens import stem
from policygen.text.units import UnitKind

_PRACTICES = frozenset(stem(word) for word in "restrain seclude isolate".split()) | {
    "isol",
    "seclud",
}
_THEIRS = frozenset(stem(word) for word in "parent guardian family".split())


def drop_their_student(matching: Matching) -> None:
    """Leave out one "student" that alone is left of two texts, as the one restrained or the parent's child.

    "No student shall be isolated" bars what "isolation is prohibited" bars; a student's parent is a parent.
    Whoever is described more closely leaves other words over.
    """
    openers = [
        [i for i in matching.open[side] if matching.items[side][i].placed.opener] for side in (0, 1)
    ]
    if len(openers[0]) != len(openers[1]):
        return
    left = [
        [
            i
            for i in matching.open[side]
            if matching.items[side][i].placed.unit.kind is not UnitKind.MODAL
            and i not in openers[side]
        ]
        for side in (0, 1)
    ]
    for side in (0, 1):
        if len(left[side]) != 1 or left[1 - side]:
            continue
        (own,) = left[side]
        items = matching.items[side]
        if items[own].key != "student" or items[own].placed.opener:
            continue
        following = [one for one in items[own + 1 : own + 3] if one.is_content][:1]
        near = {one.key for one in following}
        if near & _PRACTICES or (near & _THEIRS and items[own + 1].is_content):
            matching.drop(side, [own])
