"""A narrower thing named where the other text names a broader one."""

from __future__ import annotations

from policygen.change import Change, Difference
from policygen.policy import Kind
from policygen.rule import Context, Example, Explanation, rule
from policygen.situation import change_of_words, quoted, with_rest


@rule(
    id="thing",
    watches="Things, places and persons: a narrower one named for a broader one, or the reverse.",
    matters="A rule reaches what it names: a ban on straps leaves out every other device.",
    weakens=(
        Example(
            "Staff shall not hold a student with any device.",
            "Staff shall not hold a student with a strap.",
        ),
    ),
    strengthens=(
        Example(
            "A calm corner is a part of the school in which a student sits apart to settle. A calm"
            " corner is not seclusion.",
            "A calm corner is a part of the classroom in which a student sits apart to settle. A"
            " calm corner is not seclusion.",
        ),
    ),
    neutral=(
        Example(
            "Staff shall not hold a student in a hallway.",
            "Staff shall not hold a student in a corridor.",
        ),
    ),
    order=36,
)
def thing(difference: Difference, context: Context) -> Explanation | None:
    """Explain a thing that stands for a broader or a narrower one."""
    if difference.change is not Change.THING or not difference.effect:
        return None
    before, after = quoted(context.removed), quoted(context.added)
    why = f"Where the model says {before}, the district's text says {after}."
    if not (before and after):
        return Explanation(change_of_words(context.removed, context.added), "")
    asks = context.kind is Kind.DUTY and not context.reach
    return Explanation(
        why, "" if asks else with_rest(f"{before} is meant, and not {after}", context)
    )
