"""Tells examples from a list that is all: "any unfit space, such as a closet" and "any unfit space, that is, a closet".

Behind "such as" or "including" stand some of what was named before; behind "namely" or ", that is," stands all of it.
"""

from __future__ import annotations

import re

from policygen.change import Change, Difference, Placed
from policygen.comparing.structure.items import Matching
from policygen.policy import Kind
from policygen.text.markers import Scope

_ALL_OF_IT = re.compile(
    r"(?:\b(?:namely|to wit|videlicet|viz\.?|consisting (?:only |solely )?of|limited to|comprising only)"
    r"|[,;(–—-]\s*(?:that is(?: to say)?|i\.\s?e\.|ie|being|meaning|which (?:is|are|means?)|specifically))"
    r"[,:]?\s*(?:(?:an?|the|any) )?$",
    re.IGNORECASE,
)
_LEAVES = (Kind.PERMISSION, Kind.SAFE_HARBOUR, Kind.TRIGGER)


def closed_example_differences(matching: Matching) -> list[Difference]:
    """One difference where the examples of one text are the whole list of the other, or none."""
    return _examples_closed(matching) or _range_closed(matching)


# From one of a kind to another: what lies between is meant too.
_RANGE = re.compile(
    r"\b(?:from|ranging from|anything from|everyone from) (?:the |an? )?$", re.IGNORECASE
)


def _range_closed(matching: Matching) -> list[Difference]:
    """One difference where the ends of a range are the whole list of the other text, or none."""
    for i, j in sorted(matching.pairs):
        pair = matching.items[0][i].placed, matching.items[1][j].placed
        before = [
            matching.readings[side].passages[one.passage].text[: one.unit.start]
            for side, one in enumerate(pair)
        ]
        for side in (0, 1):
            if not _RANGE.search(before[side]) or not _ALL_OF_IT.search(before[1 - side]):
                continue
            number = (i, j)[side]
            if not number:
                continue
            general = matching.items[side][number - 1].placed
            named = general.scope in (Scope.MAIN, Scope.UNIVERSAL)
            effect = _effect_of_closing(matching, side, general) if named else 0
            effect = effect if side == 0 else -effect
            return [Difference(Change.RESTRICTION, effect, pair[:1], pair[1:], "", pair[0].scope)]
    return []


def _examples_closed(matching: Matching) -> list[Difference]:
    """One difference where the examples of one text are the whole list of the other, or none."""
    for side in (0, 1):
        there = {pair[side]: pair[1 - side] for pair in matching.pairs}
        items = matching.items[side]
        for i in sorted(matching.open[side]):
            opener = items[i].placed
            if not opener.opener or opener.scope is not Scope.INCLUDING or i + 1 not in there:
                continue
            named = matching.items[1 - side][there[i + 1]].placed
            text = matching.readings[1 - side].passages[named.passage].text[: named.unit.start]
            if not _ALL_OF_IT.search(text) or not i:
                continue
            effect = _effect_of_closing(matching, side, items[i - 1].placed)
            effect = effect if side == 0 else -effect
            one, other = ((opener,), (named,))
            removed, added = (one, other) if side == 0 else (other, one)
            return [Difference(Change.RESTRICTION, effect, removed, added, "", opener.scope)]
    return []


def _effect_of_closing(matching: Matching, side: int, general: Placed) -> int:
    """What it does that no more than what is listed is meant: in a main clause, less is owed, barred or let."""
    if general.scope not in (Scope.MAIN, Scope.UNIVERSAL):
        return general.sign
    kind = matching.readings[side].passages[general.passage].kind
    return 0 if kind is Kind.STATEMENT else 1 if kind in _LEAVES else -1
