"""Judges "in any way" against "in certain ways": a way says little by itself, and which ways are meant much."""

from __future__ import annotations

import re

from policygen.change import Change, Difference
from policygen.comparing.structure.items import Matching
from policygen.policy import Kind
from policygen.text.markers import Scope
from policygen.text.tokens import stem

_WAY = r"(?:ways?|manners?|fashions?|forms?|shapes?|kinds?|types?|sorts?)\b"
_ANY = re.compile(rf"\b(?:any|every|all|whatever)(?: \w+)? {_WAY}", re.IGNORECASE)
_SOME = re.compile(
    rf"\b(?:some|certain|this|that|these|those|several|a few|particular|specific|the following)(?: \w+)? {_WAY}",
    re.IGNORECASE,
)
_PICKING = frozenset(stem(word) for word in "some certain several few particular specific".split())
_JUDGED = (Kind.DUTY, Kind.PROHIBITION, Kind.PERMISSION)


def way_differences(matching: Matching) -> list[Difference]:
    """What it does that one text means any way and the other some of them, where nothing else differs."""
    passages = [reading.passages for reading in matching.readings]
    left = [matching.content_left(side) for side in (0, 1)]
    said = {matching.items[side][i].key for side in (0, 1) for i in left[side]}
    if any(len(side) != 1 for side in passages) or said - _PICKING:
        return []
    if passages[0][0].kind is not passages[1][0].kind or passages[0][0].kind not in _JUDGED:
        return []
    texts = [side[0].text for side in passages]
    wide = [_ANY.search(text) is not None for text in texts]
    narrow = [_SOME.search(text) is not None for text in texts]
    if wide[0] == wide[1] or narrow != [not one for one in wide]:
        return []
    mains = [[p for p in r.placed if p.scope is Scope.MAIN] for r in matching.readings]
    if not all(mains):
        return []
    one, other = mains[0][-1], mains[1][-1]
    wider = one.sign if passages[0][0].kind is Kind.DUTY else -one.sign
    if one.sign != other.sign:
        return []
    for side in (0, 1):
        matching.drop(side, left[side])
    effect = wider if wide[1] else -wider
    return [Difference(Change.THING, effect, (one,), (other,), "", Scope.MAIN)]
