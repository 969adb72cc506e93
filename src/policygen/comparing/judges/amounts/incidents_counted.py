"""Judges what counts as how many incidents: "two uses are two incidents" becomes "are one incident".

Whatever is counted apart is told and recorded apart, so that more incidents protect more, whatever the kind
of the provision. The counting clause is taken out of both readings: its number is no amount of the practice.
"""

from __future__ import annotations

import re

from policygen.change import Change, Difference
from policygen.comparing.structure.left_out import without_units
from policygen.comparing.structure.reading import Reading
from policygen.comparing.structure.stretches import placed_at, units_in

_THING = (
    r"(?:(?:restraint|seclusion|reportable|behavioral) )?(?:incidents?|events?|occurrences?|episodes?|uses|use|"
    r"applications?|instances?|reports?|restraints?|seclusions?|isolations?|holds?)\b"
)
_APART = (
    r"(?:separate|distinct|individual|different|its own|their own|an? (?:new|separate|distinct|second|further)|"
    r"another|two(?: separate| distinct)?|three|four)"
)
_ONCE = r"(?:only one|one and the same|one|an? single|single|the same|part of (?:one|the same|a single))"
_COUNTS = (
    r"\b(?:(?:are|is|be|being)(?: (?:each|all|both|together|to be))?(?: (?:considered|deemed|treated|counted|regarded|"
    r"recorded|reported|logged|documented)(?: as)?)?|constitutes?|counts?(?: as)?|forms?|makes?(?: up)?) "
)
_AFTER = re.compile(
    rf"{_COUNTS}(?:(?P<apart>{_APART})|(?P<once>{_ONCE})) {_THING}(?! (?:of|for each|after)\b)",
    re.IGNORECASE,
)
_BEFORE = re.compile(
    rf"\b(?:(?P<apart>{_APART})|(?P<once>{_ONCE})) {_THING} (?:is|are|shall be|will be|must be) "
    r"(?:recorded|counted|reported|logged|documented|written|filed|made)\b",
    re.IGNORECASE,
)
_OPENS = re.compile(r"[.;:]\s+|,\s+(?:and|but)\s+")


def without_counted_incidents(
    before: Reading, after: Reading
) -> tuple[Reading, Reading, list[Difference]]:
    """Both readings without the clause that counts incidents, where one counts apart what the other joins."""
    clauses = [_clauses(reading) for reading in (before, after)]
    if any(len(some) != 1 for some in clauses):
        return before, after, []
    (mine, apart), (theirs, there_apart) = clauses[0][0], clauses[1][0]
    if apart == there_apart:
        return before, after, []
    removed, added = placed_at(before, mine), placed_at(after, theirs)
    effect = -1 if apart else 1
    one = Difference(Change.THING, effect, removed, added, "", removed[0].scope)
    return without_units(before, set(mine)), without_units(after, set(theirs)), [one]


def _clauses(reading: Reading) -> list[tuple[tuple[int, ...], bool]]:
    """The units of each clause that counts incidents, and whether it counts apart what it names."""
    found = []
    for number, passage in enumerate(reading.passages):
        hit = _AFTER.search(passage.text) or _BEFORE.search(passage.text)
        if hit is None:
            continue
        opened = [one.end() for one in _OPENS.finditer(passage.text, 0, hit.start())]
        units = units_in(reading, number, opened[-1] if opened else 0, hit.end())
        if units:
            found.append((units, hit.group("apart") is not None))
    return found
