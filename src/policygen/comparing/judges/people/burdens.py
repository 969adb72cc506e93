"""Judges who has to prove it: a burden that passes from the school to the family protects the student less."""

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

_SCHOOL = (
    r"district|school|campus|staff|staff member|employees?|responders?|principal|superintendent|board|agency|team|"
    r"department|administration|administrator|teacher|provider|operator|respondent"
)
_FAMILY = (
    r"parents?|guardians?|famil(?:y|ies)|student|pupil|child|scholar|learner|"
    r"grievant|complainant|petitioner|claimant"
)
_WHO = rf"(?:the |a |any |your |his or her )?(?:(?P<school>{_SCHOOL})|(?P<family>{_FAMILY}))"
_PROVE = r"(?:establish|prove|show|demonstrate|disprove|rebut|justify|negate|satisfy|persuade|substantiate)"
_PROVING = re.compile(
    r"burden|\bonus\b|prov(?:e|es|ing)\b|\bshow|establish|demonstrat|rebut|justif|substantiat",
    re.IGNORECASE,
)
_FORMS = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        rf"\b(?:is|be|falls?) (?:up ?)?(?:for|on|to) (?P<said>{_WHO}\b to {_PROVE})\b",
        rf"\b(?P<said>{_WHO} (?:(?:shall|must|will) )?(?:bears?|has|have|carr(?:y|ies)|retains?|assumes?|"
        r"is not relieved of) (?:the |a )?(?:\w+ )?(?:burden|onus)\b)",
        r"\b(?:burden|onus)\b(?: of [\w ]{3,40}?)? (?P<said>(?:(?:shall|must|will) )?(?:is|be|lies?|rests?|falls?|"
        rf"remains?|shifts?|pass(?:es)?) (?:up)?(?:on|with|to) {_WHO})\b",
        rf"\b(?P<said>{_WHO} (?:shall|must|has to|will have to) (?:(?:prove|disprove|rebut|substantiate)|"
        r"(?:show|establish|demonstrate) that))\b",
        rf"\b(?:unless|until) (?P<said>{_WHO} (?:can )?(?:proves?|shows?|establish(?:es)?|demonstrates?|rebuts?|"
        r"disproves?) (?:otherwise|the contrary|that|it))\b",
    )
)


def burden_differences(matching: Matching) -> list[Difference]:
    """What it does that the school has to prove in one text what the family has to prove in the other."""
    one, other = (_burden(matching, side) for side in (0, 1))
    if one is None or other is None or _is_schools(one) == _is_schools(other):
        return []
    removed, added = placed_within(matching, 0, one), placed_within(matching, 1, other)
    settle_said(matching, 0, one)
    settle_said(matching, 1, other)
    if not (removed and added):
        return []
    effect = 1 if _is_schools(other) else -1
    return [Difference(Change.THING, effect, removed, added, "", removed[0].scope)]


def _burden(matching: Matching, side: int) -> Said | None:
    if not any(_PROVING.search(one.text) for one in matching.readings[side].passages):
        return None
    return next(filter(None, (said_in_passages(matching, side, form) for form in _FORMS)), None)


def _is_schools(said: Said) -> bool:
    return said.found["school"] is not None
