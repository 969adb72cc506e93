"""How long something may last, or must."""

from __future__ import annotations

from policygen.change import Change, Difference
from policygen.policy import Kind
from policygen.rule import Context, Example, Explanation, rule
from policygen.situation import TOO_LONG, amounts, change_of_words, with_rest
from policygen.text.quantities.between import length_between
from policygen.text.quantities.bounds import Bound
from policygen.witness_subject import is_to_end, lasting


@rule(
    id="duration",
    watches="Limits and minimums of time: how long seclusion may last or a record is kept.",
    matters="Each minute of a longer limit is a minute that a child may be kept behind a door.",
    weakens=(
        Example(
            "Seclusion shall not last longer than 15 minutes.",
            "Seclusion shall not last longer than 30 minutes.",
        ),
        Example(
            "The school shall keep each report for at least five years.",
            "The school shall keep each report for at least two years.",
        ),
    ),
    strengthens=(
        Example(
            "Staff shall complete at least six hours of training.",
            "Staff shall complete at least eight hours of training.",
        ),
    ),
    neutral=(
        Example(
            "Seclusion shall not last longer than 30 minutes.",
            "Seclusion shall not last longer than half an hour.",
        ),
    ),
    order=28,
)
def duration(difference: Difference, context: Context) -> Explanation | None:
    """Explain a length of time that changed."""
    old, new = amounts(difference)
    if difference.change is not Change.QUANTITY or (old or new) is None:
        return None
    if any(one and (one.dimension != "time" or one.bound is Bound.EVERY) for one in (old, new)):
        return None
    why = change_of_words(context.removed, context.added)
    length = length_between(old, new, (context.removed, context.added)) if old and new else ""
    if not length:
        return Explanation(why, "")
    text = context.after or context.before
    if context.kind is Kind.DUTY and is_to_end(text):
        return Explanation(why, lasting(text, length), outcome=TOO_LONG)
    if context.kind is Kind.DUTY and not context.reach:
        return Explanation(why, length)
    return Explanation(why, with_rest(lasting(text, length), context))
