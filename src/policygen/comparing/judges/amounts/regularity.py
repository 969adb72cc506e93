"""Compares how regularly a rule holds, in a word: always, usually, often, sometimes, seldom."""

from __future__ import annotations

import re
from collections.abc import Sequence

from policygen.change import Difference
from policygen.comparing.structure.ranked_adverbs import (
    Said,
    adverbs_in,
    judged_in_place,
    of_one_thing,
    of_shared,
    pattern_of,
)
from policygen.comparing.structure.reading import Reading
from policygen.policy import Kind
from policygen.text.markers import Scope

_ALWAYS, _USUALLY, _OFTEN, _SOMETIMES, _SELDOM, _ONCE = 5, 4, 3, 2, 1, 0
_RANKS = {
    _ALWAYS: "always|invariably|at all times|without fail|in every case|in all cases",
    _USUALLY: "usually|generally|normally|ordinarily|typically|customarily|as a (?:general )?rule|for the most part"
    "|in (?:most|normal|ordinary) (?:cases|circumstances|situations)|most of the time|in general",
    _OFTEN: "often|frequently|in many cases|much of the time",
    _SOMETIMES: "not (?:always|invariably)"
    "|sometimes|occasionally|at times|now and then|now and again|from time to time|once in a while"
    "|in some (?:cases|circumstances|situations)|on occasion|some of the time|every so often",
    _ONCE: r"(?:only |just )?once(?=\s*(?:[.;,]|$))",
    _SELDOM: "rarely|seldom|infrequently|hardly ever|scarcely ever|in rare cases",
}
_ADVERB = pattern_of(_RANKS)
_DENIED = re.compile(r"(?:\b(?:not|never|no)|n['’]t)(?: (?:be|very|too))*\s*$", re.IGNORECASE)
_BINDING = (Kind.DUTY, Kind.PROHIBITION)


def without_regularity(
    before: Reading, after: Reading
) -> tuple[Reading, Reading, list[Difference]]:
    """Both readings without the one adverb of this class that each has, and what its change does.

    A rule that names none holds always; "usually" and "often" that only one text has are left to others.
    Nothing is taken where the adverbs stand in places of different signs.
    """
    sides = (before, after)
    said = [adverbs_in(one, _ADVERB) for one in sides]
    if any(len(one) > 1 or _unread(side, one) for side, one in zip(sides, said, strict=True)):
        return before, after, []
    ranks = [one[0].rank if one else _ALWAYS for one in said]
    placed = [bool(one and one[0].units) for one in said]
    if not any(placed) or (not all(said) and not _against_always(sides, said, ranks)):
        return before, after, []
    if all(placed) and not of_one_thing(sides, said):
        return before, after, []
    return judged_in_place(sides, said, ranks, _place)


def _unread(reading: Reading, said: Sequence[Said]) -> bool:
    """Whether an adverb is denied, or was read as another word: "may rarely" is a ban."""
    for one in said:
        text = reading.passages[one.passage].text
        if _DENIED.search(text[: one.start]) and one.rank != _USUALLY:
            return True
        if not one.units and one.rank != _ALWAYS:
            return True
    return False


def _against_always(
    sides: tuple[Reading, Reading], said: Sequence[Sequence[Said]], ranks: Sequence[int]
) -> bool:
    """Whether "sometimes" or "seldom" stands in a duty or ban that holds at all times in the other text."""
    if min(ranks) not in (_SOMETIMES, _SELDOM) or not of_shared(sides, said):
        return False
    side = 0 if said[0] else 1
    first = sides[side].placed[said[side][0].units[0]]
    other = sides[1 - side]
    kinds = {one.kind for reading in sides for one in reading.passages}
    timed = any(one.scale == "frequency" for one in other.values) or any(
        one.unit.quantity is not None and one.unit.quantity.dimension == "time"
        for one in other.placed
    )
    return len(kinds) == 1 and kinds <= set(_BINDING) and first.scope is Scope.MAIN and not timed


def _place(reading: Reading, said: Said) -> tuple[int, Scope]:
    """What it does for the student that something holds more regularly, 0 where it can't be told; and where."""
    first = reading.placed[said.units[0]]
    kind = reading.passages[first.passage].kind
    if kind is Kind.STATEMENT or first.scope in (Scope.NEGATION, Scope.UNTIL, Scope.PURPOSE):
        return 0, first.scope
    turned = first.scope is Scope.MAIN and kind in (Kind.PERMISSION, Kind.PROHIBITION)
    return (-first.sign if turned else first.sign), first.scope
