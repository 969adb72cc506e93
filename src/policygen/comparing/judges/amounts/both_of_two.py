"""Judges "calls both parents" against "calls a parent": one of two is less, though "both" joins nothing there."""

from __future__ import annotations

import re

from policygen.change import Change, Difference, Placed
from policygen.comparing.structure.items import Matching
from policygen.policy import Kind
from policygen.text.units import UnitKind

_ONE = re.compile(r"\b(?:an?|one|either|any|only one)\s+$", re.IGNORECASE)
_BOTH = ("both",)
_OWED = ({Kind.DUTY}, {Kind.STATEMENT})


def both_differences(matching: Matching) -> list[Difference]:
    """Duties of or towards both of two, for one of them in the other text; "both" is settled here."""
    if any({p.kind for p in one.passages} not in _OWED for one in matching.readings):
        return []
    found: list[Difference] = []
    for side in (0, 1):
        partner = {pair[side]: pair[1 - side] for pair in matching.pairs}
        items = matching.items[side]
        for i in sorted(matching.open[side]):
            unit = items[i].placed.unit
            if unit.kind is not UnitKind.CONNECTIVE or unit.words != _BOTH:
                continue
            other = partner.get(i + 1)
            if other is None or not _is_one(matching, 1 - side, other):
                continue
            matching.drop(side, [i])
            both, one = items[i].placed, matching.items[1 - side][other].placed
            removed, added = ((one,), (both,)) if side else ((both,), (one,))
            owed = _sign_of_duty(matching, side, both)
            effect = owed if side else -owed
            found.append(Difference(Change.CONNECTIVE, effect, removed, added, "", both.scope))
    return found


def _sign_of_duty(matching: Matching, side: int, both: Placed) -> int:
    """The sign of the verb's modal: what is said before it of those who are taught has another one."""
    placed = matching.readings[side].placed
    modals = (one.sign for one in placed if one.unit.kind is UnitKind.MODAL)
    return next(modals, both.sign)


def _is_one(matching: Matching, side: int, i: int) -> bool:
    """Whether a noun stands in the singular, as one of several."""
    placed = matching.items[side][i].placed
    text = matching.readings[side].passages[placed.passage].text
    return _ONE.search(text[: placed.unit.start]) is not None and not matching.said(
        side, i
    ).endswith("s")
