"""Tells what it does that a bound turned round, or that a limit or a last day moved."""

from __future__ import annotations

from policygen.change import Change, Difference, Placed
from policygen.policy import Kind
from policygen.text.markers import Scope
from policygen.text.quantities.bounds import Bound

_YEAR = 365 * 1440.0  # minutes


def date_moved(a: Placed, b: Placed) -> list[Difference]:
    """A last day that moved: to the side on which it is nearer, as the year comes round again."""
    one, two = a.unit.quantity, b.unit.quantity
    assert one and two
    ahead = (two.amount - one.amount) % _YEAR
    known = {one.bound, two.bound} <= {Bound.AT_MOST, Bound.EXACT} and abs(
        2 * ahead - _YEAR
    ) > _YEAR / 6
    effect = (-a.sign if 2 * ahead < _YEAR else a.sign) if known else 0
    return [Difference(Change.QUANTITY, effect, (a,), (b,), "", a.scope)]


def bound_turned(a: Placed, b: Placed, kind: Kind) -> int:
    """What it does that a limit became a minimum, or back: +1 protects more, 0 if it can't be told.

    A leave is limited by the most that it allows, a deadline by the latest time; whatever else a duty asks
    for so long or so much, by the least.
    """
    bounds = (
        {a.unit.quantity.bound, b.unit.quantity.bound}
        if a.unit.quantity and b.unit.quantity
        else set()
    )
    if bounds == {Bound.EVERY, Bound.AT_LEAST} and a.sign == b.sign and kind is not Kind.PERMISSION:
        # at least so often, and at most so often
        sign = 1 if kind is Kind.STATEMENT else a.sign
        return -sign if a.unit.quantity and a.unit.quantity.bound is Bound.EVERY else sign
    if bounds == {Bound.AT_MOST, Bound.AT_LEAST} and a.sign != b.sign:
        return _cap_lost(a, b) if kind is Kind.DUTY and _in_main(a, b) else _limit_moved(a, b)
    if bounds != {Bound.AT_MOST, Bound.AT_LEAST} or a.sign != b.sign:
        return 0
    if a.unit.quantity and a.unit.quantity.dimension in ("count", "time") and a.sign < 0:
        return 0  # how many a duty reaches or must act, or the time that a parent has
    limit = a if a.unit.quantity and a.unit.quantity.bound is Bound.AT_MOST else b
    lost = -a.sign if limit is a else a.sign
    if kind is Kind.PERMISSION:
        return lost
    if kind is not Kind.DUTY:
        return 0
    if set(limit.unit.words) & _LATEST:
        return lost
    said = {word for one in (a, b) for word in one.unit.words}
    timed = limit.unit.quantity is not None and limit.unit.quantity.dimension == "time"
    bare = timed and "or" in said and "for" not in said
    return 0 if bare else -lost  # "open in five seconds or less" is a deadline, "rest an hour" none


def _in_main(a: Placed, b: Placed) -> bool:
    return a.scope is Scope.MAIN and b.scope is Scope.MAIN


def _cap_lost(a: Placed, b: Placed) -> int:
    """What it does that the most for which a student is held became the least, or back."""
    return -a.sign if a.unit.quantity and a.unit.quantity.bound is Bound.AT_MOST else b.sign


def let_at_most(a: Placed, b: Placed, kind: Kind) -> list[Difference]:
    """ "May carry at most six" against "may carry sixteen": what is let by a bare number is let up to it."""
    one, two = a.unit.quantity, b.unit.quantity
    assert one and two
    bare = a if two.bound is Bound.AT_MOST else b
    leave = kind is Kind.PERMISSION and a.scope is Scope.MAIN and b.scope is Scope.MAIN
    if not leave or a.sign != b.sign or len(bare.unit.words) != 1 or one.amount == two.amount:
        return []
    effect = a.sign if two.amount < one.amount else -a.sign
    return [Difference(Change.QUANTITY, effect, (a,), (b,), "", a.scope)]


def is_complement(a: Placed, b: Placed) -> bool:
    """Whether one amount is the most that is let be, the other the least that is barred."""
    one, two = a.unit.quantity, b.unit.quantity
    assert one and two
    bounds = {one.bound: a, two.bound: b}
    if set(bounds) != {Bound.AT_MOST, Bound.AT_LEAST} or a.sign == b.sign:
        return False
    if bounds[Bound.AT_LEAST].scope not in (Scope.NEGATION, Scope.MAIN) or one.dimension == "date":
        return False
    most, least = bounds[Bound.AT_MOST].unit.quantity, bounds[Bound.AT_LEAST].unit.quantity
    assert most and least
    return most.strict != least.strict


def _limit_moved(a: Placed, b: Placed) -> int:
    """What it does that a limit moved which one text lets be up to, the other bars from."""
    one, two = a.unit.quantity, b.unit.quantity
    assert one and two
    if not is_complement(a, b) or one.amount == two.amount:
        return 0
    let = a.sign if one.bound is Bound.AT_MOST else b.sign
    return let if two.amount < one.amount else -let


def counts_owed(a: Placed, b: Placed, kind: Kind) -> bool:
    """Whether a count that a duty asks for, or that a text bounds from below, became a limit, or back."""
    amounts = [one.unit.quantity for one in (a, b)]
    limit = any(q is not None and q.bound is Bound.AT_MOST for q in amounts)
    owed = kind is Kind.DUTY and a.scope is Scope.MAIN and b.scope is Scope.MAIN
    return limit and (owed or all(len(one.unit.words) > 1 for one in (a, b)))


_LATEST = frozenset({"within", "later", "before"})
