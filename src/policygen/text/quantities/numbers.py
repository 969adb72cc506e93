"""Numbers in words and figures, and the units of time, length and area."""

from __future__ import annotations

import re
from collections.abc import Sequence

from policygen.text.tokens import Token

_DAY = 1440.0
UNITS: dict[str, tuple[str, float]] = {
    "second": ("time", 1 / 60), "minut": ("time", 1.0), "minute": ("time", 1.0),
    "hour": ("time", 60.0), "day": ("time", _DAY), "week": ("time", 7 * _DAY),
    "month": ("time", 365 / 12 * _DAY), "year": ("time", 365 * _DAY), "foot": ("length", 12.0),
    "semest": ("time", 365 / 2 * _DAY),
    "trimest": ("time", 365 / 3 * _DAY), "inch": ("length", 1.0), "yard": ("length", 36.0), "percent": ("share", 1.0),
    "%": ("share", 1.0), "time": ("count", 1.0), "degre": ("temperature", 1.0), "grade": ("grade", 1.0),
}  # fmt: skip
WORKING = {"school", "busi", "work", "instruct"}
CALENDAR = {"calendar", "consecut"}
CARDINALS = tuple("zero one two three four five six seven eight nine ten eleven twelve".split())  # fmt: skip
ORDINALS = tuple(
    "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split()
)
NUMBER_WORDS: dict[str, float] = {word: float(value) for value, word in enumerate(CARDINALS)}
NUMBER_WORDS |= {
    "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "eighteen": 18, "twenti": 20,
    "twenty": 20, "thirti": 30, "thirty": 30, "forti": 40, "forty": 40, "fifti": 50, "fifty": 50,
    "sixti": 60, "sixty": 60, "nineti": 90, "ninety": 90, "hundr": 100, "half": 0.5, "twice": 2,
    "seventeen": 17, "nineteen": 19, "seventy": 70, "eighty": 80,
}  # fmt: skip
_ORDINALS = {word: value for value, word in enumerate(ORDINALS) if value} | {
    "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "twentieth": 20, "thirtieth": 30,
    "fortieth": 40, "sixtieth": 60, "ninetieth": 90,
}  # fmt: skip


_IN_DIGITS = re.compile(r"\d[\d,]*\.?\d*")


def number_at(tokens: Sequence[Token], at: int) -> tuple[float, int] | None:
    """The number that starts at a token, and the token after it; also "two (2)", "forty-five"."""
    token = tokens[at]
    in_digits = token.text[:1].isdigit() or token.stem[:1].isdigit()
    if not in_digits and token.stem not in _STARTS and token.text.lower() not in _STARTS:
        return None
    ordinal = _long_ordinal(tokens, at)
    if ordinal is not None and _counts_days(tokens, at, ordinal[1]):
        return ordinal
    digits = token.stem if token.stem[:1].isdigit() else token.text
    if digits[:1].isdigit():
        if not _IN_DIGITS.fullmatch(digits):
            return None  # "1.2.3", or words that were read as one: "1 measures at least"
        value, end = float(digits.replace(",", "").rstrip(".")), at + 1
    elif token.text.lower() in _ORDINALS and _counts_days(tokens, at, at + 1):
        return float(_ORDINALS[token.text.lower()]), at + 1
    elif token.text.lower() in NUMBER_WORDS or token.stem in NUMBER_WORDS:
        value = NUMBER_WORDS.get(token.text.lower(), NUMBER_WORDS.get(token.stem, 0.0))
        end = at + 1
        value, end = _with_units(tokens, value, end)
        if 1 <= value <= 9 and stem_at(tokens, end) == "hundr":
            value, end = _with_rest(tokens, 100 * value, end + 1)
        elif value == 100:
            value, end = _with_rest(tokens, value, end)
        if value == 0.5 and end < len(tokens) and tokens[end].stem in ("a", "an"):
            end += 1
    elif _is_one(tokens, at):
        value, end = 1.0, at + 1
    elif token.stem in WHOLE and at and tokens[at - 1].stem in ("a", "one"):
        span = UNITS.get(stem_at(tokens, at + 1))
        if span is None or span[0] != "time":
            return None
        value, end = 1.0, at + 1  # "a full day"
    elif token.stem == "quarter" and _of_a(tokens, at + 1):
        value, end = 0.25, at + 3
    else:
        return None
    if end + 2 < len(tokens) and tokens[end].text == "(" and tokens[end + 1].text[:1].isdigit():
        end += 3
    return value, end


def _with_units(tokens: Sequence[Token], value: float, end: int) -> tuple[float, int]:
    """Tens with the units that follow them: "forty-five", "forty five"."""
    if 20 <= value < 100 and end < len(tokens):
        unit = end + 1 if tokens[end].text == "-" else end
        if unit < len(tokens) and 1 <= NUMBER_WORDS.get(tokens[unit].text.lower(), 0) <= 9:
            return value + NUMBER_WORDS[tokens[unit].text.lower()], unit + 1
    return value, end


