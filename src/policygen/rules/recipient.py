"""Who must be told."""

from __future__ import annotations

import re

from policygen.change import Change, Difference
from policygen.policy import Kind
from policygen.rule import Context, Example, Explanation, rule
from policygen.situation import names_people, quoted

_TELLS = re.compile(
    r"\b(?:shall|must|will|should)\s+(?:\w+ly\s+)?(?:notify|inform|tell|call|contact)\s+(.*)",
    re.IGNORECASE | re.DOTALL,
)


@rule(
    id="recipient",
    watches="Who must be told: the parent, the principal, the school board, the state.",
    matters="Those who aren't told can't ask, help or object.",
    weakens=(
        Example(
            "The school shall notify the parent, the principal, and the superintendent.",
            "The school shall notify the parent and the superintendent.",
        ),
    ),
    strengthens=(
        Example(
            "The principal shall notify the parent of each seclusion.",
            "The principal shall notify the parent and the school board of each seclusion.",
        ),
    ),
    neutral=(
        Example(
            "The principal shall notify the parent and the school board.",
            "The principal shall notify the school board and the parent.",
        ),
    ),
    order=68,
)
def recipient(difference: Difference, context: Context) -> Explanation | None:
    """Explain someone who must be told under one text alone, or whom it is enough to tell."""
    lists = (Change.RESTRICTION, Change.ALTERNATIVE)
    if difference.change not in lists or context.kind is not Kind.DUTY or context.reach:
        return None
    words, text = (
        (context.added, context.after) if context.added else (context.removed, context.before)
    )
    told = _TELLS.search(text)
    if told is None or words not in told[1] or not names_people(words):
        return None
    if difference.change is Change.ALTERNATIVE:
        why = f"To tell {quoted(words)} is {'now' if context.added else 'no longer'} enough."
        return Explanation(why, f"nobody but {quoted(words)} is told")
    why = (
        f"Those who must be told {'now' if context.added else 'no longer'} include {quoted(words)}."
    )
    return Explanation(why, f"all others are told, but not {quoted(words)}")
