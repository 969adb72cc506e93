"""Judges an item of a list that has no word of weight: "by whom [and on whom]", "every month [and after each use]"."""

from __future__ import annotations

from policygen.change import Change, Difference
from policygen.comparing.structure.items import Matching
from policygen.policy import Kind
from policygen.text.markers import Scope
from policygen.text.units import UnitKind

_OPENS = (Scope.CONDITION, Scope.UNTIL, Scope.RELATIVE)


def bare_item_differences(matching: Matching) -> list[Difference]:
    """A connective and an opener that one text alone has, where nothing else tells the texts apart.

    One thing more that a duty asks is more; of other provisions it can't be told.
    """
    joints = [
        [i for i in sorted(matching.open[side]) if _joins(matching, side, i)] for side in (0, 1)
    ]
    if bool(joints[0]) == bool(joints[1]) or any(matching.content_left(side) for side in (0, 1)):
        return []
    side = 0 if joints[0] else 1
    for i in joints[side]:
        near = [n for n in (i + 1, i - 1) if n in matching.open[side] and _opens(matching, side, n)]
        if not near:
            continue
        joint, opener = (matching.items[side][n].placed for n in (i, near[0]))
        owed = matching.readings[side].passages[joint.passage].kind is Kind.DUTY and joint.sign > 0
        more = joint.unit.key == "and" and owed
        effect = (1 if side else -1) if more else 0
        placed = (joint, opener) if near[0] > i else (opener, joint)
        removed, added = ((), placed) if side else (placed, ())
        return [Difference(Change.RESTRICTION, effect, removed, added, "", joint.scope)]
    return []


def _joins(matching: Matching, side: int, i: int) -> bool:
    return matching.items[side][i].placed.unit.kind is UnitKind.CONNECTIVE


def _opens(matching: Matching, side: int, i: int) -> bool:
    one = matching.items[side][i].placed
    return one.opener and one.scope in _OPENS
