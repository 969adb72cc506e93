"""Settles words that say one thing in the company they keep: a report states, shows or gives the time."""

from __future__ import annotations

import re

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
            if one.saying and not (_says(matching, 0, i, one) and _says(matching, 1, j, one)):
                continue
            if b.key in one.words and j in matching.open[1] and a.placed.sign == b.placed.sign:
                matching.settle(i, j)
                break


_HANDED = frozenset({"provid", "show"})  # what may be done with a paper, too
_IN_IT = re.compile(r"\b(?:in|on|by|under|at) (?:\w+[’']?s? ){0,3}$", re.IGNORECASE)


def _says(matching: Matching, side: int, verb: int, one: Equals) -> bool:
    """Whether a paper is the subject of a verb that may hand it over, too: "the report shows it"."""
    items, placed = matching.items[side], matching.readings[side].placed
    if items[verb].key not in _HANDED:
        return True
    at = items[verb].at
    passive = any(p.unit.words == ("be",) for p in placed[max(0, at - 2) : at])
    for number, item in enumerate(items):
        if item.key not in one.beside:
            continue
        text = matching.readings[side].passages[item.placed.passage].text
        if number < verb and not passive:
            return True
        if _IN_IT.search(text[: item.placed.unit.start]):
            return True
    return False
