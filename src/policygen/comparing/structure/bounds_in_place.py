"""Gives an amount the bound that its place gives it: "five days before the meeting" are five at least."""

from __future__ import annotations

from dataclasses import replace

from policygen.comparing.structure.amounts import counts_what_is_let, is_counted_rate
from policygen.comparing.structure.frame import Frame
from policygen.comparing.structure.how_long_it_lasted import lasted_in_condition, went_on_for
from policygen.comparing.structure.idioms import (
    counted_after,
    is_spent,
    is_threshold,
    leads,
    opens_after,
)
from policygen.comparing.structure.lapsing import ends_a_leave, ends_a_right
from policygen.comparing.structure.scopes import Walk
from policygen.comparing.structure.thresholds import (
    bounds_what_is_reached,
    is_not_to_be_reached,
)
from policygen.comparing.structure.time_held import lasts_for_the_student
from policygen.policy import Kind
from policygen.text.markers import Scope
from policygen.text.quantities.bounds import Bound
from policygen.text.units import Unit

_BINDING = (Kind.DUTY, Kind.PERMISSION, Kind.PROHIBITION)
_HELD_BEFORE = (Scope.CONDITION, Scope.UNTIL)


def with_its_bound(walk: Walk, top: Frame, unit: Unit) -> Unit:
    """A unit with the bound of its amount as the sentence around it gives it.

    Arguments:
        walk: the passage, and the scopes that are open.
        top: the innermost of them.
        unit: any unit; one without an amount comes back as it is.
    """
    quantity = unit.quantity
    if quantity is None:
        return unit
    counted = quantity.bound is Bound.EXACT
    if (counted and _is_least(walk, top, unit)) or went_on_for(walk, unit):
        quantity = replace(quantity, bound=Bound.AT_LEAST)
    if leads(walk, unit):
        quantity = replace(quantity, bound=Bound.AT_LEAST)
    if quantity.bound is Bound.LASTING:
        owed = walk.is_duty and top.scope is Scope.MAIN
        owed = owed and not lasts_for_the_student(walk, unit)
        owed = owed or (top.scope in _HELD_BEFORE and walk.kind in _BINDING)  # "calm for a minute"
        quantity = replace(quantity, bound=Bound.AT_LEAST if owed else Bound.AT_MOST)
    if top.scope is Scope.MAIN and bounds_what_is_reached(walk, unit):
        quantity = replace(quantity, bound=Bound.AT_MOST)
    if top.scope is Scope.UNTIL and is_not_to_be_reached(walk, unit, top.word):
        quantity = replace(quantity, bound=Bound.AT_MOST)
    if counted and ends_a_leave(walk, unit):
        return replace(unit, quantity=replace(quantity, bound=Bound.AT_MOST))
    if counted and ends_a_right(walk, unit):
        return replace(unit, quantity=replace(quantity, bound=Bound.AT_LEAST))
    unit = replace(unit, quantity=quantity)
    if walk.kind is Kind.PERMISSION and counted and opens_after(walk, unit):
        unit = replace(unit, quantity=replace(quantity, bound=Bound.AT_LEAST))
    if walk.kind is Kind.PERMISSION and top.scope is Scope.MAIN and is_counted_rate(unit):
        unit = replace(unit, quantity=replace(quantity, bound=Bound.AT_LEAST))
    if top.scope is Scope.MAIN and counts_what_is_let(walk, unit):
        unit = replace(unit, quantity=replace(quantity, bound=Bound.AT_MOST))
    return unit


def _is_least(walk: Walk, top: Frame, unit: Unit) -> bool:
    """Whether an amount without a bound says how much is passed, waited or spent at the least."""
    if top.scope is Scope.UNTIL or is_threshold(walk, top, unit) or counted_after(walk, unit):
        return True
    if top.scope is Scope.CONDITION and walk.kind in _BINDING and lasted_in_condition(walk, unit):
        return True
    return top.scope is Scope.MAIN and is_spent(walk, unit)
