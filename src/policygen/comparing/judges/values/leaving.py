"""Tells a student's leave to come and go from a mere possibility: "that a student may leave"."""

from __future__ import annotations

from policygen.comparing.structure.items import Matching
from policygen.text.tokens import stem


def is_leave(matching: Matching, side: int, i: int) -> bool:
    """Whether a definition's "may" is a student's leave ("that a student may leave"), and no possibility."""
    at = matching.items[side][i].at
    placed = matching.readings[side].placed
    words = [one.unit.words for one in placed[max(0, at - 1) : at + 2]]
    return len(words) == 3 and words[0] == ("student",) and bool(_GOING & set(words[2]))


# What a student does who may come and go.
_GOING = frozenset(
    stem(word)
    for word in "leave enter exit return go come depart rejoin choose ask request end open".split()
)
