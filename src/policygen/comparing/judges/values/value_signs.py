"""Says what a stronger value of a scale does for the student in its place, and which amounts it measures."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence

from policygen.change import Placed, SaidValue
from policygen.comparing.judges.values.moments import (
    sign_of_deadline,
    sign_of_ending,
    sign_of_interval,
    sign_of_moment,
)
from policygen.comparing.structure.asked_for_how import is_taken_back
from policygen.comparing.structure.items import Matching
from policygen.comparing.structure.reading import Reading
from policygen.policy import Kind
from policygen.text.lexicon import Scale
from policygen.text.markers import Scope
from policygen.text.quantities.bounds import Bound
from policygen.text.quantities.quantity import Quantity
from policygen.text.units import UnitKind

_GIVING = (Kind.DUTY, Kind.PERMISSION)
_HOLDERS = frozenset(
    {"parent", "guardian", "student", "family", "famili", "their", "own", "his", "her"}
)
_COUNTING = (("one",), ("few",), ("several",))  # say how many there must be: "one of whom"
_EVENTS = (("after",), ("follow",), ("upon",), ("during",), ("before",))
_COUNTED = ("count", "grade")
_LIMITING = (Kind.PERMISSION, Kind.PROHIBITION)


def sign_of_value(reading: Reading, scale: Scale, hit: SaidValue) -> int:
    """+1 if a stronger value protects the student more, -1 if less, 0 if it can't be told.

    A firmer duty always protects more; so does one that covers more ("all staff") or is done sooner.
    """
    placed = reading.placed[hit.start]
    duty = reading.passages[placed.passage].kind is Kind.DUTY
    if scale.measures == "moment":
        return sign_of_moment(reading, hit)
    if scale.measures == "ending":
        return sign_of_ending(reading, hit)
    if scale.reading == "duty" and not duty and _says_what_a_paper_is(reading, placed):
        return 1  # "every incident report is an education record"
    owed = duty or reading.passages[placed.passage].kind is Kind.STATEMENT
    if scale.measures == "reach" and owed and placed.scope in (Scope.MAIN, Scope.UNIVERSAL):
        return -1  # a duty towards fewer
    covers = scale.measures not in ("", "reach", "finding") and placed.scope is Scope.UNIVERSAL
    covers = covers or (scale.measures == "coverage" and _says_who_learns(reading, hit))
    if scale.reading == "hedge" or (covers and duty):
        return 1
    opener = reading.placed[hit.start - 1] if hit.start else placed
    event = opener.opener and opener.unit.words[:1] in _EVENTS  # "after some restraints"
    if scale.measures == "coverage" and duty and (placed.scope is Scope.MAIN or event):
        return _sign_of_modal(reading, placed.passage) or hit.sign  # "some staff shall attend"
    kind = reading.passages[placed.passage].kind
    said_of_all = placed.scope is Scope.MAIN or placed.opener  # "at no charge", "upon payment"
    if scale.measures == "favor" and said_of_all and kind in _GIVING:
        return 1
    if (
        scale.measures == "finding"
        and kind is Kind.PERMISSION
        and placed.scope is Scope.MAIN
        and hit.sign < 0
    ):
        return 0 if _is_the_holders(reading, hit) else 1  # a right at the school's discretion
    reaches = kind is Kind.STATEMENT and hit.sign < 0
    limits = (kind in _LIMITING or reaches) and placed.scope in (Scope.MAIN, Scope.UNIVERSAL)
    limits = limits and placed.unit.words[:1] not in _COUNTING
    if scale.measures == "coverage" and limits:
        return -hit.sign  # "some students" leaves out others, as any condition does; "all" doesn't
    if scale.measures == "interval":
        return sign_of_interval(reading, hit)
    return sign_of_deadline(reading, hit) if scale.measures == "deadline" else hit.sign


def _says_what_a_paper_is(reading: Reading, placed: Placed) -> bool:
    """Whether a value stands in the main clause of a sentence that says what a paper is, and so how it is kept."""
    passage = reading.passages[placed.passage]
    return placed.scope is Scope.MAIN and _PAPER_IS.match(passage.text) is not None


_PAPER_IS = re.compile(
    r"^\W*(?:(?:every|each|the|an?|all|any|such) )?(?:\w+ ){0,2}?"
    r"(?:reports?|records?|logs?|forms?|recordings?|videos?|files?) (?:is|are|becomes?|(?:shall|must|will) be)\b",
    re.IGNORECASE,
)


def sign_between(reading: Reading, scale: Scale, hit: SaidValue) -> int:
    """The same, between two values in words: what may be done more often is let more, a right is worth more."""
    sign = sign_of_value(reading, scale, hit)
    placed = reading.placed[hit.start]
    let = any(
        one.passage == placed.passage
        and one.unit.key == "may"
        and one.unit.start < placed.unit.start
        for one in reading.placed
    )
    kind = reading.passages[placed.passage].kind
    leave = kind is Kind.PERMISSION and placed.scope is Scope.MAIN and let
    leave = leave or is_taken_back(reading.passages[placed.passage].text, placed.unit.start)
    return -sign if leave and scale.measures == "interval" else sign


def _says_who_learns(reading: Reading, hit: SaidValue) -> bool:
    """Whether a wording says of how many a duty holds that does the student good: "most staff shall be trained"."""
    said = reading.placed[hit.start : hit.end]
    if any(one.scope is Scope.UNIVERSAL for one in said):
        return True  # "nearly all staff"
    passage, start = said[0].passage, said[0].unit.start
    modals = (
        one
        for one in reading.placed
        if one.passage == passage and one.unit.kind is UnitKind.MODAL and one.unit.start > start
    )
    modal = next(modals, None)
    return said[0].scope is Scope.MAIN and modal is not None and modal.sign > 0 > said[0].sign


def _sign_of_modal(reading: Reading, passage: int) -> int:
    """The sign of what a passage's main modal says, or 0 where it has none."""
    return next(
        (
            one.sign
            for one in reading.placed
            if one.passage == passage
            and one.unit.kind is UnitKind.MODAL
            and one.scope is Scope.MAIN
        ),
        0,
    )


