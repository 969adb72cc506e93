"""Tells what an amount belongs to: what a ban lets be, how often, what is reached, what has passed."""

from __future__ import annotations

from policygen.comparing.structure.frame import Frame
from policygen.comparing.structure.scopes import Walk
from policygen.policy import Kind
from policygen.text.quantities.bounds import Bound
from policygen.text.tokens import stem
from policygen.text.units import Unit, UnitKind

_BARS = frozenset({"not", "no", "never"})


def bars_what_exceeds(walk: Walk, unit: Unit) -> bool:
    """Whether the only negation of a ban stands in an amount: "may not exceed an hour" lets so much be."""
    if unit.quantity is None:
        return False
    if not _BARS & set(unit.words):
        return any(
            one.start < unit.start
            and one.end != unit.end
            and _is_carried(one, unit)
            and bars_what_exceeds(walk, one)
            for one in walk.units
        )
    others = (one for one in walk.units if one is not unit and one.quantity is None)
    return not any(_BARS & set(one.words) for one in others)


def _is_carried(first: Unit, second: Unit) -> bool:
    """Whether a bare amount has the bound of one before it: "shall not exceed five minutes, or ten for others"."""
    one, two = first.quantity, second.quantity
    if one is None or two is None or not _BARS & set(first.words):
        return False
    bare = len(second.words) <= _BARE and not set(second.words) & set(first.words[:2])
    return bare and (one.dimension, one.bound) == (two.dimension, two.bound) == (
        one.dimension,
        Bound.AT_MOST,
    )


_BARE = 3  # words of an amount without a bound: "forty-five minutes"
_TIMES = frozenset({"once", "twice", "time"})


def is_counted_rate(unit: Unit) -> bool:
    """Whether an amount says how many times something may be done in a span: that limits a leave."""
    rate = unit.quantity is not None and unit.quantity.bound is Bound.EVERY
    strict = unit.quantity is not None and unit.quantity.strict
    return rate and not strict and bool(_TIMES & set(unit.words)) and "least" not in unit.words


def counts_what_sets_off(unit: Unit, *, before_verb: bool) -> bool:
    """Whether a rate says how often something happens to whom a duty is owed, not how often the duty is done.

    "A student who is held more than twice a month shall be evaluated."

    Arguments:
        before_verb: whether it stands before the main modal.
    """
    amount = unit.quantity
    if amount is None or not amount.rate:
        return False
    return amount.strict or (before_verb and bool(_AT_LEAST & set(unit.words)))


_AT_LEAST = frozenset({"least", "more"})
_SAID_LEAST = frozenset(stem(word) for word in "least minimum more few".split())
_APPROVES = frozenset(
    stem(word) for word in "authorize grant approve permit allow order renew give".split()
)


def counts_what_is_let(walk: Walk, unit: Unit) -> bool:
    """Whether a bare count says how many a leave gives: "parents may bring two friends" gives no third.

    What must be there for the school to act ("may be held by two adults") is no such count.
    """
    amount = unit.quantity
    if walk.kind is not Kind.PERMISSION or walk.modal is None or amount is None or amount.rate:
        return False
    if amount.dimension != "count" or amount.bound is not Bound.AT_LEAST:
        return False
    at = next(i for i, one in enumerate(walk.units) if one.start == unit.start)
    if at <= walk.modal or _SAID_LEAST & set(unit.words):
        return False
    if walk.turn < 0:
        return walk.words[at - 1] not in ("with", "after")
    return walk.words[at - 1] in _APPROVES


_AHEAD_OF = frozenset(stem(word) for word in "before prior advance ahead after".split())


def promised_at_least(walk: Walk, unit: Unit) -> bool:
    """Whether an amount says how much a right gives at the least: "the right to at least ten days' notice".

    What parents must wait or write in advance is a burden.
    """
    amount = unit.quantity
    if amount is None or walk.kind is not Kind.PERMISSION or walk.modal is None or walk.turn > 0:
        return False
    at = next(i for i, one in enumerate(walk.units) if one.start == unit.start)
    if amount.bound is not Bound.AT_LEAST or at <= walk.modal or amount.rate:
        return False
    said = walk.words[at - 1]
    given = walk.units[at - 1].kind in (UnitKind.WORD, UnitKind.MODAL) or said in (
        "to",
        "have",
        "take",
    )
    return given and not _AHEAD_OF & set(walk.words[at + 1 : at + 3])


def says_by_when(walk: Walk, top: Frame, unit: Unit) -> bool:
    """Whether a deadline in a clause of time says by when the duty is done, and not when it binds."""
    return (
        since(walk, top, unit) <= _NEXT
        or _next_act(walk, top, unit)
        or _follows_one_event(walk, top, unit)
    )


_NEXT = 2  # characters between an opener and the amount right behind it


def since(walk: Walk, frame: Frame, unit: Unit) -> int:
    """Characters from the end of what opened a scope, or from the item's start, to a unit."""
    return unit.start - (walk.units[frame.at].end if frame.at >= 0 else 0)


_SEVERAL = frozenset(stem(word) for word in "each every any more repeat multiple several".split())


def _follows_one_event(walk: Walk, top: Frame, unit: Unit) -> bool:
    """Whether a deadline stands behind the one event that it runs from: "after the restraint, within two days".

    "After two restraints within a month" counts events.
    """
    if top.word not in ("after", "follow", "upon") or unit.words[:1] not in _BY_WHEN:
        return False
    between = [u for u in walk.units[top.at + 1 :] if u.end <= unit.start]
    words = [u for u in between if u.kind is not UnitKind.LIGHT]
    if len(words) > 1 or any(u.kind is not UnitKind.WORD for u in words):
        return False
    said = [walk.text[u.start : u.end].lower() for u in words]
    return not any(one.endswith("s") for one in said) and not (
        _SEVERAL & {word for u in between for word in u.words}
    )


_BY_WHEN = (("within",), ("no",), ("not",))


def _next_act(walk: Walk, top: Frame, unit: Unit) -> bool:
    """Whether a deadline belongs to a second act: "call ... after it ends and write ... within two days"."""
    if top.word not in ("after", "follow", "upon", "onc", "once"):
        return False
    return any(
        u.kind is UnitKind.CONNECTIVE and u.key == "and" and u.end <= unit.start
        for u in walk.units[top.at + 1 :]
    )
