"""Tells when naming the school's own people says something: "complain to the school", "by the same employee"."""

from __future__ import annotations

import re

from policygen.change import Placed
from policygen.comparing.structure.items import Matching
from policygen.policy import Kind

_TO_IT = re.compile(
    r"\b(?:complain|appeal|object|report|complaints?|appeals?|objections?|requests?|write|apply) "
    r"(?:to|with) (?:the |his or her |their |a )?$",
    re.IGNORECASE,
)
# A ban on reprisals for what is told: told to the school alone, less of it is protected.
_REPRISALS = re.compile(
    r"\b(?:retaliat\w+|reprisals?|punish\w*|penali[sz]\w+|disciplin\w+|threaten\w*|dismiss\w*|harass\w*|demot\w+)\b",
    re.IGNORECASE,
)
_REPORTED_TO = re.compile(
    r"\b(?:report|complain|disclos|tell|told|inform|speak|spok|object|writ|rais|bring|brought|notif)\w*"
    r"(?: (?!for\b|because\b)[\w-]+){0,6} (?:to|with) (?:the |his or her |their |a )?$",
    re.IGNORECASE,
)
_SINGLED = re.compile(
    r"\b(?:same|different|(?:one|two|an)other|other|new|single)(?: \w+)? $", re.IGNORECASE
)


def is_turned_to(matching: Matching, side: int, first: Placed) -> bool:
    """Whether a right is to be used towards the school alone, or a ban protects what is told to it alone."""
    passage = matching.readings[side].passages[first.passage]
    text = passage.text[: first.unit.start]
    if passage.kind is Kind.PERMISSION:
        return _TO_IT.search(text) is not None
    bans = passage.kind is Kind.PROHIBITION and _REPRISALS.search(passage.text) is not None
    return bans and _REPORTED_TO.search(text) is not None


def is_singled_out(matching: Matching, side: int, first: Placed) -> bool:
    """Whether words pick some of those persons: "by the same employee"."""
    text = matching.readings[side].passages[first.passage].text[: first.unit.start]
    return _SINGLED.search(text) is not None
