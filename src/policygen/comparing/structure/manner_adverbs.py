"""Tells an adverb that says how something is done from the noun phrase before it: "examine each student carefully"."""

from __future__ import annotations

from policygen.comparing.structure.adverbs import is_adverb
from policygen.comparing.structure.scopes import Walk
from policygen.text.markers import marker_at
from policygen.text.tokens import stem
from policygen.text.units import UnitKind

_MANNER = frozenset(
    "together again twice aloud beforehand afterwards afterward first fully".split()
)
_PREPOSITIONS = frozenset(
    stem(word)
    for word in "in on at by with within to for from under through without about as".split()
)


def says_how(walk: Walk, at: int) -> bool:
    """Whether a unit is an adverb, or the first of several, behind a noun phrase that it ends."""
    if not _is_adverb(walk, at) or not at or walk.units[at - 1].kind is not UnitKind.WORD:
        return False
    end = at + 1
    while end + 1 < len(walk.units) and _joins(walk, end) and _is_adverb(walk, end + 1):
        end += 2
    if end >= len(walk.units) or walk.units[end].kind in (UnitKind.MARK, UnitKind.CONNECTIVE):
        return True
    return marker_at(walk.words, end) is not None or walk.words[end] in _PREPOSITIONS


def _is_adverb(walk: Walk, at: int) -> bool:
    unit = walk.units[at]
    said = walk.text[unit.start : unit.end].lower()
    return said in _MANNER or (said.endswith("ly") and is_adverb(unit, walk.text))


def _joins(walk: Walk, at: int) -> bool:
    return walk.units[at].kind is UnitKind.CONNECTIVE
