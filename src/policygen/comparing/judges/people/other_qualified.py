"""Leaves unclear who must be qualified, where a "person" of one text has the training that the other asks of its staff.

"A trained aide watches and writes" and "an aide watches, and a person trained writes" have the same words.
"""

from __future__ import annotations

import re

from policygen.change import Change, Difference
from policygen.comparing.structure.items import Matching
from policygen.text.tokens import stem

_QUALIFIED = frozenset(
    stem(word) for word in "trained certified qualified licensed credentialed authorized".split()
)
_SOMEBODY = re.compile(
    r"\b(?:persons?|someone|somebody|individuals?|anyone|anybody|people)(?: who (?:is|are|has been|have been))? $",
    re.IGNORECASE,
)


def other_qualified_differences(matching: Matching) -> list[Difference]:
    """One unclear difference where a qualification stands behind another noun, which the other text has elsewhere."""
    for i, j in matching.pairs:
        one, other = matching.items[0][i], matching.items[1][j]
        if one.key not in _QUALIFIED:
            continue
        somebody = [_of_somebody(matching, side, n) for side, n in ((0, i), (1, j))]
        if somebody[0] == somebody[1]:
            continue
        side = 0 if somebody[1] else 1  # the text that names whom it means
        own, there = (i, j) if side == 0 else (j, i)
        if own and _stands_apart(matching, side, own - 1, there):
            a, b = one.placed, other.placed
            return [Difference(Change.REPLACEMENT, 0, (a,), (b,), "", a.scope)]
    return []


def _of_somebody(matching: Matching, side: int, number: int) -> bool:
    placed = matching.items[side][number].placed
    text = matching.readings[side].passages[placed.passage].text
    return _SOMEBODY.search(text[: placed.unit.start]) is not None


def _stands_apart(matching: Matching, side: int, noun: int, there: int) -> bool:
    """Whether the noun that is qualified here has its counterpart in another clause than the qualification there."""
    partner = next((p[1 - side] for p in matching.pairs if p[side] == noun), None)
    if partner is None:
        return False
    items = matching.items[1 - side]
    between = items[min(partner, there) + 1 : max(partner, there)]
    return any(one.key in ("and", "shall") or one.key.startswith("#") for one in between)
