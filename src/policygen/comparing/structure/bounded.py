"""Gives an amount the bound that it has where it stands: "until an hour has passed" is an hour at the least."""

from __future__ import annotations

from dataclasses import replace

from policygen.comparing.structure.amounts import counts_what_is_let, is_counted_rate
from policygen.comparing.structure.frame import Frame
from policygen.comparing.structure.idioms import (
    counted_after,
    is_spent,
    is_threshold,
    opens_after,
)
from policygen.comparing.structure.scopes import Walk
from policygen.policy import Kind
from policygen.text.markers import Scope
from policygen.text.quantities.bounds import Bound
from policygen.text.units import Unit

_BINDING = (Kind.DUTY, Kind.PERMISSION, Kind.PROHIBITION)
_HELD_BEFORE = (Scope.CONDITION, Scope.UNTIL)


def bounded(walk: Walk, top: Frame, unit: Unit) -> Unit:
    """A unit whose amount has the bound that its scope and the words around it give.

    Arguments:
        top: the innermost scope that is open.
    """
    if top.scope is Scope.UNTIL and unit.quantity and unit.quantity.bound is Bound.EXACT:
        unit = replace(unit, quantity=replace(unit.quantity, bound=Bound.AT_LEAST))
    counted = unit.quantity is not None and unit.quantity.bound is Bound.EXACT
    if counted and top.scope is Scope.MAIN and is_spent(walk, unit):
        assert unit.quantity is not None
        unit = replace(unit, quantity=replace(unit.quantity, bound=Bound.AT_LEAST))
    if unit.quantity and (is_threshold(walk, top, unit) or (counted and counted_after(walk, unit))):
        unit = replace(unit, quantity=replace(unit.quantity, bound=Bound.AT_LEAST))
    if unit.quantity and unit.quantity.bound is Bound.LASTING:
        owed = walk.is_duty and top.scope is Scope.MAIN
        owed = owed or (top.scope in _HELD_BEFORE and walk.kind in _BINDING)  # "calm for a minute"
        bound = Bound.AT_LEAST if owed else Bound.AT_MOST
        unit = replace(unit, quantity=replace(unit.quantity, bound=bound))
    if walk.kind is Kind.PERMISSION and unit.quantity and counted and opens_after(walk, unit):
        unit = replace(unit, quantity=replace(unit.quantity, bound=Bound.AT_LEAST))
    if walk.kind is Kind.PERMISSION and top.scope is Scope.MAIN and is_counted_rate(unit):
        assert unit.quantity is not None
        unit = replace(unit, quantity=replace(unit.quantity, bound=Bound.AT_LEAST))
    if top.scope is Scope.MAIN and counts_what_is_let(walk, unit):
        assert unit.quantity is not None
        unit = replace(unit, quantity=replace(unit.quantity, bound=Bound.AT_MOST))
    return unit
