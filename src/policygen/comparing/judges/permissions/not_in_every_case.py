"""Tells what never is from what isn't always: "damage is not in every case an emergency"."""

from __future__ import annotations

import re

from policygen.change import Difference
from policygen.comparing.judges.said_within import said_by_one, told_by_form
from policygen.comparing.structure.items import Matching
from policygen.policy import Kind

_NOT_ALWAYS = re.compile(
    r"\b(?:is|are|does|do|shall|may|need|can)(?:not| not|n['’]t) (?:\w+ ){0,2}?"
    r"(?P<said>in (?:every|each|all) (?:cases?|instances?|circumstances?)|always|necessarily|invariably|automatically|"
    r"every time|(?:alone )?in itself always)\b",
    re.IGNORECASE,
)


def not_in_every_case_differences(matching: Matching) -> list[Difference]:
    """What it does that one text denies a thing of all cases, and the other denies it without that."""
    found = said_by_one(matching, _NOT_ALWAYS)
    if found is None:
        return []
    side, said = found
    kind = matching.readings[side].passages[said.passage].kind
    return told_by_form(matching, side, said, 1 if kind is Kind.PROTECTED_DEFINITION else -1)
