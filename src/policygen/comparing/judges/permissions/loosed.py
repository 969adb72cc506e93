"""Sees that one of the acts which "shall" governs together in one text is only allowed in the other.

"The nurse shall examine the student and record any injury" owes two acts; in "... shall examine the student. The
nurse may record any injury" the "shall" that both texts share governs the first alone.
"""

from __future__ import annotations

from collections.abc import Mapping

from policygen.comparing.structure.items import Matching
from policygen.comparing.structure.rights import HOLDERS
from policygen.policy import Kind
from policygen.text.markers import Scope
from policygen.text.units import UnitKind


def is_loosed(
    matching: Matching, counterpart: Mapping[int, int], side: int, i: int, governing: int
) -> bool:
    """Whether a "may" stands before an act that the other text's "shall" governs beside another act.

    Arguments:
        counterpart: of each matched item of the side, the item of the other side.
        side, i: of the "may".
        governing: the item of the other side that governs the act there.
    """
    placed, other = matching.items[side][i].placed, matching.items[1 - side][governing].placed
    shared = {second: first for first, second in counterpart.items()}.get(governing)
    if placed.unit.key != "may" or placed.scope is not Scope.MAIN or other.unit.key != "shall":
        return False
    if shared is None or shared > i or other.sign < 0:
        return False
    if matching.readings[1 - side].passages[other.passage].kind is not Kind.DUTY:
        return False
    if matching.readings[side].passages[placed.passage].kind is Kind.PROHIBITION:
        return False
    return not _is_right(matching, side, i) and _owes_two(matching, side, shared, i)


def _is_right(matching: Matching, side: int, i: int) -> bool:
    """Whether a parent or student is the one who may: the last person named before in the sentence."""
    own = matching.items[side][i].placed.passage
    before = [one.key for one in matching.items[side][:i] if one.placed.passage == own]
    return bool(before) and before[-1] in HOLDERS


def _owes_two(matching: Matching, side: int, shared: int, i: int) -> bool:
    """Whether an act of its own stands behind the "shall" that both texts share, before the "may"."""
    between = matching.items[side][shared + 1 : i]
    return any(one.is_content for one in between) and not any(
        one.placed.unit.kind is UnitKind.MODAL for one in between[:1]
    )
