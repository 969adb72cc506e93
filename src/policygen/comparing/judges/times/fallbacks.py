"""Judges a way out with a second best: "on the same day where this can be done, and otherwise on the next".

What is owed in every case in the one text is owed in the other only where it can be done.
"""

from __future__ import annotations

import re

from policygen.change import Change, Difference
from policygen.comparing.structure.left_out import without_units
from policygen.comparing.structure.reading import Reading
from policygen.comparing.structure.stretches import placed_at, units_in
from policygen.policy import Kind
from policygen.text.units import UnitKind

_DOABLE = (
    r"(?:possible|practicable|practical|feasible|reasonable|(?:can|could|may) be\b|able to|allows?\b|permits?\b|"
    r"available|at hand|on duty|on site|on campus|in the building|there (?:is|are)\b|present\b|"
    r"(?:one|two|it|they) (?:is|are)\b|exists?\b)"
)
_FALLBACK = re.compile(
    r",?\s*\b(?:where|wherever|if|when|whenever|as far as|so far as|insofar as|to the extent(?: that)?) "
    rf"(?:[^,;.]*?\b)?{_DOABLE}[^,;.]*[,;]?\s*(?:and |but |or )?(?:otherwise|else|failing (?:this|that|which)|"
    r"if not|in (?:all )?other cases)\b(?:,?[^,.;]+)(?:,(?! (?:and|but|or|who|which)\b)[^,.;]*)*",
    re.IGNORECASE,
)
_SECOND = re.compile(
    r"\b(?:otherwise|or else|failing (?:this|that|which)|if not|in other cases|cannot|can not|impossible|impracticable|"
    r"where (?:possible|practicable|feasible)|if (?:possible|practicable|feasible)|when (?:possible|practicable))\b",
    re.IGNORECASE,
)


def without_fallbacks(before: Reading, after: Reading) -> tuple[Reading, Reading, list[Difference]]:
    """Both readings without a way out that has its second best, where only one of them has any."""
    sides = [before, after]
    ways = [_fallback(reading) for reading in sides]
    if bool(ways[0]) == bool(ways[1]):
        return before, after, []
    own = 1 if ways[1] else 0
    if any(_SECOND.search(passage.text) for passage in sides[1 - own].passages):
        return before, after, []
    units = placed_at(sides[own], ways[own])
    said = {p.unit.key for p in sides[1 - own].placed if p.unit.kind is UnitKind.WORD}
    if all(p.unit.key in said for p in units if p.unit.kind is UnitKind.WORD):
        return before, after, []
    rest = without_units(sides[own], set(ways[own]))
    one = Difference(
        Change.HEDGE,
        -1 if own else 1,
        () if own else units,
        units if own else (),
        "",
        units[0].scope,
    )
    return (before, rest, [one]) if own else (rest, after, [one])


def _fallback(reading: Reading) -> tuple[int, ...]:
    """The units of a duty's way out with its second best; none where a reading has none."""
    for number, passage in enumerate(reading.passages):
        hit = _FALLBACK.search(passage.text) if passage.kind is Kind.DUTY else None
        if hit is not None and hit.start() > 0:
            return units_in(reading, number, hit.start(), hit.end())
    return ()
