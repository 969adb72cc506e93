"""Judges what a paper tells of persons: whoever has their names knows how many they are, and not the reverse."""

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

_OF_STAFF = (
    r" of (?:the |each |every |all |any |those )?(?:(?:\w+ )?(?:staff|personnel|adults?|employees?|teachers?|aides?|"
    r"officials?|administrators?|witness(?:es)?|participants?)|persons? who (?:took|used|held|applied))\b"
)
_NAMES = re.compile(
    rf"(?P<said>\b(?:names?|identit(?:y|ies))\b(?:(?:,| and| or)[\w ,]{{1,50}}?)?){_OF_STAFF}",
    re.IGNORECASE,
)
_NUMBER = re.compile(rf"(?P<said>\b(?:number|count)){_OF_STAFF}", re.IGNORECASE)
_PUBLIC = re.compile(r"\b(?:publish\w*|website|public|posts?|posted)\b", re.IGNORECASE)


def identified_differences(matching: Matching) -> list[Difference]:
    """What it does that the names of those who acted are told in one text, and their number alone in the other."""
    for side in (0, 1):
        names = _told(matching, side, _NAMES)
        number = _told(matching, 1 - side, _NUMBER)
        if names is None or number is None:
            continue
        if _told(matching, side, _NUMBER) or _told(matching, 1 - side, _NAMES):
            continue
        mine, other = (
            placed_within(matching, side, names),
            placed_within(matching, 1 - side, number),
        )
        settled = settle_said(matching, side, names) + settle_said(matching, 1 - side, number)
        if not settled:
            continue
        removed, added = (other, mine) if side else (mine, other)
        effect = settled[0].sign if side else -settled[0].sign
        return [Difference(Change.THING, effect, removed, added, "", settled[0].scope)]
    return []


def _told(matching: Matching, side: int, form: re.Pattern[str]) -> Said | None:
    """Where a paper that isn't for everybody has the names or the number of adults."""
    said = said_in_passages(matching, side, form)
    if said is None:
        return None
    passage = matching.readings[side].passages[said.passage]
    return said if passage.kind is Kind.DUTY and not _PUBLIC.search(passage.text) else None
