"""Judges what was asked for before an act and is asked for after it, or only advised.

"Only with leave" became "leave is needed afterwards", or "leave should be asked for before".
"""

from __future__ import annotations

from policygen.change import Change, Difference, Placed
from policygen.comparing.proofs.precondition import (
    ADVICE,
    BAN,
    LATE,
    LEAVE,
    Asked,
    asked_before,
    same_parts,
)
from policygen.comparing.structure.items import Matching
from policygen.text.units import UnitKind


def afterwards_differences(matching: Matching) -> list[Difference]:
    """One difference where one text bars an act without a condition that the other asks for late, or advises."""
    one, other = (asked_before(matching, side) for side in (0, 1))
    if one is None or other is None or not same_parts(matching, one, other):
        return []
    if one.form in (LEAVE, BAN) and other.form in (LATE, ADVICE):
        effect = -1
    elif other.form in (LEAVE, BAN) and one.form in (LATE, ADVICE):
        effect = 1
    else:
        return []
    units = [_form_words(matching, side, asked) for side, asked in ((0, one), (1, other))]
    return [Difference(Change.MODALITY, effect, units[0], units[1], "", units[0][0].scope)]


def _form_words(matching: Matching, side: int, asked: Asked) -> tuple[Placed, ...]:
    """The words that say in which way the condition is asked for."""
    placed = [item.placed for item in matching.items[side]]
    advised = tuple(one for one in placed if one.unit.kind is UnitKind.MODAL)
    opened = tuple(one for one in placed if one.opener or one.unit.key == "only")
    return advised if asked.form == ADVICE else opened
