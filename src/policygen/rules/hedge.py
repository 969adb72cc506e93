"""Reservations under which a duty binds."""

from __future__ import annotations

from policygen.change import Change, Difference
from policygen.rule import Context, Example, Explanation, rule


@rule(
    id="hedge",
    watches="Reservations: as practicable, where appropriate, upon request, reasonable efforts.",
    matters="Each reservation is a door through which the duty leaves, and the school holds the key.",
    weakens=(
        Example(
            "The principal shall notify the parent on the same day.",
            "The principal shall notify the parent on the same day where practicable.",
        ),
    ),
    strengthens=(
        Example(
            "Staff shall, to the extent possible, watch the student.",
            "Staff shall watch the student.",
        ),
    ),
    neutral=(
        Example(
            "Staff shall, where practicable, watch the student.",
            "Where practicable, staff shall watch the student.",
        ),
    ),
    order=20,
)
def hedge(difference: Difference, context: Context) -> Explanation | None:
    """Explain a reservation that stands in one text alone."""
    if difference.change is not Change.HEDGE:
        return None
    words = context.added or context.removed
    verb = "The duty now binds only" if context.added else "The duty no longer binds only"
    return Explanation(
        f"{verb} “{words}”.", f"the school says that “{words}” is not the case, and doesn't do it"
    )
