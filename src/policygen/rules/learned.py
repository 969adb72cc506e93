"""Words that no order and no place judges, told by what labelled edits with like words have done."""

from __future__ import annotations

from collections.abc import Sequence

from policygen.change import Change, Difference
from policygen.finding import Direction, Finding
from policygen.rule import Context, Example, Explanation, rule
from policygen.situation import change_of_words, quoted

_DOES = {Direction.WEAKENS: "weaken", Direction.STRENGTHENS: "strengthen"}


@rule(
    id="learned",
    watches="Words that no rule orders, by what labelled edits with like words in like places have done.",
    matters="A change that no rule knows can take as much from a student as one that is known.",
    weakens=(
        Example(
            "After each use of restraint the school shall give the parent a copy"
            " of the recording that the camera in the room has made.",
            "After each use of restraint the school shall keep"
            " the recording that the camera in the room has made.",
        ),
    ),
    strengthens=(
        Example(
            "After each use of restraint the school shall keep"
            " the recording that the camera in the room has made.",
            "After each use of restraint the school shall give the parent a copy"
            " of the recording that the camera in the room has made.",
        ),
    ),
    neutral=(
        Example(
            "After each use of restraint the school shall give the parent a copy"
            " of the recording that the camera in the room has made.",
            "After each use of restraint, the school must give the guardian a copy"
            " of the recording that the camera in the room has made.",
        ),
    ),
    order=95,
)
def learned(difference: Difference, context: Context) -> Explanation | None:
    """Explain a direction that only the third reading gives."""
    if difference.change is not Change.LEARNED:
        return None
    why = (
        f"{change_of_words(context.removed, context.added)} No rule orders the two texts. Judged by labelled edits "
        f"with like words in like places, this is likelier to {_DOES[context.direction]} protection than not."
    )
    return Explanation(why.strip(), "")


def turned(why: str, by_rules: Direction, told: Direction) -> str:
    """The reason of a direction that the third reading gives against the rules.

    Arguments:
        why: the reason that the rules gave.
        by_rules: their verdict.
        told: the third reading's.
    """
    return (
        f"{why} By the rules this would {_DOES[by_rules]} protection; judged by labelled edits with like words in like "
        f"places, it is likelier to {_DOES[told]} it."
    ).strip()


def with_words(why: str, words: Sequence[str]) -> str:
    """A reason with the words that say most for the direction of the third reading.

    Arguments:
        why: the reason.
        words: the strongest first; none where no run of words says it by itself.
    """
    said = " and ".join(filter(None, map(quoted, words)))
    return f"{why} The words that tell most: {said}." if said else why


def against(why: str, direction: Direction) -> str:
    """The reason of a verdict that the third reading contradicts, with the contradiction.

    Arguments:
        why: the reason.
        direction: the verdict.
    """
    return (
        f"{why} By the rules this would {_DOES[direction]} protection; judged by labelled edits with like words it "
        "may do the contrary. Read both texts."
    ).strip()


def with_its_place(why: str, direction: Direction) -> str:
    """The reason of a verdict on a provision of one text alone that its whole place doesn't bear out.

    Arguments:
        why: the reason.
        direction: the verdict.
    """
    return (
        f"{why} By itself this would {_DOES[direction]} protection; together with what stands at its place in the "
        "other text it may do the contrary, or nothing. Read both texts."
    ).strip()


def by_its_place(removed: str, added: str, direction: Direction) -> str:
    """The reason of a direction that all changes at one place have together, though none of them by itself.

    Arguments:
        removed, added: the words of the first of them.
        direction: the verdict.
    """
    return (
        f"{change_of_words(removed, added)} No rule orders the two texts. Judged by labelled edits with like words, "
        f"all that changed at this place, taken together, is likelier to {_DOES[direction]} protection than not."
    ).strip()


def doubted_by_its_place(one: Finding, *, reworded: bool) -> str:
    """The reason of a finding that the other changes at its place don't bear out.

    Arguments:
        one: the finding, with the direction that it has by itself.
        reworded: whether all of them may be only another wording; else they may do the contrary.
    """
    itself = (
        ""
        if one.rule == learned.id
        else f" By itself this would {_DOES[one.direction]} protection."
    )
    said = "may well be only another wording" if reworded else "may do the contrary, or nothing"
    return f"{one.why}{itself} Taken together with what else changed at this place, it {said}. Read both texts.".strip()


def perhaps_reworded(why: str, direction: Direction | None = None) -> str:
    """The reason of an unclear verdict on an edit that may be only another wording.

    Arguments:
        why: the reason.
        direction: the verdict of the rules, if they gave one.
    """
    rules = f" By the rules this would {_DOES[direction]} protection." if direction else ""
    return (
        f"{why}{rules} Judged by labelled edits with like words, it may well be only another wording. Read both texts."
    ).strip()
