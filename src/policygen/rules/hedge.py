"""Reservations under which a duty binds."""

from __future__ import annotations

import re

from policygen.change import Change, Difference
from policygen.policy import Kind
from policygen.rule import Context, Example, Explanation, rule
from policygen.situation import BREACH, quoted


@rule(
    id="hedge",
    watches="Reservations: as practicable, where appropriate, upon request, reasonable efforts.",
    matters="Each reservation is a way out of the duty, and the school decides when to take it.",
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
    words = quoted(context.added or context.removed)
    state = "is new" if context.added else "is gone"
    why = f"The reservation {words} {state}."
    if not words or context.kind not in (Kind.DUTY, Kind.PROHIBITION):
        return Explanation(why, "")
    if context.kind is Kind.PROHIBITION and _RARELY.search(words):
        return Explanation(f"{words} {state}.", "staff do it now and then")
    if context.kind is Kind.PROHIBITION:
        return Explanation(why, f"staff do it, pointing to {words}")
    value_id = difference.values[1] or difference.values[0]
    excuse = _EXCUSES.get(value_id, "the school does not do it")
    return Explanation(why, f"{excuse}, pointing to {words}", outcome=BREACH)


# How seldom something is done is no excuse that anybody points to.
_RARELY = re.compile(r"\b(?:seldom|rarely|infrequently|hardly ever|scarcely ever)\b", re.IGNORECASE)
# What a school says that leaves a duty undone under such words, by the value on its scale.
_EXCUSES = {
    "on_request": "nobody asks, and the school does nothing",
    "judgment": "the school judges that it need not be done",
    "appropriate": "the school finds it inappropriate and leaves it undone",
    "feasible": "the school finds no way to do it",
    "usual": "the school calls the case unusual and does not do it",
    "endeavour": "the school tries and does not get it done",
    "attempt": "the school tries once and does not get it done",
    "reasonable": "the school tries a little and does not get it done",
    "every_effort": "the school tries hard and does not get it done",
}
