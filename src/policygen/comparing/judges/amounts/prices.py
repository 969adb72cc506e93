"""Judges sums of money that a parent is asked for: the less, the better, wherever the sum stands."""

from __future__ import annotations

from policygen.change import Change, Difference
from policygen.comparing.structure.items import Matching
from policygen.text.tokens import stem

_MONEY = frozenset({stem("dollar"), stem("cent")})
_ASKED = frozenset(stem(word) for word in "cost fee charge price pay payment".split())


def price_differences(matching: Matching) -> list[Difference]:
    """One sum of money on each side, named in the same unit, where both texts ask for it."""
    sums = [_sums(matching, side) for side in (0, 1)]
    if len(sums[0]) != 1 or len(sums[1]) != 1:
        return []
    i, j = sums[0][0], sums[1][0]
    one, two = matching.items[0][i].placed, matching.items[1][j].placed
    a, b = one.unit.quantity, two.unit.quantity
    if a is None or b is None or a.amount == b.amount or (i + 1, j + 1) not in matching.pairs:
        return []
    matching.drop(0, [i])
    matching.drop(1, [j])
    matching.pairs[:] = [pair for pair in matching.pairs if pair != (i, j)]
    effect = -1 if b.amount > a.amount else 1
    return [Difference(Change.THING, effect, (one,), (two,), "", one.scope)]


def _sums(matching: Matching, side: int) -> list[int]:
    items = matching.items[side]
    asked = any(set(item.placed.unit.words) & _ASKED for item in items)
    return [
        i
        for i in range(len(items) - 1)
        if asked
        and items[i].placed.unit.quantity is not None
        and set(items[i + 1].placed.unit.words) & _MONEY
    ]
