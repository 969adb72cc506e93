"""An amount between two amounts, as a person says it: "the seventh school day", "20 minutes"."""

from __future__ import annotations

import re
from math import ceil, floor

from policygen.text.quantities.bounds import Bound
from policygen.text.quantities.numbers import CARDINALS, ORDINALS
from policygen.text.quantities.quantity import Quantity

YEAR = 525600  # minutes
_MINUTES: dict[str, float] = {
    "second": 1 / 60, "minute": 1, "hour": 60, "day": 1440, "week": 10080, "month": 43800,
    "year": YEAR,
}  # fmt: skip
_SMALLER = {
    "year": "month", "month": "week", "week": "day", "day": "hour", "hour": "minute",
    "minute": "second",
}  # fmt: skip
_UNIT = re.compile(r"\b(second|minute|hour|day|week|month|year)s?\b", re.IGNORECASE)
_DAY_NAMES = {"school": "school day", "calendar": "calendar day", "": "day"}
_SCHOOL_DAY = 1440 * 1.4  # see `quantity`: a week of seven days holds five of them


def length_between(one: Quantity, two: Quantity, words: tuple[str, str]) -> str:
    """A length of time above the shorter and below the longer one: "20 minutes"; "" if unsure.

    Arguments:
        one, two: two amounts of time.
        words: both as their texts say them.
    """
    if one.dimension != "time" or two.dimension != "time" or one.day != two.day:
        return ""
    for unit in _units(words):
        size = _SCHOOL_DAY if unit == "day" and one.day == "school" else _MINUTES[unit]
        number = _inside(one.amount / size, two.amount / size)
        if number:
            name = _DAY_NAMES[one.day] if unit == "day" else unit
            return f"{counted(number)} {name}{'' if number == 1 else 's'}"
    return ""


def moment_between(one: Quantity, two: Quantity, words: tuple[str, str]) -> str:
    """A moment after the earlier deadline and within the later one: "on the seventh school day".

    Returns "" where the two count days of different sorts, so that nobody can be sure.
    """
    if one.day == two.day and all("day" in text.lower() for text in words):
        size = _SCHOOL_DAY if one.day == "school" else _MINUTES["day"]
        low, high = sorted((round(one.amount / size, 4), round(two.amount / size, 4)))
        number = _inside(low, high) or (floor(high) if floor(high) > low else 0)
        if number and not any(re.search(r"\b(?:less|fewer|before)\b", text) for text in words):
            return f"on the {ordinal(number)} {_DAY_NAMES[one.day]}"
    length = length_between(one, two, words)
    return f"after {length}" if length else ""


def count_between(one: Quantity, two: Quantity) -> int:
    """A whole number that only one of two bounds allows; 0 if there is none."""
    low, high = sorted((one.amount, two.amount))
    if Bound.AT_LEAST in (one.bound, two.bound):
        high = ceil(high) - 1  # the number itself meets a bound that says "at least"
        return high if high >= low and high > 0 else 0
    number = floor(low) + 1
    return number if number <= high else 0


def counted(number: int) -> str:
    """A whole number as one would write it in a sentence: "seven", "20"."""
    return CARDINALS[number] if number < len(CARDINALS) else str(number)


def ordinal(number: int) -> str:
    """The place of a whole number: "seventh", "21st"."""
    if number < len(ORDINALS):
        return ORDINALS[number]
    ending = {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{'th' if number % 100 in (11, 12, 13) else ending}"


def _units(words: tuple[str, str]) -> list[str]:
    """The units of both texts, then ever smaller ones."""
    found = [match[1].lower() for text in reversed(words) for match in _UNIT.finditer(text)]
    units = list(dict.fromkeys(found))
    smallest = min(units, key=_MINUTES.__getitem__, default="")
    if smallest in _SMALLER:
        units.append(_SMALLER[smallest])
    return units


def _inside(one: float, two: float) -> int:
    """A whole number strictly between two numbers, near their middle; 0 if there is none."""
    low, high = sorted((round(one, 4), round(two, 4)))
    numbers = range(floor(low) + 1, ceil(high))
    round_ones = [number for number in numbers if number % 5 == 0 and number > 10]
    chosen = round_ones or numbers
    return chosen[(len(chosen) - 1) // 2] if chosen else 0
