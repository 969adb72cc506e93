"""Sees a main verb that stands where the other text has one that says nothing by itself: "twist", "take" a hand."""

from __future__ import annotations

from dataclasses import replace

from policygen.change import Change, Difference
from policygen.comparing.judges.one_sided.words_for_light import are_exchanged
from policygen.comparing.structure.items import Matching
from policygen.text.markers import Scope
from policygen.text.units import UnitKind

_LIGHT = (("take",), ("get",), ("see",), ("make",))


def but_for_light_verbs(
    matching: Matching, side: int, run: list[int], one: Difference
) -> Difference:
    """The difference, left unclear where its verb stands for one that is passed over: it's no condition more."""
    exchanged = _stands_for_one(matching, side, run, one) or are_exchanged(matching, side, run, one)
    return replace(one, effect=0) if exchanged else one


def _stands_for_one(matching: Matching, side: int, run: list[int], one: Difference) -> bool:
    """Whether a stretch is one verb behind a modal, and the other text's verb there is one that is passed over."""
    items = matching.items[side]
    content = [i for i in run if items[i].is_content]
    if one.change is not Change.RESTRICTION or not one.effect or len(content) != 1:
        return False
    verb = items[content[0]]
    before = items[content[0] - 1] if content[0] else None
    if before is None or before.placed.unit.kind is not UnitKind.MODAL:
        return False
    if verb.placed.scope is not Scope.MAIN or verb.at != before.at + 1:
        return False
    other = next((p[1 - side] for p in matching.pairs if p[side] == content[0] - 1), None)
    if other is None:
        return False
    at = matching.items[1 - side][other].at
    placed = matching.readings[1 - side].placed[at + 1 : at + 2]
    return bool(placed) and placed[0].unit.words in _LIGHT
