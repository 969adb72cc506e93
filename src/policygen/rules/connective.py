"""“and” for “or”, or the reverse."""

from __future__ import annotations

from policygen.change import Change, Difference
from policygen.rule import Context, Example, Explanation, rule


@rule(
    id="connective",
    watches="Whether conditions or items are joined by “and” or by “or”.",
    matters="With “and” every condition must be met; with “or” one is enough.",
    weakens=(
        Example(
            "Isolation may be used only if the student is in danger and other measures failed.",
            "Isolation may be used only if the student is in danger or other measures failed.",
        ),
    ),
    strengthens=(
        Example(
            "The principal shall notify the parent or the superintendent.",
            "The principal shall notify the parent and the superintendent.",
        ),
    ),
    neutral=(
        Example(
            "The principal shall notify the parent and the superintendent.",
            "The principal shall notify the superintendent and the parent.",
        ),
    ),
    order=40,
)
def connective(difference: Difference, context: Context) -> Explanation | None:
    """Explain a connective that changed."""
    if difference.change is not Change.CONNECTIVE:
        return None
    new = difference.added[0].unit.key if difference.added else ""
    if new == "or":
        return Explanation("One of the two is now enough.", "only one of the two holds")
    return Explanation("Both are now needed.", "only one of the two holds")
