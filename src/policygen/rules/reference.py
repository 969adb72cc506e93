"""Words that tie a provision to another text: a statute, a section, a list, a form."""

from __future__ import annotations

import re

from policygen.change import Change, Difference
from policygen.rule import Context, Example, Explanation, rule
from policygen.situation import quoted, without

_POINTS = re.compile(
    r"\b(?:as (?:defined|described|provided|specified|listed|set forth|authorized)|pursuant to"
    r"|in accordance with|defined (?:in|by)|described in|provided (?:for )?(?:in|by)"
    r"|specified in|listed in)\b",
    re.IGNORECASE,
)


@rule(
    id="reference",
    watches="Words that tie a provision to another text: as defined by, pursuant to, listed in.",
    matters="Who writes the other text decides, and can change it, without a vote on this one.",
    weakens=(
        Example(
            "“Seclusion” means confining a student alone in a room.",
            "“Seclusion” means confining a student alone in a room described in Form B.",
        ),
    ),
    strengthens=(
        Example(
            "Physical restraint may be used in an emergency.",
            "Physical restraint may be used in an emergency as defined by state law.",
        ),
    ),
    neutral=(
        Example(
            "Physical restraint may be used in an emergency as defined by state law.",
            "In an emergency as defined by state law, physical restraint may be used.",
        ),
    ),
    order=55,
)
def reference(difference: Difference, context: Context) -> Explanation | None:
    """Explain a reference that stands in one text alone."""
    words = context.added or context.removed
    if difference.change is not Change.RESTRICTION or not _POINTS.search(words):
        return None
    why = f"The reference {quoted(words)} {'is new' if context.added else 'is gone'}."
    return Explanation(why, without(context, difference.scope))
