"""Compares connectives across a negation by De Morgan's laws: "neither A nor B" is "not A and not B".

A connective stands inside a negation or exception where its sign is that of the words that it joins, and
outside where each of them has a negation of its own. One "or" inside is one "and" outside.
"""

from __future__ import annotations

from policygen.change import Change, Difference
from policygen.comparing.structure.items import Matching
from policygen.text.markers import TURNING
from policygen.text.units import UnitKind

_DUAL = {"and": "or", "or": "and"}


def dual_differences(matching: Matching) -> list[Difference]:
    """Connectives between the same words, inside a negation in one text and outside in the other.

    Where they are each other's duals they say the same and are settled; where not, they differ though the
    word is the same.
    """
    joints = [
        [
            i
            for i, item in enumerate(matching.items[side])
            if item.placed.unit.kind is UnitKind.CONNECTIVE and item.key in _DUAL
        ]
        for side in (0, 1)
    ]
    found: list[Difference] = []
    for i in joints[0]:
        for j in joints[1]:
            a, b = matching.items[0][i], matching.items[1][j]
            if a.placed.sign == b.placed.sign or not _between_the_same(matching, i, j):
                continue
            joined = matching.items[0][_next(matching, 0, i, 1)].placed.sign
            if a.placed.sign == joined:
                before, after, sign = _DUAL[a.key], b.key, b.placed.sign
            else:
                before, after, sign = a.key, _DUAL[b.key], a.placed.sign
            matching.drop(0, [i])
            matching.drop(1, [j])
            if before != after:
                effect = sign if after == "and" else -sign
                found.append(
                    Difference(
                        Change.CONNECTIVE, effect, (a.placed,), (b.placed,), "", a.placed.scope
                    )
                )
    return found


def _next(matching: Matching, side: int, number: int, step: int) -> int:
    """The nearest item that says something, before or after one; -1 if there is none."""
    items = matching.items[side]
    at = number + step
    while 0 <= at < len(items):
        if items[at].is_content:
            return at
        at += step
    return -1


def _between_the_same(matching: Matching, i: int, j: int) -> bool:
    """Whether two connectives join the same words, and these under the same sign in both texts."""
    pairs = set(matching.pairs)
    for step in (-1, 1):
        one, other = _next(matching, 0, i, step), _next(matching, 1, j, step)
        if (one, other) not in pairs:
            return False
        a, b = matching.items[0][one].placed, matching.items[1][other].placed
        if a.sign != b.sign:
            return False
        if step > 0 and not (a.scope in TURNING and b.scope in TURNING):
            return False  # no negation around them: an "each" before one of them, or the like
    return True
