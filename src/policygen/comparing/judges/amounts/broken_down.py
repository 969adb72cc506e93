"""Judges how finely figures are told: those of each school tell more than those of the district as a whole."""

from __future__ import annotations

import re

from policygen.change import Change, Difference
from policygen.comparing.judges.said_within import (
    Said,
    placed_within,
    said_in_passages,
    settle_said,
)
from policygen.comparing.structure.items import Matching
from policygen.policy import Kind

_FIGURES = re.compile(
    r"\b(?:number|how (?:many|often)|count|figures?|data|totals?|statistics|rates?|tabulation|tally)\b",
    re.IGNORECASE,
)
_EACH = re.compile(
    r"(?P<said>\b(?:at|in|for|by|from|of|per) (?:(?:each|every|individual) (?:of (?:our|its|the) )?)?"
    r"(?:school(?: building)?|campus|building|program|site|classroom)s?\b)"
    r"(?! (?:days?|years?|weeks?|hours?|staff|board)\b)",
    re.IGNORECASE,
)
_WHOLE = re.compile(
    r"(?P<said>\b(?:(?:in|for|of|across|throughout|from|by) (?:the |our )?(?:whole |entire )?"
    r"(?:district|division|school system|system|county|corporation|state)(?: as a whole)?|"
    r"(?:district|state|system)[- ]?wide)\b)(?!['’])",
    re.IGNORECASE,
)


def breakdown_differences(matching: Matching) -> list[Difference]:
    """What it does that figures of each school became figures of the whole district, or the reverse."""
    if not any(matching.open):
        return []
    for side in (0, 1):
        each: Said | None = _told(matching, side, _EACH)
        whole = _told(matching, 1 - side, _WHOLE)
        if each is None or whole is None:
            continue
        if _told(matching, side, _WHOLE) or _told(matching, 1 - side, _EACH):
            continue
        mine, other = placed_within(matching, side, each), placed_within(matching, 1 - side, whole)
        settled = settle_said(matching, side, each) + settle_said(matching, 1 - side, whole)
        if not (settled and mine):
            continue
        removed, added = (other, mine) if side else (mine, other)
        return [Difference(Change.THING, 1 if side else -1, removed, added, "", mine[0].scope)]
    return []


def _told(matching: Matching, side: int, form: re.Pattern[str]) -> Said | None:
    """Where a duty that tells figures says of what they are."""
    said = said_in_passages(matching, side, form)
    if said is None:
        return None
    passage = matching.readings[side].passages[said.passage]
    told = passage.kind is Kind.DUTY and _FIGURES.search(passage.text[: said.start])
    return said if told else None
