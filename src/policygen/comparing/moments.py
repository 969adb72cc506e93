"""Says what an earlier moment does where a time runs from it, or until it."""

from __future__ import annotations

from policygen.change import Placed, SaidValue
from policygen.comparing.reading import Reading
from policygen.policy import Kind
from policygen.text.bounds import Bound
from policygen.text.markers import Scope

_NEAR = 24  # units before a moment in which the amount stands that is counted from it


def sign_of_moment(reading: Reading, hit: SaidValue) -> int:
    """+1 if an earlier moment protects the student more, -1 if less, 0 if it can't be told.

    A deadline that runs from an earlier moment is over sooner; so is the time for which a record is
    kept, or for which a parent may appeal.
    """
    placed = reading.placed[hit.start]
    if placed.scope is Scope.UNTIL:
        return -placed.sign
    amount = _amount(reading, hit)
    if amount is not None and amount.unit.quantity is not None:
        upper = amount.unit.quantity.bound in (Bound.AT_MOST, Bound.EXACT)
        if amount.unit.words[:1] == ("for",) and reading.kind is Kind.DUTY:
            upper = False  # records are kept for so long
        return amount.sign if upper else -amount.sign
    duty = reading.passages[placed.passage].kind is Kind.DUTY
    return placed.sign if duty and placed.scope is Scope.MAIN else 0


def _amount(reading: Reading, hit: SaidValue) -> Placed | None:
    """The amount of time nearest before a moment in its passage."""
    passage = reading.placed[hit.start].passage
    for one in reversed(reading.placed[max(0, hit.start - _NEAR) : hit.start]):
        quantity = one.unit.quantity
        if one.passage == passage and quantity is not None and quantity.dimension == "time":
            return one
    return None
