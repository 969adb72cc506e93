"""Tells a word set off by commas from an item of a list: "a student, alone, in a room or other space"."""

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
    if joined or len(run) > _MOST or any(one.passage != passage for one in placed):
        return False
    text = matching.readings[side].passages[passage].text
    start, end = min(one.unit.start for one in placed), max(one.unit.end for one in placed)
    if "," in text[start:end] or PEOPLE.search(text[start:end].lower()):
        return False
    return bool(_PERSON.search(text[:start]) and _PLACE.match(text[end:]))
