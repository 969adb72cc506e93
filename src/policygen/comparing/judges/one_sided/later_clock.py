"""Sees that a time runs from an event that follows the one before: "within ten days of [the report of] the use"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from policygen.change import Placed
from policygen.comparing.judges.one_sided.raw_words import raw_words
from policygen.comparing.structure.items import Matching
from policygen.policy import Kind
from policygen.text.markers import Scope

_CLOCK = re.compile(
    r"\b(?:minutes?|hours?|days?|weeks?|months?|years?|dates?)\b[^,;.]{0,40}\b(?:of|after|following|from|since)\s+"
    r"(?:(?:the|a|an|its|his|her|their|any|each|every|such) )?$"
)
_OPENS = re.compile(r"\s*(?:of|after|following|from|since)\b")
_AMOUNT = re.compile(r"\b(?:minutes?|hours?|days?|weeks?|months?|years?|dates?)\b[^,;.]{0,40}$")
# What is done about an event, and so comes after it.
_LATER = re.compile(
    r"\b(?:request(?:s|ing)?|recording|reporting|reports?|approval|assent(?:ing)?|consent(?:ing)?|receipt|receiving|"
    r"discovery|discovering|completion|completing|reviews?|notices?|notification|complaints?|learn(?:ing|ed)|knew|"
    r"investigation|determination|confirmation|verification|documentation|documenting|filing|submission|submitting|"
    r"end|ending|close|conclusion|signing|signature|acknowledg(?:e)?ment|decision|demand|application|report's)\b"
)
_ENDS = re.compile(
    r"\b(?:of|to|after|following|for|from)\s+(?:(?:the|a|an|its|any|each|every|that) )?$"
)


def starts_the_clock_later(
    matching: Matching, side: int, run: Sequence[int], first: Placed
) -> bool:
    """Whether a stretch has a duty's or a right's time run from what is done about the event that both texts name."""
    kind = matching.readings[side].passages[first.passage].kind
    owed = kind is Kind.DUTY and first.scope is Scope.MAIN and first.sign > 0
    right = kind is Kind.PERMISSION and first.sign < 0
    if not (owed or right):
        return False
    raw = raw_words(matching, side, run)
    counted = _CLOCK.search(raw.before) or (
        _OPENS.match(raw.own) is not None and _AMOUNT.search(raw.before) is not None
    )
    if not counted:
        head = re.match(r"\s*(?:of|after|following|from) (?:the|a|an|its|their)? ?", raw.own)
        if head is None or not _AMOUNT.search(raw.before):
            return False
    if raw.other is not None and _LATER.search(raw.other):
        return False
    ends = _ENDS.search(raw.own) is not None or not raw.own.strip(" .,;") or raw.after[:1] in "."
    linked = _OPENS.match(raw.own) is not None or ends
    return linked and _LATER.search(raw.own) is not None
