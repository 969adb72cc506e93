"""Judges how long papers are kept: to an age or a term of many years, or to the end of a term or school year."""

from __future__ import annotations

import re
from functools import partial

from policygen.change import Change, Difference
from policygen.comparing.judges.said_within import Said, forms_exchanged, said_in_passages
from policygen.comparing.structure.items import Matching
from policygen.policy import Kind

_PAPERS = re.compile(
    r"\b(?:records?|reports?|logs?|forms?|recordings?|videos?|footage|files?|notes?|documents?|photographs?|images?|"
    r"cop(?:y|ies)|data|certificates?)\b",
    re.IGNORECASE,
)
_KEPT = (
    r"\b(?:kept|keeps?|retain(?:s|ed)?|preserved?|preserves|maintain(?:s|ed)?|store[ds]?|held|holds?|destroy(?:s|ed)?|"
    r"discard(?:s|ed)?|deleted?|erased?|thrown away|shredded)\b[^.;]{0,90}?"
)
_GROWN = r"(?:eighteen|nineteen|twenty(?:[- ]\w+)?|thirty|majority|adulthood|1[89]|2\d|30)"
_GROWN_ON = (
    r"(?:eighteenth|nineteenth|twentieth|twenty[- ]\w+|thirtieth|1[89]th|2\d(?:st|nd|rd|th))"
)
_HE = r"(?:the |your |that )?(?:student|child|pupil|scholar|learner|he or she|she or he|they)\b"
_LONG = re.compile(
    rf"{_KEPT}(?P<said>\b(?:until {_HE}(?:['’]s {_GROWN_ON} birthday|[^.;,]{{0,40}}?\b{_GROWN})"
    rf"|until (?:the )?age of {_GROWN}|(?:until|for) \w+ years after {_HE}[^.;,]{{0,12}}\b"
    r"(?:leaves|graduates|withdraws|reaches)|permanently|indefinitely))\b",
    re.IGNORECASE,
)
_YEAR = (
    r"(?:(?:full|single|whole|same|current|following|next|school|academic|calendar) ){0,3}"
    r"(?:year|term|semester|quarter|trimester)"
)
_SHORT = re.compile(
    rf"{_KEPT}(?P<said>\b(?:until (?:the )?(?:end|close|conclusion|start|beginning|last day|completion) of "
    rf"(?:the |that |this |each )?{_YEAR}(?: in which [^.;,]{{0,40}}\b(?:made|written|occurred|took place|"
    rf"filed|created|completed))?"
    rf"|until (?:the )?(?:next|following) {_YEAR}|for (?:one|a|the|1|the rest of the|the remainder of the) {_YEAR}"
    r"|for (?:\w+ )?(?:thirty|sixty|ninety|\d\d|\w+) (?:school |calendar )?(?:days|weeks)"
    r"|for (?:one|two|three|six|a) months?))\b(?! after\b)",
    re.IGNORECASE,
)


def kept_until_differences(matching: Matching) -> list[Difference]:
    """What it does that one text keeps papers until the student is grown and the other for about a year at most."""
    if not all(matching.open):
        return []
    short = partial(said_in_passages, matching, form=_SHORT)
    return forms_exchanged(matching, partial(_kept_long, matching), short, Change.QUANTITY)


def _kept_long(matching: Matching, side: int) -> Said | None:
    """Where a text says of papers that they are kept until the student is grown."""
    said = said_in_passages(matching, side, _LONG)
    return said if said and _are_papers(matching, side, said) else None


def _are_papers(matching: Matching, side: int, said: Said) -> bool:
    """Whether what is kept is written or recorded, by a duty or under a ban on destroying it."""
    passage = matching.readings[side].passages[said.passage]
    owed = passage.kind in (Kind.DUTY, Kind.PROHIBITION)
    return owed and _PAPERS.search(passage.text[: said.start]) is not None
