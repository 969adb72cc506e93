"""Leaves unclear what one small word in another's place changes: "each" for "a", "that" for "any", "could" for "is"."""

from __future__ import annotations

from collections.abc import Sequence

from policygen.change import Placed
from policygen.comparing.structure.items import Matching
from policygen.comparing.structure.small_edits import SmallEdit
from policygen.policy import Kind
from policygen.text.markers import Scope
from policygen.text.nlp import parse
from policygen.text.tokens import stem
from policygen.text.units import UnitKind

_UNIVERSAL = frozenset(stem(word) for word in ("each", "every", "all"))
_FREE = _UNIVERSAL | {
    stem(word) for word in "any both either no whenever whichever whoever everyone".split()
}
_POINTS = frozenset(stem(word) for word in ("that", "those", "concerned"))
_FACT = frozenset({"be", "have", "do"})
_ABLE = frozenset(
    stem(word) for word in "able capable likely possible permit allow free authorize".split()
)
_LET = frozenset(stem(word) for word in ("permit", "allow", "authorize"))
_ASKED = frozenset(stem(word) for word in ("require", "prescribe", "order"))
_SHORT = 2  # units that a determiner and what stands for it have at most
_PEOPLE = frozenset(stem(word) for word in "person people individual someone anyone".split())


def exchanged_words(matching: Matching, edit: SmallEdit, every: Sequence[SmallEdit]) -> bool:
    """Whether a place has a small word for another that says something else.

    Arguments:
        every: all places in which the texts differ.
    """
    if edit.side is not None or not any(edit.own):
        return False
    return (
        _universal(edit)
        or _any_for_that(edit)
        or _able(edit, every)
        or _joint_lost(edit)
        or _joints(matching, edit, every)
        or _manner_lost(matching, edit)
        or _person_for_anyone(edit)
        or _asked_or_let(edit)
        or _told_what(edit)
        or _case_turned(edit, every)
    )


def _keys(placed: Sequence[Placed]) -> set[str]:
    return {one.unit.key for one in placed} | {
        one.unit.words[0] for one in placed if one.unit.words
    }


def _universal(edit: SmallEdit) -> bool:
    """ "Each parent" for "one parent", "a parent", "another parent"."""
    said = [_keys(own) for own in edit.own]
    if any(len(own) > _SHORT or any(one.unit.quantity for one in own) for own in edit.own):
        return False
    return any(
        bool(_keys(edit.left[side]) & _UNIVERSAL) and not said[1 - side] & _FREE for side in (0, 1)
    )


def _any_for_that(edit: SmallEdit) -> bool:
    """ "With any student" for "with that student"."""
    left = [_keys(one) for one in edit.left]
    return any("any" in left[s] and bool(left[1 - s] & _POINTS) for s in (0, 1))


def _able(edit: SmallEdit, every: Sequence[SmallEdit]) -> bool:
    """ "Could be used" for "is being used": what may be so for what is so."""
    for side in (0, 1):
        modal = [one for one in edit.left[side] if one.unit.kind is UnitKind.MODAL]
        other = {one.unit.key for one in edit.own[1 - side]}
        if (
            len(edit.own[side]) > _SHORT
            or len(modal) != 1
            or modal[0].unit.key != "may"
            or not other
            or not other <= _FACT
        ):
            continue
        if not {one.unit.key for place in every for one in place.own[1 - side]} & _ABLE:
            return True
    return False


def _joint_lost(edit: SmallEdit) -> bool:
    """ "Every hour if asked" for "every hour and whenever asked": a case more has become a condition."""
    for side in (0, 1):
        own, other = edit.own[side], edit.own[1 - side]
        if any(one.unit.kind in (UnitKind.CONNECTIVE, UnitKind.MARK) for one in other):
            continue
        joined = bool(own) and own[0].unit.kind is UnitKind.CONNECTIVE
        if joined and all(any(_conditions(one) for one in part) for part in (own, other)):
            return True
    return False


def _conditions(one: Placed) -> bool:
    return one.opener and one.scope is Scope.CONDITION


