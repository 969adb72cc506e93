"""Tells what has an effect from what is meant to have it: "a hold that is meant to obstruct the airway"."""

from __future__ import annotations

import re

from policygen.change import Change, Difference, Placed
from policygen.comparing.structure.items import Matching
from policygen.policy import Kind
from policygen.text.markers import Scope
from policygen.text.units import UnitKind

_MEANT = re.compile(r"\b(?:meant|means|mean) to (?:be )?(?:\w+ly )?$", re.IGNORECASE)
# What a thing is used for, beside what it does: "whose purpose is to obstruct", "that obstructs".
_FOR = re.compile(
    r"\b(?:(?:purpose|aim|object|intent(?:ion)?) (?:is|are|was|were) to|with the (?:aim|intent(?:ion)?) of"
    r"|for the (?:purpose|sake) of|for purposes of|in order to|so as to) (?:\w+ly )?$",
    re.IGNORECASE,
)
_DOES = re.compile(r"\b(?:that|which|who) (?:\w+ly )?$", re.IGNORECASE)
_SAID = re.compile(r"\b(?:meant|means?) to\b", re.IGNORECASE)
_NAMING = frozenset({Kind.PROHIBITION, Kind.PROTECTED_DEFINITION, Kind.SAFE_HARBOUR, Kind.TRIGGER})
_SCOPES = (Scope.RELATIVE, Scope.CONDITION, Scope.EXCEPTION, Scope.EXCLUSION)


def meant_effect_differences(matching: Matching) -> list[Difference]:
    """One difference where the same verb tells what is so in one text and what is meant in the other, or none.

    In a clause that says which thing or which case is spoken of, fewer are meant to be so. Elsewhere it isn't known.
    """
    said = [len(_SAID.findall(" ".join(p.text for p in r.passages))) for r in matching.readings]
    if said[0] == said[1]:
        return _purposes(matching)
    for i, j in sorted(matching.pairs):
        pair = matching.items[0][i].placed, matching.items[1][j].placed
        if any(one.unit.kind is not UnitKind.WORD for one in pair):
            continue
        meant = [_MEANT.search(text) for text in _before(matching, pair)]
        if bool(meant[0]) is bool(meant[1]):
            continue
        effect = pair[0].sign if all(one.scope in _SCOPES for one in pair) else 0
        effect = effect if meant[1] else -effect
        return [Difference(Change.RESTRICTION, effect, (pair[0],), (pair[1],), "", pair[0].scope)]
    return []


def _purposes(matching: Matching) -> list[Difference]:
    """One difference where a thing is told by what it does in one text and by what it is for in the other, or none.

    What has the effect without being used for it is meant no more.
    """
    for i, j in sorted(matching.pairs):
        pair = matching.items[0][i].placed, matching.items[1][j].placed
        if any(one.unit.kind is not UnitKind.WORD for one in pair):
            continue
        before = _before(matching, pair)
        for side in (0, 1):
            if not (_FOR.search(before[side]) and _DOES.search(before[1 - side])):
                continue
            kinds = {matching.readings[s].passages[one.passage].kind for s, one in enumerate(pair)}
            effect = pair[1 - side].sign if kinds <= _NAMING else 0
            effect = effect if side else -effect
            one, other = pair
            return [Difference(Change.RESTRICTION, effect, (one,), (other,), "", one.scope)]
    return []


def _before(matching: Matching, pair: tuple[Placed, Placed]) -> list[str]:
    """The words before a unit of each text, up to it."""
    return [
        matching.readings[side].passages[one.passage].text[: one.unit.start]
        for side, one in enumerate(pair)
    ]
