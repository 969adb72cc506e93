"""A “not” that came or went, or words that changed sides."""

from __future__ import annotations

from policygen.change import Change, Difference
from policygen.rule import Context, Example, Explanation, rule


@rule(
    id="negation",
    watches="Words that turn a condition round: not, never, without, including for excluding.",
    matters="One small word can put a child on the other side of a rule.",
    weakens=(
        Example(
            "The rule binds every adult, and no adult, including contractors, shall use straps.",
            "The rule binds every adult, and no adult, other than contractors, shall use straps.",
        ),
    ),
    strengthens=(
        Example(
            "No adult, other than contractors, shall use straps.",
            "No adult, including contractors, shall use straps.",
        ),
    ),
    neutral=(Example("No adult shall use straps.", "An adult shall not use straps."),),
    order=45,
)
def negation(difference: Difference, context: Context) -> Explanation | None:
    """Explain words whose side changed."""
    if difference.change is not Change.POLARITY:
        return None
    words = context.added or context.removed
    return Explanation(f"“{words}” turns what it stands with round.", f"a case of “{words}”")
