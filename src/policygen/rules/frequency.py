"""How often a duty must be done."""

from __future__ import annotations

from policygen.change import Change, Difference
from policygen.policy import Kind
from policygen.rule import Context, Example, Explanation, rule
from policygen.situation import amount_alone, amounts, change_of_words, failing, moved, without
from policygen.text.quantities.between import length_between
from policygen.text.quantities.bounds import Bound


@rule(
    id="frequency",
    watches="How often a duty must be done: every ten minutes, each month, all the time.",
    matters="Between two looks into the room nobody sees the child.",
    weakens=(
        Example(
            "Staff shall check the student every 15 minutes.",
            "Staff shall check the student every 30 minutes.",
        ),
    ),
    strengthens=(
        Example(
            "The board shall review the data every two years.",
            "The board shall review the data every year.",
        ),
    ),
    neutral=(
        Example(
            "Staff shall check the student every 30 minutes.",
            "Staff shall check the student at least once every thirty minutes.",
        ),
    ),
    order=27,
)
def frequency(difference: Difference, context: Context) -> Explanation | None:
    """Explain an interval or a frequency in words that changed, came or went."""
    if difference.change is Change.SCALE and context.scale and context.scale.id == "frequency":
        if context.kind is not Kind.DUTY or context.reach:
            return None
        return Explanation(moved(difference, context), failing(difference, context))
    lone = amount_alone(difference)
    if difference.change is Change.RESTRICTION and lone and lone.bound is Bound.EVERY:
        return Explanation(
            change_of_words(context.removed, context.added), without(context, difference.scope)
        )
    old, new = amounts(difference)
    if difference.change is not Change.QUANTITY or (old or new) is None:
        return None
    if any(one and one.bound is not Bound.EVERY for one in (old, new)):
        return None
    why = change_of_words(context.removed, context.added)
    length = length_between(old, new, (context.removed, context.added)) if old and new else ""
    if not length or context.kind is not Kind.DUTY or context.reach:
        return Explanation(why, "")
    return Explanation(why, f"it is done every {length.removeprefix('one ')}")
