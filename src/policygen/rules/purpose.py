"""The purpose for which something is done."""

from __future__ import annotations

import re

from policygen.change import Change, Difference
from policygen.rule import Context, Example, Explanation, rule
from policygen.situation import bare, quoted, without
from policygen.text.markers import Scope

_OPENS = re.compile(
    r"(?:in order to|so as to|so that|for (?:the )?(?:sole )?purposes? of|for the sake of)\b",
    re.IGNORECASE,
)


@rule(
    id="purpose",
    watches="Words that tie a provision to one purpose: in order to, for the purpose of, so that.",
    matters="A hold for another purpose hurts as much, and a rule tied to one purpose misses it.",
    weakens=(
        Example(
            "“Mechanical restraint” means a device that limits a student's movement.",
            "“Mechanical restraint” means a device that limits a student's movement"
            " in order to control behavior.",
        ),
    ),
    strengthens=(
        Example(
            "“Time-out” means the separation of a student from the group.",
            "“Time-out” means the separation of a student from the group"
            " for the purpose of calming.",
        ),
    ),
    neutral=(
        Example(
            "Staff may hold a student's hand in order to cross a street.",
            "In order to cross a street, staff may hold a student's hand.",
        ),
    ),
    order=65,
)
def purpose(difference: Difference, context: Context) -> Explanation | None:
    """Explain a purpose that stands in one text alone."""
    said = context.added or context.removed
    if difference.change is not Change.RESTRICTION:
        return None
    if difference.scope is not Scope.PURPOSE and not _OPENS.match(bare(said)):
        return None
    words = quoted(said)
    why = f"The purpose {words} {'is new' if context.added else 'is gone'}."
    return Explanation(why, without(context, difference.scope))
