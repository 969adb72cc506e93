"""Tells what has an effect from what is meant to have it: "a hold that is meant to obstruct the airway"."""

from __future__ import annotations

import re

from policygen.change import Change, Difference
from policygen.comparing.structure.items import Matching
from policygen.text.markers import Scope
from policygen.text.units import UnitKind

_MEANT = re.compile(r"\b(?:meant|means|mean) to (?:be )?(?:\w+ly )?$", re.IGNORECASE)
_SAID = re.compile(r"\b(?:meant|means?) to\b", re.IGNORECASE)
_SCOPES = (Scope.RELATIVE, Scope.CONDITION, Scope.EXCEPTION, Scope.EXCLUSION)


def meant_effect_differences(matching: Matching) -> list[Difference]:
    """One difference where the same verb tells what is so in one text and what is meant in the other, or none.

    In a clause that says which thing or which case is spoken of, fewer are meant to be so. Elsewhere it isn't known.
    """
    said = [len(_SAID.findall(" ".join(p.text for p in r.passages))) for r in matching.readings]
    if said[0] == said[1]:
        return []
    for i, j in sorted(matching.pairs):
        pair = matching.items[0][i].placed, matching.items[1][j].placed
        if any(one.unit.kind is not UnitKind.WORD for one in pair):
            continue
        meant = [
            _MEANT.search(matching.readings[side].passages[one.passage].text[: one.unit.start])
            for side, one in enumerate(pair)
        ]
        if bool(meant[0]) is bool(meant[1]):
            continue
        effect = pair[0].sign if all(one.scope in _SCOPES for one in pair) else 0
        effect = effect if meant[1] else -effect
        return [Difference(Change.RESTRICTION, effect, (pair[0],), (pair[1],), "", pair[0].scope)]
    return []
