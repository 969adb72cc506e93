"""Tells that two modals both let somebody act: "will let the child eat" was read as "may", "will try to let" wasn't."""

from __future__ import annotations

from policygen.comparing.structure.items import Matching
from policygen.text.units import UnitKind

_LETS = frozenset({"permit"})  # "let" and "allow" are read as this


def grants_both(matching: Matching, pair: tuple[int, int]) -> bool:
    """Whether one modal is a "may" that was made of a duty to let, and the other one owes to let in its own words.

    The verb that lets is settled then: it says no more than the "may".
    """
    for side in (0, 1):
        placed = matching.items[side][pair[side]].placed
        said = matching.said(side, pair[side]).split()
        if placed.unit.key != "may" or len(said) < 2 or said[0] not in ("will", "shall", "must"):
            continue
        items = matching.items[1 - side]
        lets = [i for i in sorted(matching.open[1 - side]) if items[i].key in _LETS]
        owed = items[pair[1 - side]].placed.unit
        if lets and owed.kind is UnitKind.MODAL and owed.key == "shall":
            matching.drop(1 - side, lets[:1])
            return True
    return False
