"""What a report, a record or a notice must say."""

from __future__ import annotations

import re

from policygen.change import Change, Difference
from policygen.policy import Kind
from policygen.rule import Context, Example, Explanation, rule
from policygen.situation import quoted

_HOLDS = re.compile(
    r"\b(report|record|notice|notification|letter|documentation|log|plan|training)\b[^.;]{0,60}?"
    r"\b(?:(?:shall|must|will|should)\s+(?:include|contain|state|describe|list|cover|say|tell|show|name|note|give"
    r"|identify|record|explain|specify|indicate|set out)|includes|contains|states|describes|lists|covers|says|tells"
    r"|shows|names|notes|identifies|explains|specifies|indicates|sets out)\b(.*)",
    re.IGNORECASE | re.DOTALL,
)


@rule(
    id="contents",
    watches="What a report, a record, a notice or a training must hold.",
    matters="What isn't written down can't be asked about later.",
    weakens=(
        Example(
            "The report shall include the time, the place, and any injury.",
            "The report shall include the time and the place.",
        ),
    ),
    strengthens=(
        Example(
            "The notice shall state the time of the seclusion.",
            "The notice shall state the time of the seclusion and the names of the staff.",
        ),
    ),
    neutral=(
        Example(
            "The report shall include the time and the place.",
            "The report shall include the place and the time.",
        ),
    ),
    order=67,
)
def contents(difference: Difference, context: Context) -> Explanation | None:
    """Explain something that must be in a report, a record or a notice under one text alone."""
    lists = (Change.RESTRICTION, Change.ALTERNATIVE)
    if difference.change not in lists or context.kind is not Kind.DUTY:
        return None
    words, text = (
        (context.added, context.after) if context.added else (context.removed, context.before)
    )
    held = _HOLDS.search(text)
    more = (difference.effect > 0) == bool(context.added)
    if held is None or words not in held[2] or not more or not quoted(words):
        return None
    noun = held[1].lower()
    now = "now" if context.added else "no longer"
    why = f"What the {noun} must hold {now} includes {quoted(words)}."
    situation = f"the {noun} holds all else, but nothing on {quoted(words)}"
    return Explanation(why, situation, outcome=("not enough", "enough"))
