"""Compares how certain something is, in a word: "will certainly hurt", "will hurt", "will possibly hurt"."""

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

_CERTAINLY, _SO, _PROBABLY, _POSSIBLY, _PREFERABLY = 5, 4, 3, 2, 1
_ADVERB = pattern_of(
    {
        _CERTAINLY: "certainly|surely|definitely|undoubtedly|inevitably|without (?:a )?doubt"
        "|actual(?:ly)?|real|genuine(?:ly)?|confirmed|verified",
        _PROBABLY: "probably|likely(?! to)|in all (?:likelihood|probability)",
        _PREFERABLY: "preferably|ideally|hopefully|optionally|by preference",
        _POSSIBLY: "possibly|perhaps|maybe|conceivably|potentially"
        "|perceived|apparent(?:ly)?|suspected|alleged(?:ly)?|supposed(?:ly)?|presumed|seeming(?:ly)?|ostensibl[ey]",
    }
)


def without_certainty(before: Reading, after: Reading) -> tuple[Reading, Reading, list[Difference]]:
    """Both readings without the one adverb of this class that each has, and what its change does.

    What is said without any is so; "certainly" that only one text has is left to others.
    """
    sides = (before, after)
    said = [adverbs_in(one, _ADVERB) for one in sides]
    if any(len(one) > 1 or (one and not one[0].units) for one in said) or not any(said):
        return before, after, []
    ranks = [one[0].rank if one else _SO for one in said]
    if all(said):
        if max(ranks) < _SO or not of_one_thing(sides, said):
            return before, after, []
    elif not _of_the_same(sides, said):
        return before, after, []
    return judged_in_place(sides, said, ranks, _place)


def _of_the_same(sides: tuple[Reading, Reading], said: Sequence[Sequence[Said]]) -> bool:
    """Whether an adverb that only one text has makes less certain what the other says outright."""
    side = 0 if said[0] else 1
    one, other = said[side][0], sides[1 - side]
    if one.rank > _SO or not of_shared(sides, said):
        return False
    return one.rank == _PREFERABLY or not _graded(other)


def _graded(reading: Reading) -> bool:
    """Whether a text says in another way how near or likely something is."""
    return any(one.scale == "imminence" for one in reading.values)


def _place(reading: Reading, said: Said) -> tuple[int, Scope]:
    """What it does for the student that something is more certain, 0 where it can't be told; and where."""
    first = reading.placed[said.units[0]]
    kind = reading.passages[first.passage].kind
    if said.rank == _PREFERABLY and first.scope is Scope.MAIN:
        return (1 if kind is Kind.PROHIBITION else first.sign), first.scope
    if said.rank == _PREFERABLY and first.scope is Scope.UNIVERSAL and kind is Kind.DUTY:
        return (
            -first.sign,
            first.scope,
        )  # "of each use, preferably within an hour": says it of the act
    whole = reading.passages[first.passage].text
    text = whole[said.start : said.end].lower()
    adverb = text.endswith(("ly", "perhaps", "maybe"))
    limits = (
        adverb
        and first.scope is Scope.MAIN
        and kind
        in (
            Kind.PERMISSION,
            Kind.PROHIBITION,
            Kind.STATEMENT,
        )
    )
    if limits or first.scope is Scope.NEGATION:
        return 0, first.scope
    acted_on = kind is Kind.DUTY and first.scope is Scope.MAIN and not adverb
    if acted_on and _ACTS_ON.search(whole[: said.start]):
        return -first.sign, first.scope  # "report confirmed abuse" is less than "suspected abuse"
    return first.sign, first.scope


# What is done about a thing that happened, or is thought to have happened.
_ACTS_ON = re.compile(
    r"\b(?:report|tell|notif|inform|disclos|investigat|inquir|look into|respond|document|record|refer|call|examin|"
    r"review)\w*\b[^,;.]*$",
    re.IGNORECASE,
)
