"""Sees that "another adult" or "the same nurse" is owed in one text and any adult or nurse in the other."""

from __future__ import annotations

import re

from policygen.change import Change, Difference, Placed
from policygen.comparing.structure.items import Matching
from policygen.policy import Kind
from policygen.text.markers import Scope
from policygen.text.units import UnitKind

# Words before a noun that say nothing elsewhere: who, in relation to those named before.
_RELATED = re.compile(r"\b(?:another|an additional|a further|an extra|the same)\s*$", re.IGNORECASE)
_SOMEWHERE = re.compile(
    r"\b(?:another|additional|further|extra|the same|second|others?)\b", re.IGNORECASE
)
_ANY = re.compile(r"\b(?:an?|any|one)\s*$", re.IGNORECASE)
_JOINED = re.compile(r"\b(?:and|or|one|each|from|than|as)\s+\w+(?: \w+)?\s*$", re.IGNORECASE)


def one_more_differences(matching: Matching) -> list[Difference]:
    """What it does in a duty that a person or thing owed is told apart from those named before, or not."""
    for i, j in matching.pairs:
        one, other = matching.items[0][i].placed, matching.items[1][j].placed
        if not (_owed(matching, 0, one) and _owed(matching, 1, other)):
            continue
        texts = [_before(matching, side, placed) for side, placed in ((0, one), (1, other))]
        related = [_RELATED.search(text) is not None for text in texts]
        if related[0] == related[1] or any(_JOINED.search(text) for text in texts):
            continue
        bare = 1 if related[0] else 0
        whole = " ".join(passage.text for passage in matching.readings[bare].passages)
        if _ANY.search(texts[bare]) is None or _SOMEWHERE.search(whole):
            continue
        effect = -1 if related[0] else 1
        return [Difference(Change.RESTRICTION, effect, (one,), (other,), "", one.scope)]
    return []


def _owed(matching: Matching, side: int, placed: Placed) -> bool:
    kind = matching.readings[side].passages[placed.passage].kind
    return (
        kind is Kind.DUTY
        and (placed.scope is Scope.UNIVERSAL or (placed.scope is Scope.MAIN and placed.sign > 0))
        and placed.unit.kind is UnitKind.WORD
    )


def _before(matching: Matching, side: int, placed: Placed) -> str:
    return matching.readings[side].passages[placed.passage].text[: placed.unit.start]
