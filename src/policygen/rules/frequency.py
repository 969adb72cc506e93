"""How often a duty must be done."""

from __future__ import annotations

import re

from policygen.change import Change, Difference
from policygen.finding import Direction
from policygen.policy import Kind
from policygen.rule import Context, Example, Explanation, rule
from policygen.situation import (
    amount_alone,
    amounts,
    change_of_words,
    failing,
    moved,
    quoted,
    without,
)
from policygen.text.quantities.between import length_between
from policygen.text.quantities.bounds import Bound

_PARTICLE = re.compile(
    r"^(?:in|on) (?=every\b|each\b)"
)  # of the verb: "looks in every ten minutes"


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
    if context.kind is not Kind.DUTY or context.reach:
        return Explanation(why, "")
    if not length:
        return Explanation(why, _in_between(context, old is None, new is None))
    return Explanation(why, f"it is done every {length.removeprefix('one ')}")


def _in_between(context: Context, all_along_before: bool, all_along_after: bool) -> str:
    """The gaps of what is done now and then, where the stronger text has no such amount at all."""
    lets_go = context.direction is Direction.WEAKENS
    if (all_along_before, all_along_after) != (lets_go, not lets_go):
        return ""
    said = _PARTICLE.sub("", context.added if lets_go else context.removed)
    words = quoted(said)
    return f"it is done {words}, and not in between" if words else ""
