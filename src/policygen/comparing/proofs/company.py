"""Settles words that say one thing in the company they keep: a report states, shows or gives the time."""

from __future__ import annotations

from policygen.comparing.structure.items import Matching
from policygen.text.lexicon import Equals, Lexicon
from policygen.text.units import UnitKind


def settle_equals(matching: Matching, lexicon: Lexicon) -> None:
    """Settle left-over words of both texts that the lexicon knows as equal beside words that both have."""
    left = [_words_left(matching, side) for side in (0, 1)]
    if not all(left):
        return
    keys = [{one.unit.key for one in reading.placed} for reading in matching.readings]
    for one in lexicon.equals:
        if all(side & one.beside for side in keys):
            _settle(matching, one, left)


def _words_left(matching: Matching, side: int) -> list[int]:
    items = matching.items[side]
    return [i for i in matching.content_left(side) if items[i].placed.unit.kind is UnitKind.WORD]


def _settle(matching: Matching, one: Equals, left: list[list[int]]) -> None:
    for i in left[0]:
        a = matching.items[0][i]
        if a.key not in one.words or i not in matching.open[0]:
            continue
        for j in left[1]:
            b = matching.items[1][j]
            if b.key in one.words and j in matching.open[1] and a.placed.sign == b.placed.sign:
                matching.settle(i, j)
                break
