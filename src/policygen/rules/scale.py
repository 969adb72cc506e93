"""A value of one of the field's ordered concepts, moved up or down."""

from __future__ import annotations

from policygen.change import Change, Difference
from policygen.policy import Kind
from policygen.rule import Context, Example, Explanation, rule
from policygen.situation import failing, moved, with_rest

# Scales whose situations speak of an actor, or of a list, and fit no other place of a sentence.
_UNLISTED = "the case is like those listed, and is not among them"
_WORDS_ALONE = ("actor", "list_breadth", "quantifier", "degree")


@rule(
    id="scale",
    watches="Ordered concepts, whatever the words: locks, harm, monitoring, release, consent.",
    matters="A step on such a scale decides which children a rule reaches.",
    weakens=(
        Example(
            "“Seclusion” means keeping a student in a room that the student is prevented from"
            " leaving.",
            "“Seclusion” means keeping a student in a room that the student is physically prevented"
            " from leaving.",
        ),
    ),
    strengthens=(
        Example(
            "Seclusion may be used only where there is a danger of physical harm.",
            "Seclusion may be used only where there is a danger of serious physical harm.",
        ),
    ),
    neutral=(
        Example(
            "Staff shall watch the student continuously.",
            "Staff shall watch the student at all times.",
        ),
    ),
    order=35,
)
def scale_value(difference: Difference, context: Context) -> Explanation | None:
    """Explain a value that moved on its scale."""
    if difference.change is not Change.SCALE or context.scale is None:
        return None
    scale_id = context.scale.id
    unfit = scale_id in _WORDS_ALONE or (scale_id == "belief" and context.kind is Kind.DUTY)
    clause = "" if unfit else failing(difference, context)
    if scale_id == "list_breadth" and context.kind is not Kind.DUTY:
        clause = _UNLISTED if failing(difference, context) else ""
    return Explanation(moved(difference, context), with_rest(clause, context) if clause else "")
