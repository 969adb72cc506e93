"""Tells an open definition from a closed one: "includes A and B" and "means A or B"."""

from __future__ import annotations

import re

from policygen.change import Change, Difference, Placed
from policygen.comparing.structure.items import Matching
from policygen.comparing.structure.left_out import made_light
from policygen.comparing.structure.reading import Reading
from policygen.policy import Kind
from policygen.text.units import UnitKind

_DEFINING = (Kind.PROTECTED_DEFINITION, Kind.SAFE_HARBOUR, Kind.TRIGGER)
_VERB = re.compile(
    r"\b(?:(?P<open>includes?)|(?P<closed>means?|refers? to|(?:is|are) defined as|shall mean|consists? of|"
    r"(?:is|are) (?:limited|restricted|confined) to)|(?:is|are|shall|may|must|does|do|not)\b)",
    re.IGNORECASE,
)
_LIMITED = re.compile(r"\b(?:is|are) ((?:limited|restricted|confined) to)\b", re.IGNORECASE)


def with_one_verb(reading: Reading) -> Reading:
    """A definition's reading where "is limited to", as its verb, says no more than "means"."""
    gone: set[int] = set()
    for at, one in enumerate(reading.placed):
        passage = reading.passages[one.passage]
        if passage.kind not in _DEFINING or passage.stem:
            continue
        verb = _VERB.search(passage.text)
        said = _LIMITED.match(verb.group()) if verb else None
        if verb and said and verb.start() <= one.unit.start < verb.end():
            gone.add(at)
    return made_light(reading, gone)


def breadth_differences(matching: Matching) -> list[Difference]:
    """A list of cases that is open in one text and closed in the other, where all else is the same.

    "And" and "or" say the same there, as an open list names its cases one by one.
    """
    if any(matching.content_left(side) for side in (0, 1)):
        return []
    closed = [_is_closed(reading) for reading in matching.readings]
    if closed[0] is None or closed[1] is None or closed[0] == closed[1]:
        return []
    for side in (0, 1):
        matching.drop(
            side,
            [
                i
                for i in matching.open[side]
                if matching.items[side][i].placed.unit.kind is UnitKind.CONNECTIVE
            ],
        )
    a, b = (_said(reading) for reading in matching.readings)
    sign = matching.readings[0].placed[0].sign
    effect = sign if closed[1] else -sign
    values = ("closed", "includes") if closed[0] else ("includes", "closed")
    return [Difference(Change.SCALE, effect, (a,), (b,), "list_breadth", a.scope, values)]


def _said(reading: Reading) -> Placed:
    """The unit of the verb that defines."""
    verb = _VERB.search(reading.passages[0].text)
    start = verb.start() if verb else 0
    own = [one for one in reading.placed if one.passage == 0 and one.unit.start >= start]
    return next(iter(own), reading.placed[0])


def _is_closed(reading: Reading) -> bool | None:
    """Whether a definition of several cases says that they are all; None for anything else."""
    first = reading.passages[0]
    verb = _VERB.search(first.text) if first.kind in _DEFINING else None
    if verb is None or not (verb.group("open") or verb.group("closed")):
        return None
    lists = len(reading.passages) > 1 or any(
        one.unit.kind is UnitKind.CONNECTIVE and one.unit.start > verb.end()
        for one in reading.placed
    )
    return bool(verb.group("closed")) if lists else None
