"""Reads "restraint or seclusion" and the "neither technique" or "either practice" of the other text as one."""

from __future__ import annotations

from collections.abc import Sequence

from policygen.change import Placed
from policygen.comparing.structure.left_out import made_light
from policygen.comparing.structure.reading import Reading
from policygen.text.tokens import stem

_PRACTICES = frozenset({"restrain", "seclud", "isol"})
_JOINTS = frozenset({"or", "nor", "and"})
_NOUNS = frozenset(
    stem(word)
    for word in "technique practice procedure intervention measure method intervene".split()
)
_NEITHER = "neither"
_TWO = frozenset(stem(word) for word in "either both these those such two".split())
_BETWEEN = frozenset(stem(word) for word in "of these those the two such".split())


def with_both_practices_named(before: Reading, after: Reading) -> tuple[Reading, Reading]:
    """Both readings, without the names of two practices that the other text calls by one noun.

    Where one text says "restraint or seclusion" and the other "either technique" as often, neither says more.
    """
    readings = (before, after)
    named = [_named(reading.placed) for reading in readings]
    called = [_called(reading.placed) for reading in readings]
    for side in (0, 1):
        own, other = named[side], called[1 - side]
        if own and len(own) == len(other) and not called[side] and not named[1 - side]:
            plain = [readings[0], readings[1]]
            plain[side] = made_light(readings[side], {at for run in own for at in run})
            plain[1 - side] = made_light(readings[1 - side], {at for run in other for at in run})
            return plain[0], plain[1]
    return readings


def _named(placed: Sequence[Placed]) -> list[range]:
    """Where two practices stand with what joins them."""
    return [
        range(at - (at > 0 and placed[at - 1].unit.key == stem("physical")), at + 3)
        for at in range(len(placed) - 2)
        if {placed[at].unit.key, placed[at + 2].unit.key} <= _PRACTICES
        and placed[at].unit.key != placed[at + 2].unit.key
        and set(placed[at + 1].unit.words) & _JOINTS
    ]


def _called(placed: Sequence[Placed]) -> list[range]:
    """Where one noun stands for two practices; "neither" itself says more and is left out."""
    found = []
    for at, one in enumerate(placed):
        words = set(one.unit.words)
        if _NEITHER not in words and not words & _TWO:
            continue
        end = at + 1
        while end < len(placed) and set(placed[end].unit.words) & (_BETWEEN | _TWO):
            end += 1
        if end < len(placed) and set(placed[end].unit.words) & _NOUNS:
            found.append(range(at + (_NEITHER in words), end + 1))
    return found
