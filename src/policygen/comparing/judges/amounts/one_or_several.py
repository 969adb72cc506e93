"""Tells one extension from extensions: a leave once given, or as often as one likes."""

from __future__ import annotations

import re

from policygen.change import Difference
from policygen.comparing.judges.said_within import said_by_one, told_by_form
from policygen.comparing.structure.items import Matching

_GIVEN = (
    r"(?:extension|renewal|prolongation|period|postponement|delay|adjournment|continuance|interval|spell|stretch|"
    r"session|exception|waiver)"
)
_ONE = re.compile(
    rf"\b(?:one|a single|only one|a) (?:(?:further|additional|more|other|such|final|single) )?(?P<noun>{_GIVEN})\b",
    re.IGNORECASE,
)
_SOLE = re.compile(
    rf"\b(?:one|a single) (?:(?:further|additional|more|other|such|final) )?{_GIVEN}\b",
    re.IGNORECASE,
)


def one_or_several_differences(matching: Matching) -> list[Difference]:
    """What it does that one text gives one of them, and the other gives them in the plural without a number."""
    found = said_by_one(matching, _SOLE)
    if found is None:
        return []
    side, said = found
    named = _ONE.search(said.found.group())
    if named is None:
        return []
    several = re.compile(
        rf"(?<!\bno )(?<!\bnot )\b(?:further |additional |more |other |such )?{named['noun']}s\b",
        re.IGNORECASE,
    )
    counts = [
        sum(len(several.findall(p.text)) for p in reading.passages) for reading in matching.readings
    ]
    if counts[1 - side] <= counts[side]:
        return []
    return told_by_form(matching, side, said, 1)
