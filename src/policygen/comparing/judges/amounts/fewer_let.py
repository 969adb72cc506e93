"""Judges "two friends" against "a friend", and "twice" against "once": one less than a leave gave.

A count of one is no amount elsewhere, as "one" and "a" mostly count nothing.
"""

from __future__ import annotations

import re

from policygen.change import Change, Difference, Placed
from policygen.comparing.structure.items import Matching
from policygen.policy import Kind
from policygen.text.markers import Scope

_ONE = re.compile(r"\b(?:one|a single|only one|an?)\s+(?:[\w-]+\s+)?$", re.IGNORECASE)
_SINGULAR = re.compile(r"(?:ss|[^s])$", re.IGNORECASE)
_ONCE = "once"
_NEAR = 2  # items from a count to its noun: "two close friends"


def fewer_let_differences(matching: Matching) -> list[Difference]:
    """What it does that a leave gives one thing, or one time, for two or more; the amounts are settled here."""
    if any({p.kind for p in one.passages} != {Kind.PERMISSION} for one in matching.readings):
        return []
    found: list[Difference] = []
    for side in (0, 1):
        if any(matching.items[1 - side][j].placed.unit.quantity for j in matching.open[1 - side]):
            continue
        for i in matching.content_left(side):
            placed = matching.items[side][i].placed
            amount = placed.unit.quantity
            several = amount is not None and amount.dimension == "count" and not amount.rate
            if not several or placed.scope is not Scope.MAIN or "least" in placed.unit.words:
                continue
            once = _once(matching, 1 - side)
            if not _is_one_there(matching, side, i) and once is None:
                continue
            matching.drop(side, [i])
            other: tuple[Placed, ...] = ()
            if once is not None:
                matching.drop(1 - side, [once])
                other = (matching.items[1 - side][once].placed,)
            removed, added = (other, (placed,)) if side else ((placed,), other)
            effect = -placed.sign if side else placed.sign
            found.append(Difference(Change.QUANTITY, effect, removed, added, "", placed.scope))
    return found


def _once(matching: Matching, side: int) -> int | None:
    """The left-over "once" of a text that says how often, and opens nothing."""
    items = matching.items[side]
    left = (i for i in matching.content_left(side) if not items[i].placed.opener)
    return next((i for i in left if matching.said(side, i) == _ONCE), None)


def _is_one_there(matching: Matching, side: int, i: int) -> bool:
    """Whether the noun after a count has its counterpart in the singular, with "one" or "a" before it."""
    partner = {pair[side]: pair[1 - side] for pair in matching.pairs}
    for own in range(i + 1, min(i + 1 + _NEAR, len(matching.items[side]))):
        other = partner.get(own)
        if other is None:
            continue
        placed = matching.items[1 - side][other].placed
        text = matching.readings[1 - side].passages[placed.passage].text
        said = text[placed.unit.start : placed.unit.end]
        plural = matching.said(side, own) != said.lower()
        if plural and _ONE.search(text[: placed.unit.start]) and _SINGULAR.search(said):
            return True
    return False
