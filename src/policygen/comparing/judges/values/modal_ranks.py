"""Says how firmly the modals of two texts bind."""

from __future__ import annotations

from policygen.change import Placed
from policygen.comparing.structure.items import Matching
from policygen.policy import Kind
from policygen.text.kinds.modals import main_modal
from policygen.text.units import UnitKind

RANK = {"may": 0, "should": 1, "shall": 2}


def rank_of(matching: Matching, side: int, modal: Placed) -> int:
    """How firmly a modal binds: "nobody may" as firmly as "shall not"."""
    text = matching.readings[side].passages[modal.passage].text
    kind = matching.readings[side].passages[modal.passage].kind
    negated = main_modal(text) in (("may", True), ("can", True))
    bars = modal.unit.key == "may" and (negated or kind is Kind.PROHIBITION)
    return RANK["shall" if bars else modal.unit.key]


def limits_both(matching: Matching) -> bool:
    """Whether both permissions only limit ("shall be used only ..."): "may" and "shall" say the same."""
    return all(
        {p.kind for p in matching.readings[side].passages} == {Kind.PERMISSION}
        and any(item.key in ("only", "sole") for item in matching.items[side])
        for side in (0, 1)
    )


def has_modal(matching: Matching, side: int) -> bool:
    """Whether a text has a modal; without one ("is prohibited", "staff call") it binds like "shall"."""
    return any(item.placed.unit.kind is UnitKind.MODAL for item in matching.items[side])
