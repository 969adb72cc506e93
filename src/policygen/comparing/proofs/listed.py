"""Tells that a verb or noun that seems to carry others is an item of a list, which names something of its own."""

from __future__ import annotations

import re

from policygen.comparing.structure.items import Item, Matching
from policygen.text.units import UnitKind

_LISTED_ON = re.compile(r"\s*(?:,|and\b|or\b)")


def is_listed(matching: Matching, side: int, item: Item) -> bool:
    """Whether a word in "-ing" is an item of a list that the other text lacks: it names an act of its own."""
    if _stands_between_marks(matching, side, item):
        return True
    at = matching.items[side].index(item)
    text = matching.readings[side].passages[item.placed.passage].text
    unit = item.placed.unit
    if item.key == "last" or not matching.said(side, at).endswith("ing"):
        return False
    if text[: unit.start].rstrip().endswith(",") and _LISTED_ON.match(text[unit.end :]):
        return True
    before = matching.items[side][at - 1] if at else None
    joined = before is not None and before.placed.unit.kind is UnitKind.CONNECTIVE
    return joined and at - 1 in matching.open[side]


def _stands_between_marks(matching: Matching, side: int, item: Item) -> bool:
    """Whether a verb stands alone between marks or joints: "holding, carrying or pinning a student"."""
    placed = matching.readings[side].placed
    before, after = placed[max(0, item.at - 1) : item.at], placed[item.at + 1 : item.at + 2]
    parts = (UnitKind.MARK, UnitKind.CONNECTIVE)
    starts = not before or before[0].opener or before[0].unit.kind in parts
    unit = item.placed.unit
    text = matching.readings[side].passages[item.placed.passage].text
    starts = starts or text[unit.start : unit.end].lower().endswith(
        "ing"
    )  # "means holding, pinning or gripping"
    return starts and bool(after) and after[0].unit.key in (",", "or", "and")


_LISTED_THING = re.compile(r"[,;] (?:(?:and|or) )?(?:the|any|each|every) $", re.IGNORECASE)


def is_a_thing_listed(matching: Matching, side: int, item: Item) -> bool:
    """Whether a word is a noun with its article in a list: "which alternatives were tried, the holds used"."""
    placed = item.placed
    text = matching.readings[side].passages[placed.passage].text
    return _LISTED_THING.search(text[: placed.unit.start]) is not None
