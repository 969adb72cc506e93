"""Judges what silence counts for: a parent's failure to answer that is "deemed an assent", and no longer a refusal."""

from __future__ import annotations

import re

from policygen.change import Change, Difference
from policygen.comparing.judges.said_within import Said, said_in_passages, settle_said
from policygen.comparing.structure.items import Matching

_SILENT = (
    r"(?:failure|silence|absence|lack|delay|no (?:answer|reply|response)|(?:does|do|did) not "
    r"(?:answer|reply|respond|object|return)|fails? to (?:answer|reply|respond|object|return)|"
    r"without (?:an? )?(?:answer|reply|response))"
)
_FAMILY = r"(?:parent|guardian|family|mother|father|student)"
_COUNTS = (
    r"(?:(?:is|are|be) (?:\w+ )?(?:deemed|considered|treated|taken|counted|regarded|understood|presumed|construed|read)"
    r"(?: as| to be| for)?|counts? as|constitutes?|means?|amounts? to)"
)
_YES = (
    r"assent|consent|agreement|approval|acceptance|permission|authori[sz]ation|leave|given|granted"
)
_NO = (
    r"refusal|denial|objection|rejection|dissent|veto|disapproval|refused|denied|withheld|declined"
)
_FORM = re.compile(
    rf"\b(?:{_FAMILY}\b[^.;]{{0,80}}?\b{_SILENT}|{_SILENT}\b[^.;]{{0,60}}?\b{_FAMILY})\b[^.;]{{0,80}}?\b{_COUNTS} "
    rf"(?:an? |the |his or her |their )?(?:\w+ )?(?P<said>(?P<yes>{_YES})|(?P<no>{_NO}))\b",
    re.IGNORECASE,
)


def silence_differences(matching: Matching) -> list[Difference]:
    """What it does that a parent's silence counts as a refusal in one text and as consent in the other."""
    if not all(matching.open):
        return []
    one, other = (said_in_passages(matching, side, _FORM) for side in (0, 1))
    if one is None or other is None or _is_yes(one) == _is_yes(other):
        return []
    placed = settle_said(matching, 0, one), settle_said(matching, 1, other)
    if not (placed[0] and placed[1]):
        return []
    effect = -1 if _is_yes(other) else 1
    return [Difference(Change.THING, effect, *placed, "", placed[0][0].scope)]


def _is_yes(said: Said) -> bool:
    return said.found["yes"] is not None
