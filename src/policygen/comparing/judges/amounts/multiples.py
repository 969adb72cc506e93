"""Judges a multiple that came, went or changed before a comparison: "twice as long as", "half as many"."""

from __future__ import annotations

import re

from policygen.change import Change, Difference
from policygen.comparing.structure.items import Matching
from policygen.policy import Kind
from policygen.text.markers import Scope
from policygen.text.quantities.numbers import NUMBER_WORDS

_AS = re.compile(
    r"\b(?:(?P<word>half|twice|double|(?P<number>[a-z]+|\d+(?:\.\d+)?) times)\s+)?"
    r"as (?P<how>many|much|long|often|large|wide|high|far|frequently|great|big)\b",
    re.IGNORECASE,
)
_WORDS = {"half": 0.5, "twice": 2.0, "double": 2.0}
_LENGTH = frozenset({"long", "far"})  # a duty may be kept sooner or go on longer


def multiple_differences(matching: Matching) -> list[Difference]:
    """What it does that one text compares with another multiple of the same; its words are settled."""
    if any(len(reading.passages) != 1 for reading in matching.readings):
        return []
    passages = [reading.passages[0] for reading in matching.readings]
    said = [list(_AS.finditer(one.text)) for one in passages]
    if any(len(one) != 1 for one in said) or passages[0].kind is not passages[1].kind:
        return []
    first, second = said[0][0], said[1][0]
    factors = [_factor(one) for one in (first, second)]
    if first["how"].lower() != second["how"].lower() or None in factors:
        return []
    if factors[0] == factors[1] or (not first["word"] and not second["word"]):
        return []
    effect = _sign(matching, passages[0].kind, first["how"].lower())
    if (factors[1] or 0.0) < (factors[0] or 0.0):
        effect = -effect
    shown = []
    for side, one in ((0, first), (1, second)):
        number = [
            i
            for i, item in enumerate(matching.items[side])
            if one.start()
            <= item.placed.unit.start
            < (one.end("word") if one["word"] else one.start())
        ]
        shown.append(tuple(matching.items[side][i].placed for i in number))
        matching.drop(side, number)
    return [Difference(Change.QUANTITY, effect, shown[0], shown[1], "", Scope.MAIN)]


def _factor(found: re.Match[str]) -> float | None:
    """By what a match multiplies; None for a number that isn't known."""
    if not found["word"]:
        return 1.0
    number = found["number"]
    if number is None:
        return _WORDS[found["word"].lower()]
    return float(number) if number[0].isdigit() else NUMBER_WORDS.get(number.lower())


def _sign(matching: Matching, kind: Kind, how: str) -> int:
    """What more of it does for the student; 0 where that isn't known."""
    if kind is Kind.PROHIBITION:
        return -1
    main = [
        one.sign
        for one in matching.readings[0].placed
        if one.scope is Scope.MAIN and one.unit.quantity is None
    ]
    if kind is Kind.DUTY and how not in _LENGTH:
        return main[-1] if main else 0
    return -main[-1] if kind is Kind.PERMISSION and main else 0
