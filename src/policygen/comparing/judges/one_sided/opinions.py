"""Judges what makes a fact somebody's finding: "conduct that poses a risk", "... is thought by staff to pose a risk".

What is only thought may not be so. A leave that asks for no more reaches further, and a duty that waits until
somebody finds a thing to be so is owed later, or never.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from policygen.comparing.structure.items import Matching
from policygen.policy import Kind
from policygen.text.markers import Scope

_THOUGHT = r"thought|believed|considered|deemed|felt|perceived|judged|supposed|presumed|assumed|seen|feared"
_FOUND = r"found|certified|determined|declared|confirmed|adjudged|held|verified|pronounced|said"
_FINDING = re.compile(
    rf"(?:\w+ly )?(?:(?P<thought>{_THOUGHT})|{_FOUND})(?: (?:in writing|orally))?(?: by [^,.;:]{{2,60}}?)? to\b",
    re.IGNORECASE,
)
_CLAUSES = (Scope.CONDITION, Scope.RELATIVE, Scope.UNTIL)


def finding_effect(matching: Matching, side: int, run: Sequence[int]) -> int | None:
    """What it does that one text alone makes a fact of a clause a finding; 0 where it can't be told, None for others.

    Arguments:
        side: of the text with the finding.
        run: the numbers of its items that the other text lacks.
    """
    items, reading = matching.items[side], matching.readings[side]
    first = items[run[0]].placed
    passage = reading.passages[first.passage]
    found = _FINDING.match(passage.text, first.unit.start)
    if first.scope not in _CLAUSES or found is None:
        return None
    if items[run[-1]].placed.unit.end > found.end():
        return 0
    after = [i for i in range(run[-1] + 1, len(items)) if items[i].placed.unit.start >= found.end()]
    if not after or after[0] not in matching.matched(side):
        return None
    if passage.kind is Kind.DUTY:
        return -1
    return -1 if passage.kind is Kind.PERMISSION and found["thought"] and first.sign > 0 else 0
