"""Sees that two persons changed places: who may see whom, who tells whom."""

from __future__ import annotations

import re

from policygen.change import Change, Difference, Placed
from policygen.comparing.structure.items import Matching
from policygen.text.markers import Scope
from policygen.text.tokens import stem
from policygen.text.units import UnitKind

_PERSONS = frozenset(
    stem(word)
    for word in "student parent staff principal teacher nurse superintendent physician aide driver".split()
)
# What names the actor where the other text has it as its subject: "watched by staff", "told from the school".
_ACTOR = re.compile(r"\b(?:by|from|of|through)(?: \w+){0,3} $", re.IGNORECASE)


def role_differences(matching: Matching) -> list[Difference]:
    """One unclear difference where the subject of one clause is the object of the other, and the other way round.

    Nothing tells how such an edit bears on the student. A passive that names its actor keeps who does what.
    """
    if any(len(reading.passages) != 1 for reading in matching.readings):
        return []
    modals = [_modal(matching, side) for side in (0, 1)]
    if modals[0] is None or modals[1] is None:
        return []
    crossed: list[tuple[Placed, Placed]] = []
    ways: set[bool] = set()
    for i, j in matching.pairs:
        a, b = matching.items[0][i], matching.items[1][j]
        if a.key != b.key or a.key not in _PERSONS:
            continue
        if a.placed.scope is not Scope.MAIN or b.placed.scope is not Scope.MAIN:
            continue
        if (a.at < modals[0]) != (b.at < modals[1]):
            later, side = (a.placed, 0) if a.at > modals[0] else (b.placed, 1)
            if _ACTOR.search(matching.readings[side].passages[0].text[: later.unit.start]):
                return []
            crossed.append((a.placed, b.placed))
            ways.add(a.at < modals[0])
    if len(ways) < 2:
        return []  # whoever stood first stands last now, all together: "shall be given to the drivers and the aides"
    before = [a.unit.start for a, _ in crossed]
    if len(crossed) != 2 or before == sorted(b.unit.start for _, b in crossed):
        return []
    one, two = crossed[0]
    return [Difference(Change.POLARITY, 0, (one,), (two,), "", one.scope)]


def _modal(matching: Matching, side: int) -> int | None:
    """The number of the first modal of a reading, or None."""
    placed = matching.readings[side].placed
    return next((at for at, one in enumerate(placed) if one.unit.kind is UnitKind.MODAL), None)
