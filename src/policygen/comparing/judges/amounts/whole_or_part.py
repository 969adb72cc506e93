"""Judges "any part of" a thing against the whole of it: who may not cover the whole face may cover the mouth."""

from __future__ import annotations

import re

from policygen.change import Change, Difference, Placed
from policygen.comparing.structure.items import Matching
from policygen.comparing.structure.reading import Reading
from policygen.policy import Kind
from policygen.text.markers import Scope
from policygen.text.units import UnitKind

_THING = r"(?: (?:the|an?|his|her|their))?(?: [\w-]+['’]s)?(?: \w+)?"
_PART = re.compile(
    rf"\b(?:any|some|a|one) (?:part|portion|requirement|provision|section|term)s? of\b{_THING}",
    re.IGNORECASE,
)
_WHOLE = re.compile(
    r"\b(?:the (?:whole|entirety|full extent)(?: of)?|the entire|all of|(?:his|her|their) (?:whole|entire))\b"
    rf"{_THING}|\b(?:(?:the|this) )?\w+ (?:as a whole|in (?:its|their) entirety)\b",
    re.IGNORECASE,
)


def whole_differences(matching: Matching) -> list[Difference]:
    """What it does that a ban or a duty is about the whole of what the other text names any part of."""
    one, other = matching.readings
    if len(one.passages) != 1 or len(other.passages) != 1 or one.kind is not other.kind:
        return []
    if one.kind not in (Kind.DUTY, Kind.PROHIBITION):
        return []
    spans = [
        (_PART.search(r.passages[0].text), _WHOLE.search(r.passages[0].text)) for r in (one, other)
    ]
    sides = [0 if part and not whole else 1 if whole and not part else 2 for part, whole in spans]
    if sorted(sides) != [0, 1]:
        return []
    said = [
        _said(reading, next(m for m in found if m))
        for reading, found in zip((one, other), spans, strict=True)
    ]
    owed = one.kind is Kind.DUTY
    if not all(said) or (owed and not all(map(_is_owed, (one, other), said))):
        return []
    for side, units in enumerate(said):
        starts = {u.unit.start for u in units}
        matching.drop(
            side,
            [i for i, item in enumerate(matching.items[side]) if item.placed.unit.start in starts],
        )
    effect = 1 if (sides == [0, 1]) is owed else -1  # more is watched, and less is barred
    return [Difference(Change.THING, effect, said[0], said[1], "", said[0][0].scope)]


def _is_owed(reading: Reading, said: tuple[Placed, ...]) -> bool:
    """Whether some units say what a duty of the school is done to."""
    main = next((unit for unit in reading.placed if unit.scope is Scope.MAIN), None)
    asked = (Scope.MAIN, Scope.UNIVERSAL)
    within = all(u.scope in asked or (u.scope is Scope.RELATIVE and u.sign > 0) for u in said)
    return main is not None and main.sign > 0 and within and said[0].unit.key != "and"


def _said(reading: Reading, found: re.Match[str]) -> tuple[Placed, ...]:
    """The units that a match's words stand in."""
    return tuple(
        one
        for one in reading.placed
        if found.start() <= one.unit.start < found.end() and one.unit.kind is not UnitKind.MARK
    )
