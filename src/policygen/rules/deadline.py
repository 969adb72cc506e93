"""When a duty must be done at the latest."""

from __future__ import annotations

from policygen.change import Change, Difference
from policygen.finding import Category, Direction
from policygen.policy import Kind
from policygen.rule import Context, Example, Explanation, rule
from policygen.situation import (
    LATE,
    amount_alone,
    amounts,
    change_of_words,
    failing,
    moved,
    quoted,
    without,
)
from policygen.text.quantities.between import moment_between
from policygen.text.quantities.bounds import Bound
from policygen.witness_subject import done

_SCALES = ("time_words", "deadline_anchor", "earlier_or_later")
_LATEST = (Bound.AT_MOST, Bound.EXACT)


@rule(
    id="deadline",
    watches="The time within which a duty must be done, in numbers or words, and when it starts.",
    matters="A later deadline is time in which a parent doesn't know and nobody helps.",
    weakens=(
        Example(
            "The school shall give the parent the report within five school days.",
            "The school shall give the parent the report within ten school days.",
        ),
        Example(
            "The principal shall call the parent on the same day.",
            "The principal shall call the parent on the next school day.",
        ),
    ),
    strengthens=(
        Example(
            "The nurse shall examine the student within one hour.",
            "The nurse shall examine the student within thirty minutes.",
        ),
    ),
    neutral=(
        Example(
            "The school shall send the report within two weeks.",
            "The school shall send the report within fourteen days.",
        ),
    ),
    order=25,
)
def deadline(difference: Difference, context: Context) -> Explanation | None:
    """Explain a deadline that moved, came or went."""
    if context.kind is not Kind.DUTY or context.reach:
        return None
    later = context.direction is Direction.WEAKENS
    category = Category.EXTENDED_DEADLINE if later else Category.SHORTENED_DEADLINE
    if difference.change is Change.SCALE and context.scale and context.scale.id in _SCALES:
        situation = failing(difference, context)
        return Explanation(moved(difference, context), situation, category, LATE)
    lone = amount_alone(difference)
    if difference.change is Change.RESTRICTION and lone:
        if lone.dimension != "time" or lone.bound is not Bound.AT_MOST:
            return None
        verb = "is new" if context.added else "is gone"
        why = f"The deadline {quoted(context.added or context.removed)} {verb}."
        return Explanation(why, without(context, difference.scope))
    old, new = amounts(difference)
    known = [one for one in (old, new) if one is not None]
    if difference.change is not Change.QUANTITY or not known:
        return None
    if any(one.dimension != "time" or one.bound not in _LATEST for one in known):
        return None
    why = change_of_words(context.removed, context.added)
    return Explanation(why, _between(difference, context), category, LATE)


def _between(difference: Difference, context: Context) -> str:
    """Something that is done after the earlier deadline and before the later one."""
    old, new = amounts(difference)
    when = moment_between(old, new, (context.removed, context.added)) if old and new else ""
    what = done(context.after or context.before)
    if when:
        return f"{what} {when}"
    sooner, later = quoted(context.removed), quoted(context.added)
    if context.direction is Direction.STRENGTHENS:
        sooner, later = later, sooner
    return f"{what} when {sooner} is over and {later} is not" if sooner and later else ""
