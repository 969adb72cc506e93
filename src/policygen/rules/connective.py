"""“and” for “or”, or the reverse."""

from __future__ import annotations

from policygen.change import Change, Difference
from policygen.policy import Kind
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
    old, new = (
        placed[0].unit.key if placed else "" for placed in (difference.removed, difference.added)
    )
    if "or" not in (old, new):
        return None
    words = f"“{old}” became “{new}”" if old and new else f"“{new or old}” is new"
    why = (
        f"{words}: one of the parts is now enough."
        if new == "or"
        else f"{words}: all of the parts are now needed."
    )
    verb = "is done" if context.kind is Kind.DUTY and not context.reach else "holds"
    situation = f"only one of the parts that “{new or old}” joins {verb}"
    return Explanation(why, situation)
