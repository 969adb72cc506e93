"""Ends a clause on a noun where "and" repeats the noun's preposition: "by the one who held and by a nurse"."""

from __future__ import annotations

from policygen.comparing.structure.scopes import Walk
from policygen.text.markers import Scope
from policygen.text.units import UnitKind

_PREPOSITIONS = tuple((word,) for word in ("by", "to", "with", "from", "of", "for"))
_BACK = 6  # units of a noun phrase, from the clause back to its preposition


def close_before_repeated(walk: Walk, at: int) -> None:
    """Close the clause on a noun where a connective joins another noun under the same preposition.

    A clause with such a preposition of its own may have two of them.
    """
    following = walk.units[at + 1 : at + 2]
    if not following or following[0].words not in _PREPOSITIONS:
        return
    for number in range(walk.base, len(walk.stack)):
        frame = walk.stack[number]
        if frame.scope is Scope.RELATIVE and frame.at >= 0:
            words = following[0].words
            inside = any(unit.words == words for unit in walk.units[frame.at + 1 : at])
            if not inside and _governs(walk, frame.at, words):
                del walk.stack[number:]
            return


def _governs(walk: Walk, opened: int, words: tuple[str, ...]) -> bool:
    """Whether the noun right before a clause stands under a preposition."""
    for unit in reversed(walk.units[max(0, opened - _BACK) : opened]):
        if unit.words in _PREPOSITIONS:
            return unit.words == words
        if unit.kind not in (UnitKind.WORD, UnitKind.LIGHT):
            return False
    return False
