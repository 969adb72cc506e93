"""Leaves unclear what one text alone says in a place of its own, where nothing has told it and nothing proved it empty.

"And given as prescribed", "on the website and in every school", "by the same employee": the words may stand elsewhere
in the sentence, or say nothing by themselves, and still add a member, a condition or a limit here.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from policygen.change import Placed
from policygen.comparing.proofs.carriers import CARRIERS
from policygen.comparing.structure.items import REPEATABLE, Matching
from policygen.comparing.structure.small_edits import SmallEdit
from policygen.policy import Kind
from policygen.text.markers import Scope
from policygen.text.nlp import parse
from policygen.text.tokens import stem
from policygen.text.units import UnitKind

_EMPTY = frozenset(
    stem(word)
    for word in (
        "be have do it they them he she there this that such who which whom of in on at for to by as with and or "
        "but also any their its his her themselves itself then thereof term so whether even used use made make "
        "no not never none neither nobody nothing prohibit forbid what how when why "
        "continuous send issue extend due ground reason telephone limitation"
    ).split()
)
_OPENING = (Scope.CONDITION, Scope.EXCEPTION, Scope.EXCLUSION, Scope.UNTIL)
_SILENT = (Scope.WIDENING, Scope.PURPOSE)
_SCHOOL = frozenset({"school", "district", "we", "us", "our"})
_PAIR = 2
_LINKS = frozenset({"to", "by", "with"})
_UNIVERSAL = frozenset(stem(word) for word in ("each", "every", "all"))
_COUNTED = frozenset(stem(word) for word in ("number", "count", "total", "many"))


def said_alone(matching: Matching, edit: SmallEdit, every: Sequence[SmallEdit]) -> bool:
    """Whether one text alone says something in this place that may count, and the other nothing instead elsewhere.

    Arguments:
        every: all places in which the texts differ.
    """
    side = edit.side
    if side is None or not edit.left[side]:
        return False
    others = [one for place in every for one in place.left[1 - side]]
    if _told(others) or any(one.opener for one in others):
        return False
    own, left = edit.own[side], edit.left[side]
    said = [one for one in own if one.unit.kind is not UnitKind.MARK]
    if said[0].opener and said[0].scope in _SILENT:
        kind = matching.readings[side].passages[said[0].passage].kind
        # "with or without giving a name": a manner that may be chosen
        return said[0].unit.words == ("with",) and kind is Kind.PERMISSION
    told = _told(left)
    if _is_pair_again(matching, side, said) or _is_moved(told, side, every):
        return False
    if said[0].unit.kind is UnitKind.CONNECTIVE and any(not _is_joint(one) for one in told):
        return True
    if said[-1].unit.kind is UnitKind.CONNECTIVE and any(_is_word(one) for one in told):
        return True
    if any(one.opener and one.scope in _OPENING for one in left) and any(
        not one.opener and not _is_joint(one) and one.unit.key not in REPEATABLE for one in told
    ):
        return True
    after = edit.after[side]
    ends = after is None or after.unit.kind is UnitKind.MARK
    if len(every) == 1 and not ends and any(_is_denied_or_let(one) for one in left):
        return True
    weighty = [one for one in told if _weighs(matching, side, own, one)]
    return (
        (len(weighty) > 1 and any(one.opener for one in left))
        or any(not _said_again(matching, side, one) for one in weighty)
        or _lists_a_person(own)
        or _asks_more(own)
        or _compounds(matching, side, left, own)
        or _determines(matching, side, edit, every)
    )


def _told(left: Sequence[Placed]) -> list[Placed]:
    """The units that may say something by themselves."""
    return [one for one in left if one.unit.key not in _EMPTY and one.unit.key != "shall"]


def _is_moved(told: Sequence[Placed], side: int, every: Sequence[SmallEdit]) -> bool:
    """Whether the other text says all of it elsewhere: "Part C of Regulation 5" for "Regulation 5, Part C"."""
    there = {one.unit.key for place in every for one in place.own[1 - side]}
    return bool(told) and all(one.unit.key in there for one in told)


def _is_denied_or_let(one: Placed) -> bool:
    """Whether a unit is the "not" of a clause that the other text affirms, or a "may" where it states a fact."""
    if one.unit.kind is UnitKind.MODAL:
        return one.unit.key == "may" and one.scope is not Scope.MAIN
    return one.unit.words == ("not",) and not one.opener


def _is_pair_again(matching: Matching, side: int, said: Sequence[Placed]) -> bool:
    """Whether a joint and a word are those of a pair that the text has elsewhere: "the room or area"."""
    keys = [one.unit.key for one in matching.readings[side].placed]
    pair = [one.unit.key for one in said]
    return len(pair) == _PAIR and list(pairwise(keys)).count((pair[0], pair[1])) > 1


def _is_word(one: Placed) -> bool:
    return one.unit.kind is UnitKind.WORD


def _is_joint(one: Placed) -> bool:
    return one.unit.kind is UnitKind.CONNECTIVE or one.unit.key in CARRIERS


def _weighs(matching: Matching, side: int, own: Sequence[Placed], one: Placed) -> bool:
    """Whether a word counts by itself; a student, a parent or a practice where a small word links it to the act."""
    if not _is_word(one) or one.opener or one.scope in _SILENT or one.unit.key in CARRIERS:
        return False
    if one.unit.key not in REPEATABLE | _SCHOOL:
        return True
    placed = matching.readings[side].placed
    at = next(n for n, other in enumerate(placed) if other is one)
    before = [p.unit.key for p in placed[max(0, at - 2) : at]]
    within = own[0] is not one
    return (within and bool(set(before) & _LINKS)) or bool(set(before) & _COUNTED)


def _said_again(matching: Matching, side: int, one: Placed) -> bool:
    """Whether a word is said twice here, as "checks the pulse and checks the color" has its verb."""
    keys = [other.unit.key for other in matching.readings[side].placed]
    return one.unit.key not in REPEATABLE and keys.count(one.unit.key) > 1


def _lists_a_person(own: Sequence[Placed]) -> bool:
    """Whether the place holds a bare word and a comma: "shall interview [the student,] the parent"."""
    words = [one for one in own if one.unit.kind is not UnitKind.MARK]
    bare = len(words) == 1 and words[0].unit.kind is UnitKind.WORD
    return bare and len(own) > 1 and own[-1].unit.key == "," and not words[0].opener


def _asks_more(own: Sequence[Placed]) -> bool:
    """Whether the place is a question with a comma, one of a list: "[what the child says,] who took part"."""
    said = [one for one in own if one.unit.kind is not UnitKind.MARK]
    asks = any(set(one.unit.words) & _ASKED for one in said[:2])
    return asks and len(said) > 1 and own[-1].unit.key in (",", ";")


def _compounds(
    matching: Matching, side: int, left: Sequence[Placed], own: Sequence[Placed]
) -> bool:
    """Whether the place has a compound, or spans of which there may be several: "in-person", "periods of"."""
    texts = matching.readings[side].passages
    said = {texts[one.passage].text[one.unit.start : one.unit.end].lower() for one in left}
    return "periods" in said or any(one.unit.key == "-" for one in own[1:-1])


_ASKED = frozenset(stem(word) for word in ("what", "which", "who", "whom", "how", "why"))


def _determines(matching: Matching, side: int, edit: SmallEdit, every: Sequence[SmallEdit]) -> bool:
    """Whether "each", "the same", "one" or "that" stands before a noun that the other text has without it."""
    left, after = edit.left[side], edit.after[side]
    keys = {one.unit.key for one in left}
    if "same" in keys:
        text = matching.readings[side].passages[left[0].passage].text
        if _SAME_AS_TOLD.match(text, left[0].unit.start):
            return False
        return not any(one.unit.key == "that" for place in every for one in place.left[1 - side])
    doubled = after is not None and _names_all(after)  # "each and every"
    if not doubled and any(_names_all(one) and _behind_modal(matching, side, one) for one in left):
        return True
    if after is None or after.unit.kind is UnitKind.MARK:
        return False
    if keys == {"one"}:
        placed = matching.readings[side].placed
        at = next(n for n, other in enumerate(placed) if other is left[0])
        return not at or placed[at - 1].unit.key != "no"
    if keys != {"that"} or after.unit.key not in REPEATABLE:
        return False
    return _is_plural(matching, 1 - side, edit.after[1 - side]) and _is_determiner(
        matching, side, left[0]
    )


# "On the same day that it took place" is on the day that it took place.
_SAME_AS_TOLD = re.compile(r"same (?:day|week|month|hour) (?:that|when|on which|in which)\b", re.I)


def _names_all(one: Placed) -> bool:
    return one.opener and one.scope is Scope.UNIVERSAL and one.unit.key in _UNIVERSAL


def _behind_modal(matching: Matching, side: int, one: Placed) -> bool:
    """Whether a unit stands behind the modal: "an employee must" is said of every employee."""
    return any(
        other.unit.kind is UnitKind.MODAL
        for other in matching.readings[side].placed
        if other.passage == one.passage and other.unit.start < one.unit.start
    )


def _is_plural(matching: Matching, side: int, one: Placed | None) -> bool:
    """Whether a noun is said of several: "students" beside "that student"."""
    if one is None:
        return False
    text = matching.readings[side].passages[one.passage].text
    return text[one.unit.start : one.unit.end].lower().endswith(("s", "children"))


def _is_determiner(matching: Matching, side: int, one: Placed) -> bool:
    """Whether "that" points at the noun behind it, as the parse has it."""
    (parsed,) = parse([matching.readings[side].passages[one.passage].text])
    return any(word.start == one.unit.start and word.dep == "det" for word in parsed.words)
