"""Finds the scope of which one text alone has all: a whole condition, exception or clause."""

from __future__ import annotations

from collections.abc import Sequence

from policygen.change import Placed
from policygen.comparing.judges.one_sided.opened_alike import opened_in_both
from policygen.comparing.structure.items import REPEATABLE, Item, Matching
from policygen.text.markers import Scope


def _all_left(items: Sequence[Item], left: set[int], number: int) -> bool:
    """Whether every word of a scope stands in one text alone."""
    inside = [i for i, item in enumerate(items) if number in item.placed.path and item.is_content]
    return all(i in left for i in inside)


def whole_scope(matching: Matching, side: int, first: Placed) -> Placed | None:
    """The opener of the outermost scope around a unit of which nothing has a counterpart."""
    items, left = matching.items[side], matching.open[side]
    for depth in range(1, len(first.path)):
        number = first.path[depth]
        inside = [
            i
            for i, item in enumerate(items)
            if number in item.placed.path and item.is_content and item.key not in REPEATABLE
        ]
        if inside and all(i in left for i in inside):
            if opened_in_both(matching, side, number):
                continue  # "free from [unreasonable] restraint": the thing itself stands in both texts
            opener = next(
                (
                    item.placed
                    for item in items
                    if item.placed.opener and item.placed.path[-1] == number
                ),
                None,
            )
            if (
                opener is not None
                and opener.scope is Scope.UNIVERSAL
                and not _all_left(items, left, number)
            ):
                continue  # "all staff [assigned to ...]": the thing itself stands in both texts
            return opener or first
    return None
