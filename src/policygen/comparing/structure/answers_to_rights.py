"""Finds where a sentence that gives parents a right goes on with what the school owes them for it.

"Parents may ask for a meeting, which shall be held within a week": a longer time is less for the parents there, though
a longer time to ask would be more.
"""

from __future__ import annotations

import re

from policygen.comparing.structure.scopes import Walk
from policygen.policy import Kind
from policygen.text.units import UnitKind

_DONE = (
    r"(?:held|given|sent|provided|answered|made|done|completed|scheduled|granted|mailed|arranged|issued|handed|"
    r"delivered|heard|decided|shown|furnished|supplied|returned|reviewed|convened)"
)
_GETS = (
    r"(?:receive|get|hear|be (?:given|sent|told|informed|notified|answered|heard|shown|provided|offered|"
    r"contacted|called))"
)
_ADVERB = r"(?:then |also |[a-z]+ly )?"
_OWNERS = (
    r"(?:it|this|we|which|(?:the|our|each|such an?|that|an?) (?!parent|student|child|guardian)"
    r"(?:[a-z-]+ ){0,3}?[a-z-]+)"
)
_ANSWERS = re.compile(
    rf"(?:{_OWNERS} (?:shall|must|will) (?!not\b|never\b|only\b)"
    rf"|(?:shall|must|will) {_ADVERB}{_GETS}\b"
    rf"|(?:{_OWNERS} )?(?:takes place|(?:is|are) {_ADVERB}{_DONE}\b)"
    rf"|(?:we|the (?:school|district|principal|superintendent|office)) {_ADVERB}"
    r"(?:sends?|gives?|provides?|answers?|holds?|responds?|replies|reply|mails?|arranges?|schedules?|decides?) )",
    re.IGNORECASE,
)
_JOINS = (("and",), ("but",))
# "to the chair of the board, who answers within ten days": whoever stands before the comma is of the school.
_WHO_ANSWERS = re.compile(
    rf"(?:who|which) {_ADVERB}(?!(?:is|was|has|does|includes|means|applies|concerns) )[a-z]+s\b",
    re.IGNORECASE,
)
_OF_THE_SCHOOL = re.compile(
    r"\b(?:principal|superintendent|board|district|school|office|officer|chair|chairperson|president|director|"
    r"coordinator|administrator|supervisor|manager|counselor|designee|deputy|committee|panel|department|secretary|"
    r"clerk|ombudsman|investigator|head)(?: of [^,;:.]+)?\s*$",
    re.IGNORECASE,
)


def begins_answer(walk: Walk, at: int) -> int | None:
    """The unit with which a clause on what the school owes begins, after the mark or joint at `at`; or None."""
    if walk.turn > 0 or walk.continued or (walk.modal is not None and walk.modal > at):
        return None
    if _who_answers(walk, at):
        return at + 2
    if walk.kind is not Kind.PERMISSION or walk.modal is None:
        return None
    unit, following = walk.units[at], walk.units[at + 1 : at + 2]
    joined = bool(following) and following[0].words in _JOINS
    if unit.kind is UnitKind.MARK and unit.key in (",", ";"):
        start = at + 2 if joined else at + 1
    elif unit.words in _JOINS:
        start = at + 1
    else:
        return None
    if start >= len(walk.units):
        return None
    return start if _ANSWERS.match(walk.text[walk.units[start - 1].end :].lstrip()) else None


def _who_answers(walk: Walk, at: int) -> bool:
    """Whether a clause on what somebody of the school does hangs on the name before the comma at `at`."""
    if walk.units[at].key != "," or at + 2 >= len(walk.units):
        return False
    before, behind = walk.text[: walk.units[at].start], walk.text[walk.units[at].end :].lstrip()
    return bool(_WHO_ANSWERS.match(behind) and _OF_THE_SCHOOL.search(before))


def begin_answer(walk: Walk, start: int) -> None:
    """Close what is open and read on as in a duty of the school."""
    walk.close_all()
    modal = next(
        (
            number
            for number in range(start, min(start + 8, len(walk.units)))
            if walk.units[number].kind is UnitKind.MODAL
        ),
        None,
    )
    walk.restart(start, modal, Kind.DUTY)
