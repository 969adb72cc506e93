"""Tells words that stand in another word's place, and so are no repetition although the sentence has them elsewhere.

"Of the clinician's choosing" for "of the student's choosing" says who chooses, whoever else is named before;
"school by school" says how it is counted; and "and no student who" names more of them.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from policygen.comparing.structure.items import REPEATABLE, Matching
from policygen.text.markers import Scope


def stands_in_anothers_place(
    matching: Matching, side: int, left: Sequence[int], other: range
) -> bool:
    """Whether words without a counterpart are no repetition, as they stand in the place of others, or name more.

    Arguments:
        left: the items of one text without a counterpart, between two that have one.
        other: the numbers of the other text's items between the same two.
    """
    run = [i for i in left if matching.items[side][i].is_content]
    return (
        _stands_instead(matching, side, run, other)
        or _counted_off(matching, side, left)
        or _names_others_yet(matching, side, left, other)
    )


def _stands_instead(matching: Matching, side: int, run: Sequence[int], other: range) -> bool:
    """Whether one possessor stands where the other text has another one: "the clinician's", "the student's"."""
    there = [
        j for j in other if j in matching.open[1 - side] and matching.items[1 - side][j].is_content
    ]
    if len(run) != 1 or len(there) != 1:
        return False
    if _possesses(matching, side, run[0]) and _possesses(matching, 1 - side, there[0]):
        return True
    return _another_person(matching, side, run[0], there[0])


_SERVED = frozenset({"parent", "student"})
_SERVING = frozenset({"staff", "school", "district", "princip", "teacher", "nurs", "superintend"})


def _another_person(matching: Matching, side: int, own: int, other: int) -> bool:
    """Whether a clause on what is owed names the parent or student where the other text names the school's people."""
    one, two = matching.items[side][own], matching.items[1 - side][other]
    keys = {one.key, two.key}
    inside = one.placed.scope is two.placed.scope is Scope.RELATIVE
    return inside and len(keys & _SERVED) == 1 and len(keys & _SERVING) == 1


def _possesses(matching: Matching, side: int, number: int) -> bool:
    placed = matching.items[side][number].placed
    text = matching.readings[side].passages[placed.passage].text
    return matching.said(side, number).endswith(_POSSESSIVES) or text[placed.unit.end :].startswith(
        _POSSESSIVES
    )


_POSSESSIVES = ("'s", "’s", "s'", "s’", "'", "’")


def _counted_off(matching: Matching, side: int, left: Sequence[int]) -> bool:
    """Whether words say that something is done one by one: "school by school"."""
    items, placed = matching.items[side], matching.readings[side].placed
    for one, two in pairwise(left):
        between = placed[items[one].at + 1 : items[two].at]
        if items[one].key == items[two].key and [p.unit.words for p in between] == [("by",)]:
            return True
    return False


def _names_others_yet(matching: Matching, side: int, left: Sequence[int], other: range) -> bool:
    """Whether "and no student" names others, where the other text goes on about the same: "who is", "and with"."""
    placed = matching.readings[side].placed
    items = matching.items[side]
    opened = any(
        matching.items[1 - side][j].placed.opener for j in other if j in matching.open[1 - side]
    )
    for i in left:
        before = placed[max(0, items[i].at - 2) : items[i].at]
        if [one.unit.key for one in before] == ["and", "no"] and items[i].key in REPEATABLE:
            return opened or not any(j in left for j in range(i) if items[j].at == items[i].at - 2)
    return False
