"""Judges which days are counted: a term of calendar days is over sooner than one of school days."""

from __future__ import annotations

import re

from policygen.change import Change, Difference
from policygen.comparing.judges.said_within import Said, said_in_passages, settle_said
from policygen.comparing.structure.items import Matching

_DAY = (
    r"[\"“‘'*]*\bdays?\b[\"”’'*,]*(?: in this \w+)? (?:means?|shall mean|is|are|refers? to|includes?|"
    r"shall include)\b"
)
_ALL = re.compile(
    rf"{_DAY}[^.;]{{0,12}}?(?P<said>\b(?:(?:any|every|each|a|an|all|consecutive)\b[^.;,]{{0,12}}?\b)?(?:calendar|consecutive)"
    r"(?: days?)?(?:, (?:including|weekends)[^.;,]*)?|\bincluding (?:saturdays|sundays|weekends|holidays)[^.;,]*)",
    re.IGNORECASE,
)
_SCHOOL = re.compile(
    rf"{_DAY}[^.;]{{0,12}}?(?P<said>\b(?:(?:any|every|each|a|an) )?(?:(?:school|business|working|"
    rf"instructional|student|week) ?days?\b"
    r"|day (?:on|in) which (?:[\w ]{0,20}?)(?:class(?:es)?|school|students|instruction|offices?|pupils)\b[^.;,]*"
    r"|day (?:that|when) (?:school|class(?:es)?|students)\b[^.;,]*|day (?:other than|except|excluding) [^.;,]*))",
    re.IGNORECASE,
)
_FAMILYS = re.compile(
    r"\b(?:parents?|guardians?|famil(?:y|ies)|complainants?|students?)\b[^.;,]{0,30}\b(?:must|shall|may|has|have|"
    r"files?|appeals?|requests?)\b",
    re.IGNORECASE,
)


def counted_day_differences(matching: Matching) -> list[Difference]:
    """What it does that the terms of the school run on calendar days in one text and on school days in the other."""
    if not any(matching.open):
        return []
    for side in (0, 1):
        every: Said | None = said_in_passages(matching, side, _ALL)
        some = said_in_passages(matching, 1 - side, _SCHOOL) if every else None
        if every is None or some is None or _is_familys(matching):
            continue
        if said_in_passages(matching, side, _SCHOOL) or said_in_passages(matching, 1 - side, _ALL):
            continue
        mine, other = settle_said(matching, side, every), settle_said(matching, 1 - side, some)
        if not (mine or other):
            continue
        removed, added = (other, mine) if side else (mine, other)
        scope = (mine or other)[0].scope
        return [Difference(Change.QUANTITY, 1 if side else -1, removed, added, "", scope)]
    return []


def _is_familys(matching: Matching) -> bool:
    """Whether a term is the family's: more days are in its favor."""
    return any(
        _FAMILYS.search(one.text) for reading in matching.readings for one in reading.passages
    )
