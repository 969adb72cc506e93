"""Deadlines, durations, frequencies, counts and sizes."""

from __future__ import annotations

from policygen.change import Change, Difference
from policygen.finding import Category, Direction
from policygen.policy import Kind
from policygen.rule import Context, Example, Explanation, rule
from policygen.text.quantity import Bound


@rule(
    id="quantity",
    watches="Numbers with their units: deadlines, time limits, intervals, counts, sizes.",
    matters="A later deadline or a longer limit is time in which nobody knows and nobody helps.",
    weakens=(
        Example(
            "The school shall give the parent the report within five school days.",
            "The school shall give the parent the report within ten school days.",
        ),
        Example(
            "Staff shall check the student every 15 minutes.",
            "Staff shall check the student every 30 minutes.",
        ),
    ),
    strengthens=(
        Example(
            "Seclusion shall not last longer than 30 minutes.",
            "Seclusion shall not last longer than 15 minutes.",
        ),
    ),
    neutral=(
        Example(
            "Seclusion shall not last longer than 30 minutes.",
            "Seclusion shall not last longer than half an hour.",
        ),
    ),
    order=30,
)
def quantity(difference: Difference, context: Context) -> Explanation | None:
    """Explain an amount that changed."""
    if difference.change is not Change.QUANTITY:
        return None
    category = None
    both = (*difference.removed, *difference.added)
    amount = next((one.unit.quantity for one in both if one.unit.quantity), None)
    if (
        context.kind is Kind.DUTY
        and amount
        and amount.dimension == "time"
        and amount.bound in (Bound.AT_MOST, Bound.EXACT)
    ):
        later = context.direction is Direction.WEAKENS
        category = Category.EXTENDED_DEADLINE if later else Category.SHORTENED_DEADLINE
    between = f"more than one amount allows and the other doesn't: between “{context.removed}” and “{context.added}”"
    return Explanation(
        f"“{context.removed}” became “{context.added}”.", between.split(": ")[1], category
    )
