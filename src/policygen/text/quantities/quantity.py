"""Quantities of a policy: times, lengths, areas, counts and grades, with their bounds.

All times are brought to minutes. A school or business day counts as 1.4 calendar days (seven
calendar days hold five of them); a year as 365 days and a month as a twelfth of it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from policygen.text.quantities.ages import age_at
from policygen.text.quantities.bounds import Bound, bound_at, is_strict
from policygen.text.quantities.dates import date_at
from policygen.text.quantities.fractions import share_at
from policygen.text.quantities.numbers import (
    CALENDAR,
    UNITS,
    WHOLE,
    WORKING,
    counts_school,
    number_at,
    stem_at,
)
from policygen.text.quantities.ranges import (
    counted_range_at,
    ends_counted_range,
    ends_range,
    range_at,
)
from policygen.text.quantities.rates import rate_at
from policygen.text.tokens import Token

_NOT_COUNTED = frozenset(
    {"of", "or", "and", "to", "other", "anoth", "be", "shall", "may", "p", "a", "have"}
)


# What has a number for a name: "section 4".
_NUMBERED = frozenset(
    "section paragraph § grade chapter articl part form policy polici procedur appendix "
    "exhibit attach regul room rule subsect subparagraph statut schedul bylaw".split()
)


@dataclass(frozen=True, slots=True)
class Quantity:
    """An amount with its bound.

    Arguments:
        amount: in minutes, inches, percent, or a plain count.
        dimension: "time", "length", "area", "share", "count", "grade", "age" or "date".
        bound: which side of the amount is allowed.
        day: "school" (also business and working days), "calendar", or "" where not said.
        what: for counts the stem of what is counted, else "".
        strict: whether the bound leaves the amount itself out ("more than", "under").
        rate: whether it is the time between two times at which something is done ("twice a day").
    """

    amount: float
    dimension: str
    bound: Bound
    day: str = ""
    what: str = ""
    strict: bool = False
    rate: bool = False

    @property
    def key(self) -> str:
        """What two quantities must share to be compared by amount."""
        return f"{self.dimension}:{self.what}"


@dataclass(frozen=True, slots=True)
class QuantityHit:
    """A quantity found in tokens `start` to `end` (token numbers)."""

    start: int
    end: int
    quantity: Quantity


def find_quantities(tokens: Sequence[Token]) -> tuple[QuantityHit, ...]:
    """All quantities with a number and a unit, or a number and a thing that is counted."""
    hits: list[QuantityHit] = []
    at = 0
    while at < len(tokens):
        hit = _quantity_at(tokens, at, hits[-1].end if hits else 0)
        if hit:
            hits.append(hit)
        at = hit.end if hit else at + 1
    return tuple(hits)


def _quantity_at(tokens: Sequence[Token], at: int, low: int) -> QuantityHit | None:
    special = _special_at(tokens, at, low)
    if special is not None:
        return special
    read = number_at(tokens, at)
    if read is None:
        return _every_unit(tokens, at)
    amount, after = read
    if at and tokens[at - 1].stem == "grade":
        above = {"abov", "higher", "up", "older"} & {t.stem for t in tokens[after : after + 3]}
        bound = Bound.AT_LEAST if above else Bound.AT_MOST
        return QuantityHit(at, after, Quantity(amount, "grade", bound))
    if tokens[at].text.lower() == "twice":
        bound, start, end = bound_at(tokens, at, after, low, "count")
        return QuantityHit(start, end, Quantity(2, "count", bound, "", "times"))
    day = ""
    unit_at = after
    while unit_at < len(tokens) and (
        tokens[unit_at].stem in WORKING | CALENDAR | WHOLE or tokens[unit_at].text == "-"
    ):
        if tokens[unit_at].stem in WORKING:
            day = "school"
        elif tokens[unit_at].stem in CALENDAR:
            day = "calendar"
        unit_at += 1
    what = ""
    if unit_at < len(tokens) and tokens[unit_at].stem == "squar":
        dimension, end = "area", unit_at + 2
        if tokens[unit_at + 1 : end] and tokens[unit_at + 1].text == ".":
            end += 1  # "sq. ft."
    elif unit_at < len(tokens) and tokens[unit_at].stem in UNITS:
        dimension, factor = UNITS[tokens[unit_at].stem]
        of_school = counts_school(tokens, unit_at)
        day = "school" if of_school else day
        what = "times" if dimension == "count" else ""
        amount *= factor * (1.4 if day == "school" and tokens[unit_at].stem == "day" else 1.0)
        end = unit_at + 1 + of_school
        if dimension == "time" and _is_age(tokens, end):
            dimension, end = "age", end + 2
        elif dimension == "time" and _is_age_of(tokens, at):
            dimension, at = "age", at - 2
    elif unit_at < len(tokens) and tokens[unit_at].is_word and not day and amount >= 1:
        if at and tokens[at - 1].stem in _NUMBERED:
            return None
        or_more = tokens[unit_at].stem == "or" and stem_at(tokens, unit_at + 1) in (
            "more",
            "fewer",
            "less",
        )
        others = tokens[unit_at].stem == "other" and _counts_persons(tokens, unit_at + 1)
        others = others and (amount > 1 or _is_let(tokens, at))  # "may bring one other person"
        named = amount > 1 and _names_some_of(tokens, at, unit_at, amount)
        if tokens[unit_at].stem in _NOT_COUNTED and not (or_more or others or named):
            return None
        dimension, end, what = "count", after, "things"
    else:
        return None
    bound, start, end = bound_at(tokens, at, end, low, dimension)
    if dimension == "count":
        before = [t.stem for t in tokens[start:at] if t.is_word]
        if amount == 1 and not before and at and tokens[at - 1].stem == "only":
            bound = Bound.AT_MOST  # "only one student"
        elif amount == 1 and not before and not _counts_persons(tokens, after):
            return None  # "one" as a pronoun
        said = tokens[start:at]
        if is_strict(said, bound):
            amount += 1 if bound is Bound.AT_LEAST else -1
        if ends_counted_range(tokens, at):
            bound = Bound.AT_MOST
        return QuantityHit(start, end, Quantity(round(amount, 4), dimension, bound, day, what))
    if bound is Bound.EXACT and ends_range(tokens, at):
        bound = Bound.AT_MOST
    strict = is_strict((*tokens[start:at], *tokens[unit_at:end]), bound)
    return QuantityHit(start, end, Quantity(round(amount, 4), dimension, bound, day, what, strict))


def _special_at(tokens: Sequence[Token], at: int, low: int) -> QuantityHit | None:
    """A rate, an age, a share, a range or a day of the year, whose number stands at a token."""
    rate = rate_at(tokens, at, low)
    if rate is not None:
        amount = Quantity(rate.minutes, "time", rate.bound, strict=rate.strict, rate=True)
        return QuantityHit(rate.start, rate.end, amount)
    age = age_at(tokens, at, low)
    if age is not None:
        amount = Quantity(age.amount, "age", age.bound, strict=age.strict)
        return QuantityHit(age.start, age.end, amount)
    share = share_at(tokens, at)
    if share is not None:
        bound, start, end = bound_at(tokens, at, share[1], low, "share")
        strict = is_strict(tokens[start:at], bound)
        return QuantityHit(start, end, Quantity(share[0], "share", bound, strict=strict))
    between = range_at(tokens, at)
    if between is not None:
        end, dimension, least = between
        return QuantityHit(at - 1, end, Quantity(round(least, 4), dimension, Bound.AT_LEAST))
    counted = counted_range_at(tokens, at)
    if counted is not None and not (at and tokens[at - 1].stem in _NUMBERED):
        end, least = counted
        return QuantityHit(at, end, Quantity(least, "count", Bound.AT_LEAST, "", "things"))
    date = date_at(tokens, at, low)
    if date is not None:
        amount = Quantity(date.minutes, "date", date.bound, strict=date.strict)
        return QuantityHit(date.start, date.end, amount)
    return None


def _every_unit(tokens: Sequence[Token], at: int) -> QuantityHit | None:
    """ "Every hour", "each minute": an interval of one unit."""
    following = stem_at(tokens, at + 1)
    if tokens[at].text.lower() not in ("every", "each") or following not in (
        "hour",
        "minut",
        "minute",
    ):
        return None
    amount = UNITS[following][1]
    return QuantityHit(at, at + 2, Quantity(amount, "time", Bound.EVERY))


def _is_age(tokens: Sequence[Token], end: int) -> bool:
    return [t.stem for t in tokens[end : end + 2]] in (["of", "age"], ["or", "old"])


def _is_age_of(tokens: Sequence[Token], at: int) -> bool:
    return [t.stem for t in tokens[max(0, at - 2) : at]] == ["age", "of"]


def _is_let(tokens: Sequence[Token], at: int) -> bool:
    return bool({"may", "can", "least"} & {token.stem for token in tokens[max(0, at - 4) : at]})


def _names_some_of(tokens: Sequence[Token], at: int, after: int, amount: float) -> bool:
    """Whether a number says how many of a list it takes: "at least two of the following shall sign".

    One and two, bare, are told apart by the words themselves.
    """
    words = [token.text.lower() for token in tokens[after : after + 3]]
    least = bool(at) and tokens[at - 1].stem == "least"
    return (least or amount > 2) and words[:1] == ["of"] and "following" in words


def _counts_persons(tokens: Sequence[Token], at: int) -> bool:
    """Whether "one" counts people ("one certified employee")."""
    words = [token.stem for token in tokens[at : at + 3]]
    return (
        bool(words)
        and words[0] not in ("of", "who", "shall")
        and bool({"staff", "adult", "employe", "teacher", "member", "person"} & set(words))
    )
