"""Judges until when a family may complain: a complaint "made within thirty days" against one made however late."""

from __future__ import annotations

import re
from functools import partial

from policygen.change import Change, Difference
from policygen.comparing.judges.said_within import forms_exchanged, said_in_passages
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
    free, bound = (
        partial(said_in_passages, matching, form=form) for form in (_UNLIMITED, _LIMITED)
    )
    return forms_exchanged(matching, free, bound, Change.QUANTITY)
