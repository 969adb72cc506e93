"""Sees that what is joined to a definition is an exclusion: "... of movement, and does not include an escort"."""

from __future__ import annotations

from collections.abc import Sequence

from policygen.change import Placed
from policygen.comparing.structure.items import Matching
from policygen.policy import Kind
from policygen.text.markers import Scope
from policygen.text.units import UnitKind

_DEFINING = (Kind.PROTECTED_DEFINITION, Kind.SAFE_HARBOUR, Kind.TRIGGER)


def joined_exclusion(matching: Matching, side: int, run: Sequence[int]) -> Placed | None:
    """The opener of an exclusion that a connective joins to a definition, where a stretch begins so; or None."""
    reading = matching.readings[side]
    items = [matching.items[side][i] for i in run[:2]]
    if len(items) < 2 or items[0].placed.unit.kind is not UnitKind.CONNECTIVE:
        return None
    opener = items[1].placed
    defines = reading.passages[opener.passage].kind in _DEFINING
    return opener if defines and opener.opener and opener.scope is Scope.EXCLUSION else None
