"""Tells what an amount belongs to: what a ban lets be, how often, what is reached, what has passed."""

from __future__ import annotations

from policygen.comparing.structure.frame import Frame
from policygen.comparing.structure.scopes import Walk
from policygen.text.bounds import Bound
from policygen.text.units import Unit, UnitKind

_BARS = frozenset({"not", "no", "never"})


def bars_what_exceeds(walk: Walk, unit: Unit) -> bool:
    """Whether the only negation of a ban stands in an amount: "may not exceed an hour" lets so much be."""
    if unit.quantity is None or not _BARS & set(unit.words):
        return False
    others = (one for one in walk.units if one is not unit and one.quantity is None)
    return not any(_BARS & set(one.words) for one in others)


_TIMES = frozenset({"once", "twice", "time"})


def is_counted_rate(unit: Unit) -> bool:
    """Whether an amount says how many times something may be done in a span: that limits a leave."""
    rate = unit.quantity is not None and unit.quantity.bound is Bound.EVERY
    strict = unit.quantity is not None and unit.quantity.strict
    return rate and not strict and bool(_TIMES & set(unit.words)) and "least" not in unit.words


def since(walk: Walk, frame: Frame, unit: Unit) -> int:
    """Characters from the end of what opened a scope, or from the item's start, to a unit."""
    return unit.start - (walk.units[frame.at].end if frame.at >= 0 else 0)


def next_act(walk: Walk, top: Frame, unit: Unit) -> bool:
    """Whether a deadline belongs to a second act: "call ... after it ends and write ... within two days"."""
    if top.word not in ("after", "follow", "upon", "onc", "once"):
        return False
    return any(
        u.kind is UnitKind.CONNECTIVE and u.key == "and" and u.end <= unit.start
        for u in walk.units[top.at + 1 :]
    )
