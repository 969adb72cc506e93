"""Tells things of one sort from any: "after a second restraint [of the same type]"."""

from __future__ import annotations

import re

from policygen.change import Difference
from policygen.comparing.judges.said_within import said_by_one, told_by_form, unit_at
from policygen.comparing.structure.items import Matching
from policygen.text.markers import Scope

_SAME = re.compile(
    r"\b(?P<said>(?:of|by|in|for|with|against|at|on|during|from|under|to) (?:one and )?the same "
    r"(?!day|time|manner|way|moment|hour|morning|afternoon|evening|week|month|year|extent|effect|length|notice|as\b|that\b)"
    r"[a-z]+)\b",
    re.IGNORECASE,
)
_ANY_SAME = re.compile(r"\bsame\b", re.IGNORECASE)
_WHEN = (Scope.CONDITION, Scope.UNTIL, Scope.RELATIVE, Scope.EXCEPTION)


def of_the_same_differences(matching: Matching) -> list[Difference]:
    """What it does that one text alone speaks of things of the same sort, person or place."""
    if said_by_one(matching, _ANY_SAME) is None:
        return []
    found = said_by_one(matching, _SAME)
    if found is None:
        return []
    side, said = found
    unit = unit_at(matching, side, said)
    effect = unit.sign if unit is not None and unit.scope in _WHEN else 0
    return told_by_form(matching, side, said, effect)
