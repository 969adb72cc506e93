"""How firmly a duty binds: shall, should, may."""

from __future__ import annotations

from policygen.change import Change, Difference
from policygen.rule import Context, Example, Explanation, rule


@rule(
    id="modality",
    watches="The verb that binds: shall and must, should, may.",
    matters="A duty that only should be done can be left undone without breaking the policy.",
    weakens=(
        Example(
            "The principal shall notify the parent of each seclusion.",
            "The principal should notify the parent of each seclusion.",
        ),
    ),
    strengthens=(
        Example(
            "Staff may record each restraint in the log.",
            "Staff shall record each restraint in the log.",
        ),
    ),
    neutral=(
        Example(
            "The principal shall notify the parent of each seclusion.",
            "The principal must notify the parent of each seclusion.",
        ),
    ),
    order=10,
)
def modality(difference: Difference, context: Context) -> Explanation | None:
    """Explain a modal that changed, or another wording of how firmly a duty binds."""
    if difference.change is not Change.MODALITY:
        return None
    return Explanation(
        f"“{context.removed}” became “{context.added}”.", "the school doesn't do it at all"
    )
