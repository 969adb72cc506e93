"""Proves that "from leaving that room or area" says no more than "from leaving": the pair was named before."""

from __future__ import annotations

import re

from policygen.comparing.structure.items import Matching
from policygen.text.tokens import stem
from policygen.text.units import UnitKind

_AGAIN = re.compile(
    r"\b(?:the|that|this|such|those|these|said) (?P<pair>[\w-]+ (?:or|and) [\w-]+)$", re.IGNORECASE
)


def drop_pairs_again(matching: Matching) -> None:
    """Leave out two things joined by "or" or "and" that one text says again, where the other has nothing, or "it".

    The first of the two may be part of what the words before it say as a whole ("leaving that room").
    """
    for side in (0, 1):
        for a, b, c, d in matching.blocks:
            start, end = (c, d) if side else (a, b)
            other = range(a, b) if side else range(c, d)
            left = [i for i in range(start, end) if i in matching.open[side]]
            instead = any(i in matching.open[1 - side] for i in other)
            if len(left) in (2, 3) and not instead and _said_before(matching, side, left):
                matching.drop(side, left)


def _said_before(matching: Matching, side: int, left: list[int]) -> bool:
    items = matching.items[side]
    joint, last = items[left[-2]], items[left[-1]]
    kinds = (joint.placed.unit.kind, last.placed.unit.kind)
    if kinds != (UnitKind.CONNECTIVE, UnitKind.WORD) or left[-1] - left[0] != len(left) - 1:
        return False
    text = matching.readings[side].passages[last.placed.passage].text[: last.placed.unit.end]
    again = _AGAIN.search(text)
    if again is None or again["pair"].lower() not in text[: again.start()].lower():
        return False
    first = stem(again["pair"].split()[0].lower())
    if len(left) == 2 and items[left[0] - 1].key == first:
        return False  # only the second of the two is gone: "the nurse [or principal]"
    settled = [i for i in range(left[0]) if i not in matching.open[side]]
    return any(items[i].key == last.key for i in settled)
