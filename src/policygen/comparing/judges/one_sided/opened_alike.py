"""Tells whether two texts open the same scope before the same thing: "free from [unreasonable] restraint"."""

from __future__ import annotations

from policygen.comparing.structure.items import Matching


def opened_in_both(matching: Matching, side: int, number: int) -> bool:
    """Whether the other text opens the same scope before the same thing, if only a repeatable one."""
    counterpart = {pair[side]: pair[1 - side] for pair in matching.pairs}
    items, other = matching.items[side], matching.items[1 - side]
    opener = next(
        (i for i, one in enumerate(items) if one.placed.opener and one.placed.path[-1] == number),
        None,
    )
    if opener is None or opener not in counterpart:
        return False
    there = other[counterpart[opener]].placed.path[-1]
    return any(
        i in counterpart and there in other[counterpart[i]].placed.path
        for i, one in enumerate(items)
        if one.is_content and number in one.placed.path
    )
