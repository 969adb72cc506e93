"""Sees that "and any ..." names whom a duty reaches besides: "examines the student [and any child who was touched]"."""

from __future__ import annotations

from collections.abc import Sequence

from policygen.comparing.structure.items import Matching
from policygen.policy import Kind
from policygen.text.markers import Scope
from policygen.text.units import UnitKind

_PLACES = (Scope.MAIN, Scope.UNIVERSAL)


def any_more_of_them(matching: Matching, side: int, run: Sequence[int]) -> int:
    """What the presence of a stretch does that "and any" or "and every" begins in the main part of a duty, or 0."""
    items = matching.items[side]
    joint = items[run[0]].placed
    if len(run) < 3 or joint.unit.kind is not UnitKind.CONNECTIVE or joint.unit.key != "and":
        return 0
    if matching.readings[side].passages[joint.passage].kind is not Kind.DUTY:
        return 0
    opened = items[run[1]].placed
    if not opened.opener or opened.scope is not Scope.UNIVERSAL or joint.scope not in _PLACES:
        return 0
    return opened.attach
