"""Judges a first moment that goes before the last one: "as soon as possible, and in any event by noon"."""

from __future__ import annotations

import re

from policygen.change import Change, Difference
from policygen.comparing.structure.left_out import without_units
from policygen.comparing.structure.reading import Reading
from policygen.comparing.structure.stretches import placed_at, units_in
from policygen.policy import Kind
from policygen.text.markers import Scope
from policygen.text.units import UnitKind

_SOON = (
    r"(?:as soon as|(?:immediately|promptly|directly|right)(?: (?:after|following|upon|on|when|once))?|at once|"
    r"right away|forthwith|without (?:any |undue |unreasonable )?delay)\b"
)
# The first moment, and what leads from it to the last one.
_INNER = re.compile(
    rf"(?P<inner>\b{_SOON}[^,;.:]{{0,60}}?),? (?:and|but),? "
    r"(?:in (?:any|all|every|no) (?:event|events|case|cases|instance)|at the latest|always|(?=(?:not?|never) later\b))"
    r",? ?"
    r"(?=(?:by|before|within|on|prior|not?|never|later)\b)",
    re.IGNORECASE,
)
_ANY = re.compile(rf"\b(?:{_SOON}|soon\b|shortly\b)", re.IGNORECASE)
_LAST = re.compile(
    r"\b(?:by|before|within|prior to|later than|on the (?:same )?day)\b", re.IGNORECASE
)


def without_inner_deadlines(
    before: Reading, after: Reading
) -> tuple[Reading, Reading, list[Difference]]:
    """Both readings without the first moment that one text alone sets before the last one, and what that does."""
    sides = (before, after)
    for side in (0, 1):
        own, other = sides[side], sides[1 - side]
        texts = [passage.text for passage in other.passages]
        if any(_ANY.search(text) for text in texts) or not any(map(_LAST.search, texts)):
            continue
        units = _inner(own)
        owed = {reading.kind for reading in sides} == {Kind.DUTY} and _is_owed(own)
        if not units or not owed:
            continue
        run = placed_at(own, units)
        removed, added = ((), run) if side else (run, ())
        effect = 1 if side else -1
        one = Difference(Change.PROVISION, effect, removed, added, "", Scope.MAIN)
        rest = without_units(own, set(units))
        return (before, rest, [one]) if side else (rest, after, [one])
    return before, after, []


def _inner(reading: Reading) -> tuple[int, ...]:
    """The units of the only first moment of a reading, with what leads to the last one."""
    found = [
        (number, hit)
        for number, passage in enumerate(reading.passages)
        for hit in _INNER.finditer(passage.text)
    ]
    if len(found) != 1:
        return ()
    number, hit = found[0]
    return units_in(reading, number, hit.start(), hit.end())


def _is_owed(reading: Reading) -> bool:
    """Whether the school owes what a reading says."""
    modal = next((p for p in reading.placed if p.unit.kind is UnitKind.MODAL), None)
    return modal is None or modal.sign > 0
