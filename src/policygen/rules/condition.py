"""One more or one fewer condition on what a provision reaches."""

from __future__ import annotations

from policygen.change import Change, Difference
from policygen.rule import Context, Example, Explanation, rule


@rule(
    id="condition",
    watches="Words that add a condition to a provision or drop one: an adjective, a clause, a phrase.",
    matters="Each condition in a definition leaves out the children who don't meet it.",
    weakens=(
        Example(
            "“Seclusion” means confining a student alone in a room.",
            "“Seclusion” means confining a student alone in a padded room.",
        ),
    ),
    strengthens=(
        Example(
            "Physical restraint may be used in an emergency.",
            "Physical restraint may be used in an emergency that the principal has declared.",
        ),
    ),
    neutral=(
        Example(
            "“Seclusion” means confining a student alone in a padded room.",
            "“Seclusion” means confining a pupil alone in a padded room.",
        ),
    ),
    order=80,
)
def condition(difference: Difference, context: Context) -> Explanation | None:
    """Explain a condition that stands in one text alone."""
    if difference.change is not Change.RESTRICTION:
        return None
    words = context.added or context.removed
    opposite = _without(difference, context)
    if context.added:
        return Explanation(f"The words “{words}” add a condition.", opposite)
    return Explanation(f"The condition “{words}” is gone.", opposite)


def _without(difference: Difference, context: Context) -> str:
    """A situation that fails this condition alone."""
    value_id = difference.values[1] or difference.values[0]
    if context.scale is not None and value_id:
        opposite = context.scale.value(value_id).opposite
        if opposite and len(difference.added or difference.removed) == 1:
            return f"everything else holds, but {opposite}"
    words = context.added or context.removed
    return f"everything else holds, but not “{words}”"
