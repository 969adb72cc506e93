"""Words that no order and no place judges, told by what labelled edits with like words have done."""

from __future__ import annotations

from policygen.change import Change, Difference
from policygen.finding import Direction
from policygen.rule import Context, Example, Explanation, rule
from policygen.situation import change_of_words

_DONE = {
    Direction.WEAKENS: "weakened protection",
    Direction.STRENGTHENS: "strengthened protection",
}


@rule(
    id="learned",
    watches="Words that no rule orders, by what labelled edits with like words in like places have done.",
    matters="A change that no rule knows can take as much from a student as one that is known.",
    weakens=(
        Example(
            "Staff shall write down the time at which the restraint began.",
            "Staff shall try to remember the time at which the restraint began.",
        ),
    ),
    strengthens=(
        Example(
            "Staff shall try to remember the time at which the restraint began.",
            "Staff shall write down the time at which the restraint began.",
        ),
    ),
    neutral=(
        Example(
            "Staff shall write down the time at which the restraint began.",
            "The time at which the restraint began shall be written down by staff.",
        ),
    ),
    order=95,
)
def learned(difference: Difference, context: Context) -> Explanation | None:
    """Explain a direction that only the third reading gives."""
    if difference.change is not Change.LEARNED:
        return None
    why = (
        f"{change_of_words(context.removed, context.added)} No rule orders the two texts. "
        f"Labelled edits with like words in like places have mostly {_DONE[context.direction]}; read both."
    )
    return Explanation(why.strip(), "")


def against(why: str, direction: Direction) -> str:
    """The reason of a verdict that the third reading contradicts, with the contradiction.

    Arguments:
        why: the reason.
        direction: the verdict.
    """
    return (
        f"{why} By their place these words have {_DONE[direction]}; labelled edits with like words have "
        "mostly done the contrary. Read both texts."
    ).strip()
