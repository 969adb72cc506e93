"""Days of the year as amounts: "by July 1", "no later than the first of July"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from policygen.text.quantities.bounds import Bound
from policygen.text.quantities.numbers import ORDINALS, stem_at
from policygen.text.tokens import Token, stem

_MONTHS = tuple(
    stem(word)
    for word in (
        "january february march april may june july august september october november december"
    ).split()
)
_LENGTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_DAY = 1440.0
_LATEST = (
    ("no", "later", "than"),
    ("not", "later", "than"),
    ("on", "or", "befor"),
    ("by",),
    ("befor",),
)


@dataclass(frozen=True, slots=True)
class Date:
    """Tokens `start` to `end` that name a day of the year, and its bound."""

    start: int
    end: int
    minutes: float
    bound: Bound
    strict: bool


def date_at(tokens: Sequence[Token], at: int, low: int) -> Date | None:
    """The day of the year that begins at a token, in minutes from the start of January, or None."""
    read = _month_first(tokens, at) or _day_first(tokens, at) or _last_day(tokens, at)
    if read is None:
        return None
    month, day, end = read
    minutes = (sum(_LENGTHS[:month]) + day - 1) * _DAY
    first = at
    while first - 1 >= low and tokens[first - 1].stem in ("the", "a"):
        first -= 1
    before = [token.stem for token in tokens[max(low, first - 3) : first]]
    if before[-2:] in (["no", "befor"], ["not", "befor"]):
        return Date(first - 2, end, minutes, Bound.AT_LEAST, False)
    for pattern in _LATEST:
        if tuple(before[-len(pattern) :]) == pattern:
            strict = pattern == ("befor",)
            return Date(first - len(pattern), end, minutes, Bound.AT_MOST, strict)
    if before[-1:] in (["after"], ["until"]):
        return Date(at, end, minutes, Bound.AT_LEAST, before[-1] == "after")
    return Date(at, end, minutes, Bound.EXACT, False)


def _month_first(tokens: Sequence[Token], at: int) -> tuple[int, int, int] | None:
    if tokens[at].stem not in _MONTHS or not _capital(tokens[at]):
        return None
    day = _day(tokens, at + 1)
    return (_MONTHS.index(tokens[at].stem), day, at + 2) if day else None


def _day_first(tokens: Sequence[Token], at: int) -> tuple[int, int, int] | None:
    """ "The first of July", "the 15th day of May", "1 July"."""
    day = _day(tokens, at)
    if not day:
        return None
    month = at + 1
    while stem_at(tokens, month) in ("day", "of") and month < at + 3:
        month += 1
    name = stem_at(tokens, month)
    if name not in _MONTHS or not _capital(tokens[month]):
        return None
    return _MONTHS.index(name), day, month + 1


def _last_day(tokens: Sequence[Token], at: int) -> tuple[int, int, int] | None:
    """ "The last day of June", "the end of June"."""
    words = [token.stem for token in tokens[at : at + 3]]
    month = at + 3 if words == ["last", "day", "of"] else at + 2
    if words[:2] not in (["last", "day"], ["end", "of"]) or stem_at(tokens, month) not in _MONTHS:
        return None
    if not _capital(tokens[month]):
        return None
    number = _MONTHS.index(tokens[month].stem)
    return number, _LENGTHS[number], month + 1


def _capital(token: Token) -> bool:
    """Whether the last word of a token begins with a capital: the month of May, no modal."""
    return token.text.split()[-1][:1].isupper()


_LATER = {
    word: day
    for day, word in enumerate(
        "thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(),
        13,
    )
} | {"thirtieth": 30}


def _day(tokens: Sequence[Token], at: int) -> int:
    """The day of a month that a token says, 0 if it says none."""
    word = tokens[at].text.lower() if at < len(tokens) else ""
    if word in ORDINALS[1:]:
        return ORDINALS.index(word)
    if word in _LATER:
        return _LATER[word]
    digits = word.removesuffix("st").removesuffix("nd").removesuffix("rd").removesuffix("th")
    return int(digits) if digits.isdigit() and 1 <= int(digits) <= 31 else 0
