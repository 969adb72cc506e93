"""Judges "another adult" and "the same aide" against any: which one it is narrows who or what will do."""

from __future__ import annotations

import re

from policygen.change import Change, Difference, Placed
from policygen.comparing.structure.items import Matching
from policygen.policy import Kind
from policygen.text.markers import Scope
from policygen.text.tokens import stem
from policygen.text.units import UnitKind

_WHICH = re.compile(
    r"(?:^|(?<=[\s(,]))(?:(?P<other>another|a different|a second|a separate)|the (?:very )?same) $",
    re.IGNORECASE,
)
_ANY = re.compile(r"(?:^|(?<=[\s(,]))(?:an?|one|any|some) $", re.IGNORECASE)
_KINDS = (Kind.DUTY, Kind.PERMISSION)
# "To harm another person" and "to harm a person" say little of which one.
_ANYBODY = frozenset(stem(word) for word in "person individual student child pupil human".split())


def another_differences(matching: Matching) -> list[Difference]:
    """Nouns that one text asks to be another one, or the same one, and the other text doesn't."""
    found: list[Difference] = []
    if any(len(reading.passages) > 1 for reading in matching.readings):
        return found  # the first one may stand in another sentence
    for i, j in matching.pairs:
        pair = (matching.items[0][i].placed, matching.items[1][j].placed)
        if any(not _is_judged(matching, side, one) for side, one in enumerate(pair)):
            continue
        texts = [_before(matching, side, one) for side, one in enumerate(pair)]
        which = [_WHICH.search(text) is not None for text in texts]
        if which[0] == which[1]:
            continue
        side = 0 if which[0] else 1
        if _ANY.search(texts[1 - side]) is None or pair[0].sign != pair[1].sign:
            continue
        effect = pair[0].sign if side else -pair[0].sign
        place = pair[0].scope
        found.append(Difference(Change.RESTRICTION, effect, (pair[0],), (pair[1],), "", place))
    return found


def _is_judged(matching: Matching, side: int, one: Placed) -> bool:
    kind = matching.readings[side].passages[one.passage].kind
    word = one.unit.kind is UnitKind.WORD and one.unit.key not in _ANYBODY
    return word and not one.opener and kind in _KINDS and one.scope is Scope.MAIN


def _before(matching: Matching, side: int, one: Placed) -> str:
    return matching.readings[side].passages[one.passage].text[: one.unit.start]
