"""A whole provision that was removed or added."""

from __future__ import annotations

from policygen.change import Change, Difference
from policygen.finding import Category
from policygen.policy import Kind
from policygen.rule import Context, Example, Explanation, rule


@rule(
    id="provision",
    watches="Whole provisions: a sentence, an item or a definition that only one text has.",
    matters="What a policy doesn't say, nobody has to do.",
    weakens=(
        Example(
            "Each seclusion shall be recorded. The principal shall call the parent.",
            "Each seclusion shall be recorded.",
        ),
    ),
    strengthens=(
        Example(
            "Each seclusion shall be recorded.",
            "Each seclusion shall be recorded. The nurse shall examine the student afterwards.",
        ),
    ),
    neutral=(
        Example(
            "Each seclusion shall be recorded. The principal shall call the parent.",
            "The principal shall call the parent. Each seclusion shall be recorded.",
        ),
    ),
    order=5,
)
def provision(difference: Difference, context: Context) -> Explanation | None:
    """Explain a provision that stands in one text alone."""
    if difference.change is not Change.PROVISION:
        return None
    if context.added:
        return Explanation("The model has no such provision.", "", Category.ADDED_PROVISION)
    what = (
        "definition" if context.term and context.kind is Kind.PROTECTED_DEFINITION else "provision"
    )
    return Explanation(f"This {what} of the model is gone.", "", Category.REMOVED_PROVISION)
