"""Sees that what may be done once in one text may be done any number of times in the other.

"May authorize one extension" became "may authorize extensions": "one" before a noun says little elsewhere, so that
nothing else counts it.
"""

from __future__ import annotations

import re

from policygen.change import Change, Difference
from policygen.comparing.structure.items import Matching
from policygen.policy import Kind

_ONE = re.compile(
    r"(?<!than )(?<!least )(?<!or )\b(?:one|a single|only one|one single|a one-time)\s+(?:[\w-]+\s+)?$",
    re.IGNORECASE,
)
_COUNTED = re.compile(
    r"\b(?:one|two|three|four|five|six|\d+|an?|single|each|every|no|another|second|this|that|such|more|fewer|several|all)\s+(?:[\w-]+\s+)?$",
    re.IGNORECASE,
)
_PLURAL = re.compile(r"[a-z]{3,}[^s]s$", re.IGNORECASE)


def number_differences(matching: Matching) -> list[Difference]:
    """What it does that a permission has a noun in the plural where the other text allows one of it."""
    found: list[Difference] = []
    if any({p.kind for p in one.passages} != {Kind.PERMISSION} for one in matching.readings):
        return found
    for i, j in matching.pairs:
        for side, (own, other) in ((0, (i, j)), (1, (j, i))):
            if not (_is_one(matching, side, own) and _is_several(matching, 1 - side, other)):
                continue
            single = [n for n in (own - 1,) if n in matching.open[side]]
            matching.drop(side, [n for n in single if matching.items[side][n].key == "singl"])
            placed = matching.items[side][own].placed
            removed, added = ((), (placed,)) if side else ((placed,), ())
            effect = placed.sign if side else -placed.sign
            found.append(Difference(Change.LIMIT, effect, removed, added, "", placed.scope))
    return found


def _before(matching: Matching, side: int, i: int) -> tuple[str, str]:
    placed = matching.items[side][i].placed
    text = matching.readings[side].passages[placed.passage].text
    return text[: placed.unit.start], text[placed.unit.start : placed.unit.end]


def _is_one(matching: Matching, side: int, i: int) -> bool:
    before, said = _before(matching, side, i)
    return _ONE.search(before) is not None and _PLURAL.search(said) is None


def _is_several(matching: Matching, side: int, i: int) -> bool:
    before, said = _before(matching, side, i)
    return _PLURAL.search(said) is not None and _COUNTED.search(before) is None
