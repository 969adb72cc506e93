"""Judges of how many of those present more is asked: "two adults, both of whom are certified", "one of whom is"."""

from __future__ import annotations

import math
import re

from policygen.change import Change, Difference
from policygen.comparing.structure.left_out import without_units
from policygen.comparing.structure.reading import Reading
from policygen.policy import Kind
from policygen.text.markers import Scope
from policygen.text.quantities.numbers import NUMBER_WORDS

_NUMBER = (
    r"(?:at least |no (?:fewer|less) than )?(?P<{0}>all|both|each|every one|one|two|three|four|\d+)"
)
_OF_WHOM = re.compile(
    rf"\b{_NUMBER.format('number')} of (?:whom|them)\b|\bof whom {_NUMBER.format('behind')}\b",
    re.IGNORECASE,
)
_ALL = frozenset({"all", "both", "each", "every one"})
_ASKING = (Kind.DUTY, Kind.PERMISSION)


def without_of_whom(before: Reading, after: Reading) -> tuple[Reading, Reading, list[Difference]]:
    """Both readings without the number of persons of whom a clause asks more, and what its change does."""
    sides = (before, after)
    if any(len(reading.passages) != 1 for reading in sides):
        return before, after, []
    passages = [reading.passages[0] for reading in sides]
    said = [list(_OF_WHOM.finditer(one.text)) for one in passages]
    if any(len(one) != 1 for one in said) or any(one.kind not in _ASKING for one in passages):
        return before, after, []
    counts = [_count(one[0]) for one in said]
    if counts[0] == counts[1]:
        return before, after, []
    gone = [_units(side, one[0]) for side, one in zip(sides, said, strict=True)]
    shown = [
        tuple(side.placed[n] for n in numbers) for side, numbers in zip(sides, gone, strict=True)
    ]
    effect = 1 if counts[1] > counts[0] else -1
    bare = [
        without_units(side, frozenset(numbers)) for side, numbers in zip(sides, gone, strict=True)
    ]
    found = Difference(Change.THING, effect, shown[0], shown[1], "", Scope.MAIN)
    return bare[0], bare[1], [found]


def _count(found: re.Match[str]) -> float:
    """How many persons a match means; all of them are more than any number."""
    word = (found["number"] or found["behind"]).lower()
    if word in _ALL:
        return math.inf
    return float(word) if word.isdigit() else NUMBER_WORDS[word]


def _units(reading: Reading, found: re.Match[str]) -> tuple[int, ...]:
    """The numbers of the units that a match has."""
    return tuple(
        n for n, one in enumerate(reading.placed) if found.start() <= one.unit.start < found.end()
    )
