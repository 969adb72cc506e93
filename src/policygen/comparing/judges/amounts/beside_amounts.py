"""Tells words that bound an amount, or go on, from the same words elsewhere: "only ten minutes", "only when"."""

from __future__ import annotations

from collections.abc import Sequence

from policygen.comparing.structure.items import Item, Matching
from policygen.text.tokens import stem

_BESIDE = 3  # items from "only" to the amount that it bounds
_GOES_ON = frozenset(stem(word) for word in "continue continuous remain".split())


def beside_amount(items: Sequence[Item], i: int) -> bool:
    """Whether an amount stands near an item: "only ten minutes", unlike "only when two adults are there"."""
    near = items[max(0, i - _BESIDE) : i + _BESIDE + 1]
    path = items[i].placed.path
    return any(one.placed.unit.quantity and one.placed.path == path for one in near)


def goes_on(matching: Matching, side: int) -> bool:
    """Whether a left-over word of a text says that something goes on."""
    return any(matching.items[side][i].key in _GOES_ON for i in matching.open[side])