def _with_rest(tokens: Sequence[Token], hundreds: float, end: int) -> tuple[float, int]:
    """Hundreds with what follows them: "one hundred eighty", "two hundred and forty-five"."""
    at = end + 1 if stem_at(tokens, end) == "and" else end
    if at >= len(tokens):
        return hundreds, end
    said = NUMBER_WORDS.get(tokens[at].text.lower(), NUMBER_WORDS.get(tokens[at].stem, 0.0))
    if said < 1 or said >= 100 or tokens[at].text.lower() == "twice":
        return hundreds, end
    rest, after = _with_units(tokens, said, at + 1)
    return hundreds + rest, after


WHOLE = frozenset({"full", "whole", "entir"})
_STARTS = frozenset({*_ORDINALS, *NUMBER_WORDS, *WHOLE, "a", "quarter"})  # of numbers in words
# Words that bound an amount: after them "an hour" is one hour.
_BOUNDING = frozenset(
    {
        "over",
        "than",
        "for",
        "within",
        "under",
        "least",
        "exceed",
        "beyond",
        "last",
        "most",
        "to",
        "after",
        "past",
        "reach",
        "outlast",
        "surpass",
    }
)


_OCCASIONS = frozenset({"time", "occas", "use", "attempt", "incid", "hold", "restraint", "day"})


def _is_one(tokens: Sequence[Token], at: int) -> bool:
    """Whether an article counts one unit of time: "for more than an hour", never "twice an hour"."""
    if tokens[at].stem != "a":
        return False
    unit = UNITS.get(stem_at(tokens, at + 1))
    if tokens[at - 1].stem == "after" and stem_at(tokens, at + 1) == "second":
        return False  # "after a second incident"
    if stem_at(tokens, at + 1) == "second" and stem_at(tokens, at + 2) in _OCCASIONS:
        return False  # "for a second time"
    if not at or unit is None or unit[0] != "time":
        return False
    bounding = tokens[at - 1].stem in _BOUNDING
    up = tokens[at - 1].stem != "to" or (at > 1 and tokens[at - 2].stem == "up")
    return bounding and up


def _of_a(tokens: Sequence[Token], at: int) -> bool:
    """Whether "of an hour" or "of a year" follows "a quarter"."""
    words = [token.text.lower() for token in tokens[at : at + 3]]
    return (
        words[:1] == ["of"] and words[1:2] in (["a"], ["an"]) and words[2:] in (["hour"], ["year"])
    )


def stem_at(tokens: Sequence[Token], at: int) -> str:
    """The stem of a token, or "" beyond the end."""
    return tokens[at].stem if at < len(tokens) else ""


_AFTER_PART = frozenset({"st", "nd", "rd", "th", "-"})  # what follows the first part of an ordinal


def _long_ordinal(tokens: Sequence[Token], at: int) -> tuple[float, int] | None:
    """The ordinal of more than one token that starts here, and the token after it: "45th", "forty-fifth"."""
    if at + 1 >= len(tokens) or tokens[at + 1].text.lower() not in _AFTER_PART:
        return None
    words = [token.text.lower() for token in tokens[at : at + 3]]
    if words[0].isdigit() and words[1:2] and words[1] in ("st", "nd", "rd", "th"):
        return float(words[0]), at + 2
    tens = NUMBER_WORDS.get(words[0], 0.0)
    unit = _ORDINALS.get(words[2], 0) if words[1:2] == ["-"] and len(words) > 2 else 0
    return (tens + unit, at + 3) if 20 <= tens < 100 and 1 <= unit <= 9 else None


def _counts_days(tokens: Sequence[Token], start: int, at: int) -> bool:
    """Whether an ordinal counts the time to a deadline ("the second school day after", "by the sixtieth minute").

    Arguments:
        start: the ordinal's first token.
        at: the token after it.
    """
    early = {token.stem for token in tokens[max(start - 3, 0) : start]} & {
        "later",
        "befor",
        "by",
        "until",
    }
    words = [token.stem for token in tokens[at : at + 3]]
    day = next((i for i, word in enumerate(words) if word in ("day", "minut", "hour")), -1)
    return (
        day >= 0
        and all(word in WORKING | CALENDAR for word in words[:day])
        and (
            bool(early)
            or stem_at(tokens, at + day + 1) in ("after", "follow")
            or [stem_at(tokens, at + day + step) for step in (1, 2)]
            in (["next", "after"], ["next", "follow"])
        )
    )


_SCHOOLING = frozenset("class classes school lessons teaching instruction".split())


def counts_school(tokens: Sequence[Token], at: int) -> int:
    """How many tokens behind "days" say that they are days of school ("ten days of classes"), or 0."""
    of = stem_at(tokens, at) == "day" and stem_at(tokens, at + 1) == "of"
    named = [token.text.lower() for token in tokens[at + 2 : at + 3]]
    return 2 if of and _SCHOOLING & set(named) else 0
