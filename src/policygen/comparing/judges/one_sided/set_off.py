"""Tells words set off by commas from an item of a list: "a student, alone, in a room or other space"."""

from __future__ import annotations

import re

from policygen.comparing.structure.items import Matching
from policygen.text.kinds.forms import PEOPLE
from policygen.text.units import UnitKind

_MOST = 3  # words between the two commas
_PERSON = re.compile(
    r"\b(?:student|child|pupil|learner|person|individual|adult|employee|youngster)(?:s|ren)?\s*,\s*$",
    re.IGNORECASE,
)
_PLACE = re.compile(
    r"^\s*,\s*(?:in|inside|into|within|at|on|behind|from|by|with|without|under)\b", re.IGNORECASE
)


def is_set_off(matching: Matching, side: int, run: list[int]) -> bool:
    """Whether a stretch says how a person is, between commas behind the person and before a phrase of place.

    An item of a list that a preposition opens would have one itself ("in a gym, in a hall, or in a yard").
    """
    items = matching.items[side]
    placed = [items[i].placed for i in run]
    passage = placed[0].passage
    joined = placed[0].unit.kind is UnitKind.CONNECTIVE
    if joined or any(one.passage != passage for one in placed):
        return False
    text = matching.readings[side].passages[passage].text
    start, end = min(one.unit.start for one in placed), max(one.unit.end for one in placed)
    if "," in text[start:end]:
        return False
    if _MODAL.search(text[:start]) or _is_an_aside(text, start, end):
        return True
    if len(run) > _MOST or PEOPLE.search(text[start:end].lower()):
        return False
    return bool(_PERSON.search(text[:start]) and _PLACE.match(text[end:]))


# What stands between a modal and its verb interrupts the clause: "shall, if hurt, be examined".
_MODAL = re.compile(r"\b(?:shall|must|will|may|should|can)(?: not)?\s*,\s*$", re.IGNORECASE)
_COMMA_BEFORE = re.compile(r",\s*$")
_RELATIVE_AFTER = re.compile(
    r"\s*,\s*(?:that|which|who|whom|whose|(?:in|from|to|by|for|during|of|on|with) (?:which|whom))\b",
    re.IGNORECASE,
)


def _is_an_aside(text: str, start: int, end: int) -> bool:
    """Whether words stand between a noun and its relative clause: "a restriction, however brief, that ...".

    The last item of a list before such a clause would have its connective.
    """
    return bool(_COMMA_BEFORE.search(text[:start]) and _RELATIVE_AFTER.match(text[end:]))
