"""Tells words that are said a second time of something else, and so are no repetition.

"Imminent harm or imminent destruction" says of two things that they are imminent; "the actions of the child and of the
staff" names two persons, whoever else of them was named before.
"""

from __future__ import annotations

from collections.abc import Sequence

from policygen.comparing.structure.items import Matching
from policygen.comparing.structure.reading import Reading
from policygen.text.tokens import stem
from policygen.text.units import UnitKind

# Adjectives that say how grave, how near, how good or how sure a thing is.
_GRADES = frozenset(
    stem(word)
    for word in (
        "imminent immediate serious severe grave substantial significant clear present actual certified trained "
        "qualified licensed written direct continuous constant visual annual monthly weekly daily prior"
    ).split()
)
_PERSONS = frozenset({"student", "staff", "parent"})


def grades_what_comes_first(matching: Matching, side: int, i: int) -> bool:
    """Whether an adjective stands before the first of several things, and in the other text before a later one alone.

    Said of the first it may be meant of all that follow; said of a later one it isn't meant of the first.
    """
    items = matching.items[side]
    item = items[i]
    if item.key not in _GRADES or not _stands_before_noun(matching, side, i):
        return False
    later = [n for n, one in enumerate(items) if one.key == item.key and n != i]
    return bool(later) and min(later) > i and _joined_between(matching, side, i, min(later))


def grades_with_another(reading: Reading, start: int, end: int) -> bool:
    """Whether a stretch is one of two adjectives of one noun: "[imminent], serious harm" names no alternatives."""
    placed = reading.placed
    ahead = placed[end + 1 : end + 4]
    return (
        start == end
        and placed[start].unit.key in _GRADES
        and [one.unit.key for one in ahead[:1]] == [","]
        and [one.unit.kind for one in ahead[1:]] == [UnitKind.WORD, UnitKind.WORD]
        and ahead[1].unit.key in _GRADES
    )


def _stands_before_noun(matching: Matching, side: int, i: int) -> bool:
    """Whether a word follows at once, or another adjective behind a comma."""
    following = matching.readings[side].placed[matching.items[side][i].at + 1 :][:2]
    if following and following[0].unit.key == ",":
        following = following[1:]
    return bool(following) and following[0].unit.kind is UnitKind.WORD


def _joined_between(matching: Matching, side: int, first: int, second: int) -> bool:
    return any(
        one.placed.unit.kind is UnitKind.CONNECTIVE
        for one in matching.items[side][first + 1 : second]
    )


def joins_another_person(matching: Matching, side: int, left: Sequence[int]) -> bool:
    """Whether an "and" with a person behind it joins them to another person: "of the child and the staff"."""
    keys = [matching.items[side][i].key for i in left]
    if len(left) != 2 or keys[0] != "and" or keys[1] not in _PERSONS or left[1] != left[0] + 1:
        return False
    before = matching.items[side][left[0] - 1] if left[0] else None
    if before is None or before.key not in _PERSONS or before.key == keys[1]:
        return False
    placed = matching.readings[side].placed
    return placed[matching.items[side][left[0]].at - 1] is before.placed
