"""Judges a right of parents and students that may be used at any time, or only at a set time: at the yearly review."""

from __future__ import annotations

import re
from functools import partial

from policygen.change import Change, Difference
from policygen.comparing.judges.said_within import forms_exchanged, said_in_passages
from policygen.comparing.structure.items import Matching

_THEIRS = (
    r"\b(?:parents?|guardians?|students?|families|family|you|consent|agreement|assent|approval|permission|which|it)\b"
    r"[^.;]{0,60}?"
)
_ACTS = (
    r"\b(?:withdraw\w*|revok\w+|rescind\w*|cancel\w*|tak(?:e|en)\b[^.;,]{0,30}?\bback|undo|undone|inspect\w*|visit\w*|"
    r"complain|appeal|leave|opt out|end it)\b[^.;]{0,60}?"
)
_ANY_TIME = re.compile(
    rf"{_THEIRS}{_ACTS}(?P<said>\b(?:at (?:any|whatever|each) (?:time|moment|hour|point)|at will|whenever "
    r"(?:he or she|they|you|the (?:parent|student|family|guardian)) (?:wish|like|choose|want|please)(?:e?s)?))\b",
    re.IGNORECASE,
)
_SET_TIME = re.compile(
    rf"{_THEIRS}{_ACTS}(?P<said>\b(?:at|during|in|by|on|before|until|within) (?:the |each |"
    rf"every |an? |your |its |their )?"
    r"(?:(?!any\b)[\w'’-]+ ){0,3}?(?:reviews?|meetings?|conferences?|terms?|semesters?|years?|months?|quarters?|weeks?|"
    r"days?|mornings?|window|period|enrollment|registration))\b",
    re.IGNORECASE,
)


def any_time_differences(matching: Matching) -> list[Difference]:
    """What it does that one text lets a right be used at any time and the other at a set time alone."""
    if not any(matching.open):
        return []
    always = partial(said_in_passages, matching, form=_ANY_TIME)
    at_times = partial(said_in_passages, matching, form=_SET_TIME)
    return forms_exchanged(matching, always, at_times, Change.QUANTITY)
