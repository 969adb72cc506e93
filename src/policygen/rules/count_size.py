"""Numbers that aren't times: counts, areas, lengths, shares, grades, ages."""

from __future__ import annotations

from dataclasses import replace

from policygen.change import Change, Difference
from policygen.policy import Kind
from policygen.rule import Context, Example, Explanation, rule
from policygen.situation import amounts, change_of_words, with_rest
from policygen.text.quantities.between import YEAR, count_between, counted
from policygen.text.quantities.bounds import Bound


@rule(
    id="count_size",
    watches="Numbers that aren't times: how many people, how large a room, which grade or age.",
    matters="A number decides who is counted and how much is enough.",
    weakens=(
        Example(
            "The room shall have at least 80 square feet.",
            "The room shall have at least 50 square feet.",
        ),
    ),
    strengthens=(
        Example(
            "At least one adult shall watch the student.",
            "At least two adults shall watch the student.",
        ),
    ),
    neutral=(
        Example(
            "The room shall have at least 50 square feet.",
            "The room shall have no less than fifty square feet.",
        ),
    ),
    order=29,
)
def count_size(difference: Difference, context: Context) -> Explanation | None:
    """Explain a number that changed and that isn't a time."""
    old, new = amounts(difference)
    if difference.change is not Change.QUANTITY or old is None or new is None:
        return None
    if "time" in (old.dimension, new.dimension):
        return None
    why = change_of_words(context.removed, context.added)
    if old.dimension == new.dimension == "age":
        years = count_between(*(replace(age, amount=age.amount / YEAR) for age in (old, new)))
        clause = with_rest(f"the student is {counted(years)} years old", context)
        return Explanation(why, clause if years else "")
    number = count_between(old, new)
    if not number or old.dimension not in ("count", "share"):
        return Explanation(why, "")
    unit = " percent" if old.dimension == "share" else ""
    least = Bound.AT_LEAST in (old.bound, new.bound)
    situation = f"{'no more than' if least else 'as many as'} {counted(number)}{unit}"
    if context.kind is Kind.DUTY and not context.reach:
        return Explanation(why, situation)
    return Explanation(why, with_rest(f"there are {situation}", context))
