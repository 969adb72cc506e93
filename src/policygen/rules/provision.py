"""A whole provision that was removed or added."""

from __future__ import annotations

from policygen.change import Change, Difference
from policygen.finding import Category, Direction
from policygen.policy import Kind
from policygen.rule import Context, Example, Explanation, rule
from policygen.situation import BREACH, quoted
from policygen.text.kinds.releasing import releasing_kind

_ALLOWED = ("not spoken of", "allowed")
_EXCUSED = ("not excused", "excused")


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
    words = quoted(context.added or context.removed)
    if context.added:
        why = "The model has no counterpart to this provision."
        category = Category.ADDED_PROVISION
    else:
        why = "The district's text has no counterpart to this provision."
        category = Category.REMOVED_PROVISION
    lets_go = Direction.WEAKENS if context.added else Direction.STRENGTHENS
    if context.kind is Kind.DUTY and context.direction is lets_go and not context.holder:
        why = f"{words} lets go of what is owed in every case without it."
        return Explanation(why, f"the school does no more than {words} asks", None, BREACH)
    if context.kind is Kind.DUTY:
        situation = f"the school does nothing of what {words} asks"
        return Explanation(why, situation, category, BREACH)
    if context.kind is Kind.PROHIBITION:
        return Explanation(why, f"staff do what {words} forbids", category)
    if context.kind is Kind.PERMISSION and context.right:
        return Explanation(why, f"somebody relies on {words}", category)
    excuses = context.direction is lets_go and not context.holder
    if excuses and releasing_kind(context.added or context.removed) is Kind.PERMISSION:
        situation = f"staff leave undone what they owe, and rely on {words}"
        return Explanation(why, situation, category, _EXCUSED)
    if context.kind is Kind.PERMISSION and not context.holder and context.direction is lets_go:
        return Explanation(why, f"staff do what {words} allows", category, _ALLOWED)
    return Explanation(why, "", category)
