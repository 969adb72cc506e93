"""Judges until when a family may complain: a complaint "made within thirty days" against one made however late."""

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

_FILED = (
    r"\b(?:complaints?|appeals?|grievances?|objections?|petitions?|claims?)\b[^.;]{0,60}?\b"
    r"(?:made|filed|brought|submitted|lodged|received|accepted|raised|heard|taken up|considered)\b[^.;]{0,50}?"
)
_LIMITED = re.compile(
    rf"{_FILED}(?P<said>\b(?:(?:if|provided|so long as|as long as|when) (?:that )?(?:it|they|the \w+) "
    r"(?:is|are|was|were) (?:made|filed|brought|submitted|lodged|received) )?(?:within|no later than|"
    r"not later than|not more than) "
    r"(?:\w+[- ]){1,4}?(?:days?|weeks?|months?|years?)\b[^.;,]{0,40})",
    re.IGNORECASE,
)
_UNLIMITED = re.compile(
    rf"{_FILED}(?P<said>\b(?:no matter how (?:long|late|much later)|however (?:long|late|much later)|at any time|"
    r"without (?:any )?(?:time limit|limit of time)|regardless of (?:when|how long|how much time|the time))"
    r"\b[^.;,]{0,50})",
    re.IGNORECASE,
)


def filing_differences(matching: Matching) -> list[Difference]:
    """What it does that a complaint has to be made within a term in one text and at any time in the other."""
    if not any(matching.open):
        return []
    for side in (0, 1):
        free: Said | None = said_in_passages(matching, side, _UNLIMITED)
        bound = said_in_passages(matching, 1 - side, _LIMITED) if free else None
        if free is None or bound is None or said_in_passages(matching, side, _LIMITED):
            continue
        mine, other = placed_within(matching, side, free), placed_within(matching, 1 - side, bound)
        settled = settle_said(matching, side, free) + settle_said(matching, 1 - side, bound)
        if not settled:
            continue
        removed, added = (other, mine) if side else (mine, other)
        return [
            Difference(Change.QUANTITY, 1 if side else -1, removed, added, "", settled[0].scope)
        ]
    return []
