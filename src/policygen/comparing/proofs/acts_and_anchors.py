"""What keeps a verb that only carries a noun from being form alone, and an "after" that is: acts and anchors."""

from __future__ import annotations

from policygen.comparing.structure.items import Item, Matching
from policygen.policy import Kind
from policygen.text.markers import Scope
from policygen.text.units import UnitKind


def runs_from_the_same(matching: Matching, side: int, item: Item) -> bool:
    """Whether an "after" says from when a deadline runs that both have: "within a week (of|after) a request"."""
    at = matching.items[side].index(item)
    before = matching.items[side][at - 1] if at else None
    quantity = before.placed.unit.quantity if before else None
    pairs = {pair[side]: pair[1 - side] for pair in matching.pairs}
    if item.key != "<after>" or quantity is None or quantity.dimension != "time":
        return False
    return at + 1 in pairs and pairs.get(at - 1, -2) + 1 == pairs[at + 1]


def is_an_act_more(matching: Matching, side: int, carriers: frozenset[str]) -> bool:
    """Whether a carrier is the verb of an act that one text alone orders: "shall hold a meeting and send its minutes".

    The noun that it carries has its counterpart in the other text's act; an "and" more shows that there are two.
    """
    items, others = matching.items[side], matching.items[1 - side]
    if {p.kind for r in matching.readings for p in r.passages} != {Kind.DUTY}:
        return False
    if len(matching.readings[0].passages) != len(matching.readings[1].passages):
        return False
    joints = [sum(one.key == "and" for one in both) for both in (items, others)]
    if joints[0] <= joints[1] or any(
        one.placed.scope is Scope.RELATIVE and one.placed.unit.kind is UnitKind.MODAL
        for one in others
    ):
        return False
    return any(
        items[i].key in carriers
        and i > 0
        and items[i - 1].placed.unit.kind is UnitKind.MODAL
        and items[i - 1].key == "shall"
        and _joined_behind(matching, side, i)
        for i in matching.content_left(side)
    )


def _joined_behind(matching: Matching, side: int, number: int) -> bool:
    """Whether an "and" that has no counterpart joins another verb to the act that begins here."""
    items = matching.items[side]
    own = next((i for i in range(number + 1, len(items)) if items[i].key == "and"), None)
    return own is not None and own in matching.open[side] and own > number + 1
