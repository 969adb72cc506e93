"""Tells a cap on each stretch from a cap on all of it: "shall not exceed thirty minutes [at a time]"."""

from __future__ import annotations

import re

from policygen.change import Difference
from policygen.comparing.judges.said_within import said_by_one, told_by_form
from policygen.comparing.structure.items import Matching

_EACH_TIME = re.compile(
    r"\b(?:exceeds?|exceeding|longer than|more than|at most|limited to|up to|beyond|last|maximum of|over)\b"
    r"[^.,;]{0,40}\b(?:minutes?|hours?|days?) (?P<said>(?:at (?:a|any one|one) (?:time|stretch|sitting|go)|in a row|"
    r"(?:on|for) (?:any one|each|any single|a single) (?:occasion|use|instance)|(?:each|every) time|"
    r"per (?:occasion|use)|without (?:a break|interruption)|consecutively|continuously|together))\b",
    re.IGNORECASE,
)


# What lasts, or each use of it, is one stretch in any case: "shall not last more than twenty minutes".
_ONE_STRETCH = re.compile(
    r"\b(?:lasts?|lasting|each (?:use|period|time|occasion|hold|restraint|seclusion)|longer than|in a row|"
    r"continuous\w*)\b",
    re.IGNORECASE,
)


def at_a_time_differences(matching: Matching) -> list[Difference]:
    """What it does that one text alone says of a cap that it is for each time, if the other may mean all times."""
    texts = [" ".join(p.text for p in reading.passages) for reading in matching.readings]
    if all(_EACH_TIME.search(text) or _ONE_STRETCH.search(text) for text in texts):
        return []
    found = said_by_one(matching, _EACH_TIME)
    return told_by_form(matching, *found, -1) if found else []
