"""Finds a time that one text alone has, among words that nobody can place: "for longer than one minute" in a ban."""

from __future__ import annotations

from collections.abc import Sequence

from policygen.comparing.structure.items import Matching
from policygen.policy import Kind
from policygen.text.markers import Scope
from policygen.text.quantities.bounds import Bound

_BOUNDS = {Kind.DUTY: Bound.AT_MOST, Kind.PROHIBITION: Bound.AT_LEAST}


def lone_times(matching: Matching, side: int, run: Sequence[int]) -> list[int]:
    """The times of a stretch that bind wherever they stand, where the other text says no time at all.

    A deadline of a duty is one, and a ban's "longer than", from which on alone it bans.
    """
    if any(_is_time(matching, 1 - side, n) for n in range(len(matching.items[1 - side]))):
        return []
    found = []
    for number in run:
        placed = matching.items[side][number].placed
        kind = matching.readings[side].passages[placed.passage].kind
        amount = placed.unit.quantity
        timed = _is_time(matching, side, number) and placed.scope is Scope.MAIN
        if timed and amount is not None and amount.bound is _BOUNDS.get(kind):
            found.append(number)
    return found


def _is_time(matching: Matching, side: int, number: int) -> bool:
    amount = matching.items[side][number].placed.unit.quantity
    return amount is not None and amount.dimension == "time"