def _is_the_holders(reading: Reading, hit: SaidValue) -> bool:
    """Whether the opinion may be that of those who have the right: "in their judgment", "the parent's discretion"."""
    said = {word for one in reading.placed[hit.start : hit.end] for word in one.unit.words}
    return bool(said & _HOLDERS)


def hangs_on_opinion(reading: Reading, scale: Scale, hit: SaidValue) -> bool:
    """Whether a duty hangs on what the one it binds thinks: then the opinion owes less than the fact.

    "Release the student when staff judge that the student is calm": nobody else can say when that is.
    """
    kind = reading.passages[reading.placed[hit.start].passage].kind
    opinion = scale.measures == "finding" and hit.value == scale.values[0].id
    return opinion and kind is Kind.DUTY and hit.sign < 0


def counts_things(matching: Matching, side: int) -> bool:
    """Whether a text has a number of things, or a grade, left that no scale knows."""
    left = (matching.items[side][i].placed.unit for i in matching.content_left(side))
    return any(one.quantity is not None and one.quantity.dimension in _COUNTED for one in left)


def measure_the_same(scale: Scale, amount: Quantity) -> bool:
    """Whether a scale of times in words and an amount both say by when, or both how often."""
    if amount.dimension != "time" or (amount.bound is Bound.AT_LEAST and not amount.rate):
        return False
    if amount.rate:
        return scale.measures == "interval"
    return (amount.bound is Bound.EVERY) == (scale.measures == "interval")


def minutes_of(scale: Scale, value: str) -> float | None:
    """The minutes that a value stands for, None for none; endless for an interval that nobody has set."""
    if scale.measures == "interval" and value in ("occasional", "periodic"):
        return math.inf
    return scale.value(value).minutes


def caps(amount: Quantity) -> bool:
    """Whether an amount says how often something may be done at most."""
    return amount.rate and amount.bound is Bound.AT_LEAST


def points_back(reading: Reading, hit: SaidValue) -> bool:
    """Whether a value only takes up again what stands before it: "such harm"."""
    before = reading.placed[max(0, hit.start - 1) : hit.start]
    again = [p.unit.words for p in before] == [("such",)]
    return again and any(one.scale == hit.scale and one.end <= hit.start for one in reading.values)


def said_as_age(matching: Matching, side: int, numbers: Sequence[int]) -> bool:
    """Whether a value is an age ("younger than eight") that was compared with the other text's age.

    Arguments:
        numbers: of the items that say the value.
    """
    amounts = [matching.items[side][n].placed.unit.quantity for n in numbers]
    aged = any(one is not None and one.dimension == "age" for one in amounts)
    return aged and bool(matching.matched(side) & set(numbers))


def same_sign(
    matching: Matching, side: int, scale: Scale, hit: SaidValue, other: SaidValue
) -> bool:
    """Whether more of two values of one scale does the same for the student in their places.

    "Every August" opens a scope of its own, as "whenever it is convenient" does; "from time to time" doesn't.
    """
    if hit.sign == other.sign or scale.measures not in ("deadline", "interval"):
        return hit.sign == other.sign
    mine, theirs = matching.readings[side], matching.readings[1 - side]
    opened = mine.placed[hit.start].opener or theirs.placed[other.start].opener
    return opened and sign_of_value(mine, scale, hit) == sign_of_value(theirs, scale, other)


def sign_beside_amount(reading: Reading, scale: Scale, hit: SaidValue, amount: Placed) -> int:
    """What it does for the student that the words bind more tightly than the amount of the other text.

    A deadline belongs to what the amount belongs to; "immediately" is never a limit of somebody's right.
    """
    if scale.measures == "interval":
        return sign_of_value(reading, scale, hit)
    kind = reading.passages[reading.placed[hit.start].passage].kind
    at_once = kind is Kind.PERMISSION and minutes_of(scale, hit.value) == 0
    return 1 if at_once and amount.sign < 0 else amount.sign
