"""Sees that a ban names the untrained alone: who may do it, by the scale of actors, isn't who is barred."""

from __future__ import annotations

from policygen.change import SaidValue
from policygen.comparing.structure.items import Matching
from policygen.policy import Kind
from policygen.text.tokens import stem

_UNTRAINED = frozenset({stem("untrained"), stem("unqualified"), stem("uncertified")})


def bars_the_untrained(matching: Matching, before: SaidValue, after: SaidValue) -> bool:
    """Whether a value of either text stands in a ban and names who isn't trained."""
    for reading, hit in zip(matching.readings, (before, after), strict=True):
        said = reading.placed[hit.start : hit.end]
        barred = reading.passages[said[0].passage].kind is Kind.PROHIBITION
        if barred and any(_UNTRAINED & set(one.unit.words) for one in said):
            return True
    return False
