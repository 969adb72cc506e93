"""Leaves unclear what only the frame of a clause tells apart: "and shall" more, or an "if one exists" more.

Every word of the one text has its counterpart in the other, or says nothing by itself. But an act under a "shall" of
its own may stand there as a mere noun, and a condition of which no word is left still is one.
"""

from __future__ import annotations

import re

from policygen.change import Change, Difference
from policygen.comparing.structure.items import Item, Matching
from policygen.policy import Kind
from policygen.text.markers import Scope
from policygen.text.units import UnitKind


def clauses_left(matching: Matching) -> list[Difference]:
    """One unclear difference where one text alone joins an order more, or has a condition without a counterpart."""
    if any(matching.content_left(side) for side in (0, 1)):
        return []
    kinds = {passage.kind for reading in matching.readings for passage in reading.passages}
    if kinds != {Kind.DUTY}:
        return []
    for side in (0, 1):
        if _frames_left(matching, 1 - side):
            continue
        found = _order_more(matching, side) or _bare_condition(matching, side)
        found = _bare_relative(matching, side) if found is None else found
        if found is not None:
            placed = (matching.items[side][found].placed,)
            removed, added = ((), placed) if side else (placed, ())
            return [Difference(Change.RESTRICTION, 0, removed, added, "", placed[0].scope)]
    return []


def _frames_left(matching: Matching, side: int) -> bool:
    """Whether this text too has what opens a clause and has no counterpart."""
    return any(matching.items[side][i].placed.opener for i in matching.open[side])


def _order_more(matching: Matching, side: int) -> int | None:
    """An "and" before a "shall", where both texts are one sentence and this one orders more often."""
    items, left = matching.items[side], matching.open[side]
    if any(len(reading.passages) != 1 for reading in matching.readings):
        return None
    orders = [sum(_orders(one) for one in both) for both in matching.items]
    if not orders[1 - side] or orders[side] < 2 or orders[side] <= orders[1 - side]:
        return None
    return next(
        (
            i
            for i in sorted(left)
            if items[i].key == "and"
            and items[i].placed.scope is Scope.MAIN
            and any(_orders(one) for one in items[i + 1 : i + 2])
        ),
        None,
    )


def _orders(item: Item) -> bool:
    return item.placed.unit.kind is UnitKind.MODAL and item.key == "shall"


def _bare_condition(matching: Matching, side: int) -> int | None:
    """An "if" without a counterpart, of which no word has one either."""
    items = matching.items[side]
    matched = matching.matched(side)
    for i in sorted(matching.open[side]):
        one = items[i]
        if not one.placed.opener or one.key != "<if>":
            continue
        frame = one.placed.path[-1]
        if any(n in matched for n, other in enumerate(items) if frame in other.placed.path):
            continue
        text = matching.readings[side].passages[one.placed.passage].text
        if _THERE_IS_ONE.match(text[one.placed.unit.start :]):
            return i
    return None


def _bare_relative(matching: Matching, side: int) -> int | None:
    """A relative clause that denies something in words of no weight: "an administrator who took no part in it"."""
    items, matched = matching.items[side], matching.matched(side)
    for i in sorted(matching.open[side]):
        one = items[i].placed
        if not one.opener or one.scope is not Scope.RELATIVE:
            continue
        inside = [
            n for n, other in enumerate(items) if n != i and one.path[-1] in other.placed.path
        ]
        denied = any(
            items[n].placed.opener and items[n].placed.scope is Scope.NEGATION for n in inside
        )
        if denied and not matched & set(inside):
            return i
    return None


# A condition that only asks whether there is such a thing: "if one exists", "if there is one", "where it was made".
_THERE_IS_ONE = re.compile(
    r"(?:if|when|where|whenever|wherever|in case) (?:one|it|this|such|there (?:is|are|was|were|has been))\b(?! any\b)",
    re.IGNORECASE,
)
