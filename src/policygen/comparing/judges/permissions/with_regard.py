"""Tells what must be met from what must only be thought of: "to the standard", "with regard to the standard"."""

from __future__ import annotations

import re

from policygen.change import Difference
from policygen.comparing.judges.said_within import said_by_one, told_by_form
from policygen.comparing.structure.items import Matching
from policygen.policy import Kind

_REGARD = re.compile(
    r"\b(?P<said>with (?:due |proper |some )?(?:regard|attention|consideration) (?:to|for|of)|"
    r"having (?:due )?regard to|with an eye to|in view of|"
    r"in (?:the )?light of|mindful of|bearing in mind|taking (?:into account|account of))"
    r" (?:the |its |their |these |those |any |all )?(?:[\w-]+ ){0,2}?"
    r"(?:standards?|requirements?|rules?|limits?|guidelines?|criteria|codes?|manuals?|specifications?|instructions?|"
    r"protocols?|plans?|procedures?|conditions?|recommendations?)\b",
    re.IGNORECASE,
)


def with_regard_differences(matching: Matching) -> list[Difference]:
    """What it does that one text alone asks for no more than regard to a standard that the other holds to."""
    found = said_by_one(matching, _REGARD)
    if found is None:
        return []
    side, said = found
    owed = matching.readings[side].passages[said.passage].kind is Kind.DUTY
    return told_by_form(matching, side, said, -1 if owed else 0)
