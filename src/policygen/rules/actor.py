"""Who must or may act."""

from __future__ import annotations

import re

from policygen.change import Change, Difference
from policygen.rule import Context, Example, Explanation, rule
from policygen.situation import failing, moved, with_rest

_MODAL = re.compile(r"\b(?:may|shall|must|will|should|can)\b(?P<passive>\s+(?:not\s+)?be\b)?")


@rule(
    id="actor",
    watches="Who must or may act, and with what qualification: any adult, trained staff, the principal.",
    matters="Who holds a child, or decides to, makes the difference between care and injury.",
    weakens=(
        Example(
            "Trained staff shall watch the student.",
            "Staff shall watch the student.",
        ),
    ),
    strengthens=(
        Example(
            "Seclusion may be ordered only by a staff member.",
            "Seclusion may be ordered only by an administrator.",
        ),
    ),
    neutral=(
        Example(
            "Staff shall watch the student.",
            "School employees shall watch the student.",
        ),
    ),
    order=31,
)
def actor(difference: Difference, context: Context) -> Explanation | None:
    """Explain another actor, where the words are the subject or stand after "by"."""
    if difference.change is not Change.SCALE or context.scale is None:
        return None
    if context.scale.id != "actor" or not _acts(difference, context):
        return None
    clause = failing(difference, context)
    return Explanation(moved(difference, context), with_rest(clause, context) if clause else "")


def _acts(difference: Difference, context: Context) -> bool:
    """Whether the words say who acts: before an active verb, or after "by"."""
    text, words = (
        (context.after, context.added) if difference.added else (context.before, context.removed)
    )
    at = text.find(words.partition(" … ")[0])
    if re.search(r"\bby\s+(?:(?:a|an|the|any|only)\s+)*$", text[: max(at, 0)], re.IGNORECASE):
        return True
    modal = _MODAL.search(text)
    return modal is not None and 0 <= at < modal.start() and not modal["passive"]
