"""One more or one fewer item in a list of alternatives."""

from __future__ import annotations

from policygen.change import Change, Difference
from policygen.policy import Kind
from policygen.rule import Context, Example, Explanation, rule
from policygen.situation import names_people, only, quoted


@rule(
    id="alternative",
    watches="Items of a list: an alternative added with “or”, or dropped.",
    matters="What isn't on the list any more isn't limited, reported or forbidden any more.",
    weakens=(
        Example(
            "Staff shall not use prone restraint or supine restraint.",
            "Staff shall not use prone restraint.",
        ),
    ),
    strengthens=(
        Example(
            "Staff shall not use prone restraint.",
            "Staff shall not use prone restraint or straps.",
        ),
    ),
    neutral=(
        Example(
            "Staff shall not use prone restraint or straps.",
            "Staff shall not use straps or prone restraint.",
        ),
    ),
    order=70,
)
def alternative(difference: Difference, context: Context) -> Explanation | None:
    """Explain an item that stands in one list alone."""
    if difference.change is not Change.ALTERNATIVE:
        return None
    words = context.added or context.removed
    situation = only(words)
    if not situation:
        return None
    why = f"The list {'now' if context.added else 'no longer'} includes {quoted(words)}."
    if context.kind is Kind.DUTY and not context.reach:
        verb = "involved" if names_people(words) else "done"
        situation = f"nothing of the list but {quoted(words)} is {verb}"
    return Explanation(why, situation)
