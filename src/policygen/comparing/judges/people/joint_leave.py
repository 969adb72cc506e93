"""Sees that one more person must act together with the one who may: "the principal and the nurse together may"."""

from __future__ import annotations

from policygen.change import Change, Difference
from policygen.comparing.structure.items import Matching
from policygen.policy import Kind
from policygen.text.markers import Scope
from policygen.text.tokens import stem
from policygen.text.units import UnitKind

_TOGETHER = frozenset(stem(word) for word in "together jointly joint unanimously".split())


def joint_leave_differences(matching: Matching) -> list[Difference]:
    """What it does that a permission needs two persons at once, where the other text lets one of them act alone."""
    for side in (0, 1):
        items = matching.items[side]
        left = [i for i in sorted(matching.open[side]) if items[i].placed.scope is Scope.MAIN]
        joint = [i for i in left if items[i].key in _TOGETHER]
        joins = [
            i
            for i in left
            if items[i].key == "and" and items[i].placed.unit.kind is UnitKind.CONNECTIVE
        ]
        if not joint or not joins or matching.content_left(1 - side):
            continue
        kind = matching.readings[side].passages[items[joint[0]].placed.passage].kind
        if kind is not Kind.PERMISSION or items[joint[0]].placed.sign <= 0:
            continue
        run = [i for i in left if i in joint or i in joins or items[i].is_content]
        matching.drop(side, run)
        placed = tuple(items[i].placed for i in run)
        removed, added = ((), placed) if side else (placed, ())
        effect = 1 if side else -1
        return [Difference(Change.RESTRICTION, effect, removed, added, "", Scope.MAIN)]
    return []
