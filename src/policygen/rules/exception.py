"""An exception or exclusion that was added or dropped."""

from __future__ import annotations

from policygen.change import Change, Difference
from policygen.rule import Context, Example, Explanation, rule
from policygen.situation import excepted, quoted


@rule(
    id="exception",
    watches="Exceptions and exclusions: unless, except, other than, does not include.",
    matters="An exception takes children out of a rule that otherwise protects them.",
    weakens=(
        Example(
            "Seclusion is prohibited in every school.",
            "Seclusion is prohibited in every school, except in the alternative program.",
        ),
    ),
    strengthens=(
        Example(
            "The principal shall notify the parent, unless the parent has asked not to be told.",
            "The principal shall notify the parent.",
        ),
    ),
    neutral=(
        Example(
            "Seclusion is prohibited except in an emergency.",
            "Except in an emergency, seclusion is prohibited.",
        ),
    ),
    order=60,
)
def exception(difference: Difference, context: Context) -> Explanation | None:
    """Explain an exception that stands in one text alone."""
    if difference.change is not Change.EXCEPTION:
        return None
    words = context.added or context.removed
    why = f"The exception {quoted(words)} {'is new' if context.added else 'is gone'}."
    return Explanation(why, excepted(words))