def _joints(matching: Matching, edit: SmallEdit, every: Sequence[SmallEdit]) -> bool:
    """ "And" for "or" between verbs of a ban, or where "both" or "each" says that it takes one and the other."""
    joints = [[one for one in own if one.unit.kind is UnitKind.CONNECTIVE] for own in edit.own]
    if [len(side) for side in joints] != [1, 1] or any(
        len(side) != 1
        for side in (
            [one for one in left if one.unit.kind is UnitKind.CONNECTIVE] for left in edit.left
        )
    ):
        return False
    one, other = joints[0][0], joints[1][0]
    if {one.unit.key, other.unit.key} != {"and", "or"}:
        return False
    counted = {key for place in every for left in place.left for key in _keys(left)}
    if counted & {"both", "each"}:
        return True
    return _joins_verbs(matching, 0, one) and _joins_verbs(matching, 1, other)


def _joins_verbs(matching: Matching, side: int, joint: Placed) -> bool:
    """Whether the next verb behind a connective is what it joins, as the parse has it: "place and keep"."""
    passage = matching.readings[side].passages[joint.passage]
    if passage.kind is not Kind.PROHIBITION and joint.scope is not Scope.EXCLUSION:
        return False
    (parsed,) = parse([passage.text])
    after = [word for word in parsed.words if word.start >= joint.unit.end and word.pos != "ADV"]
    before = [word for word in parsed.words if word.end <= joint.unit.start]
    form = ("VB",) if passage.kind is Kind.PROHIBITION else ("VBN", "VBD")
    acts = bool(after) and after[0].pos == "VERB" and after[0].tag in form
    return acts and after[0].dep == "conj" and bool(before)


def _manner_lost(matching: Matching, edit: SmallEdit) -> bool:
    """ "Has demonstrably passed" for "has ended": one text alone says how."""
    adverbs = [
        [one for one in edit.left[side] if _is_adverb(matching, side, one)] for side in (0, 1)
    ]
    return bool(adverbs[0]) != bool(adverbs[1])


def _is_adverb(matching: Matching, side: int, one: Placed) -> bool:
    text = matching.readings[side].passages[one.passage].text
    said = text[one.unit.start : one.unit.end].lower()
    silent = one.scope in (Scope.WIDENING, Scope.PURPOSE)
    return one.unit.kind is UnitKind.WORD and said.endswith("ably") and not silent


def _person_for_anyone(edit: SmallEdit) -> bool:
    """ "Teachers sent by an agency" for "people sent by an agency"."""
    for side in (0, 1):
        some, anyone = edit.own[side], edit.own[1 - side]
        if len(some) == len(anyone) == 1 and anyone[0].unit.key in _PEOPLE:
            return some[0].unit.kind is UnitKind.WORD and some[0].unit.key != "staff"
    return False


def _asked_or_let(edit: SmallEdit) -> bool:
    """ "A device that the plan allows" for "a device that the plan requires"."""
    left = [_keys(one) for one in edit.left]
    return any(bool(left[s] & _ASKED) and bool(left[1 - s] & _LET) for s in (0, 1))


def _told_what(edit: SmallEdit) -> bool:
    """ "Told at what time she may leave" for "told that she may leave"."""
    left = [_keys(one) for one in edit.left]
    return any("what" in left[s] and _keys(edit.own[1 - s]) == {"that"} for s in (0, 1))


_IF = ([("if",)], [("when",)], [("where",)])


def _case_turned(edit: SmallEdit, every: Sequence[SmallEdit]) -> bool:
    """ "If a physician finds it dangerous" for "unless a physician finds it safe": no proof shows that they are one."""
    if any("only" in _keys(left) for place in every for left in place.left):
        return False
    for side in (0, 1):
        one, other = ([p for p in edit.left[s] if p.opener] for s in (side, 1 - side))
        denied = any("not" in p.unit.words for place in every for p in place.own[side])
        turned = [p.unit.words for p in one] in _IF and [p.unit.words for p in other] == [
            ("unless",)
        ]
        if turned and not denied:
            return True
    return False
