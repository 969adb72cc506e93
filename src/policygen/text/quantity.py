"""Quantities of a policy: times, lengths, areas, counts and grades, with their bounds.

All times are brought to minutes. A school or business day counts as 1.4 calendar days (seven
calendar days hold five of them); a year as 365 days and a month as
a twelfth of it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from policygen.text.tokens import Token

_DAY = 1440.0
_UNITS: dict[str, tuple[str, float]] = {
    "second": ("time", 1 / 60), "minut": ("time", 1.0), "minute": ("time", 1.0),
    "hour": ("time", 60.0), "day": ("time", _DAY), "week": ("time", 7 * _DAY),
    "month": ("time", 365 / 12 * _DAY), "year": ("time", 365 * _DAY), "foot": ("length", 12.0),
    "inch": ("length", 1.0), "yard": ("length", 36.0), "percent": ("share", 1.0),
    "%": ("share", 1.0), "time": ("count", 1.0), "grade": ("grade", 1.0),
}  # fmt: skip
_WORKING = {"school", "busi", "work", "instruct"}
_CALENDAR = {"calendar", "consecut"}
_ONES = "zero one two three four five six seven eight nine ten eleven twelve".split()
NUMBER_WORDS: dict[str, float] = {word: float(value) for value, word in enumerate(_ONES)}
NUMBER_WORDS |= {
    "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "eighteen": 18, "twenti": 20,
    "twenty": 20, "thirti": 30, "thirty": 30, "forti": 40, "forty": 40, "fifti": 50, "fifty": 50,
    "sixti": 60, "sixty": 60, "nineti": 90, "ninety": 90, "hundr": 100, "half": 0.5, "twice": 2,
}  # fmt: skip
_ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7,
    "eighth": 8, "ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12,
}  # fmt: skip


_NOT_COUNTED = frozenset({"of", "or", "and", "to", "other", "anoth", "be", "shall", "may", "p", "a", "have"})
_LISTED = frozenset({"duti", "featur", "part", "condit", "thing", "requir", "element", "way", "criteria", "follow", "case"})


class Bound(StrEnum):
    """Which side of its amount a quantity allows."""

    AT_MOST = "at most"
    AT_LEAST = "at least"
    EVERY = "every"  # an interval of repetition: at most so much between two times
    EXACT = "exactly"
    LASTING = "for"  # a length of time: a limit of what is allowed, a minimum of what is owed


@dataclass(frozen=True, slots=True)
class Quantity:
    """An amount with its bound.

    Arguments:
        amount: in minutes, inches, percent, or a plain count.
        dimension: "time", "length", "area", "share", "count" or "grade".
        bound: which side of the amount is allowed.
        day: "school" (also business and working days), "calendar", or "" where not said.
        what: for counts the stem of what is counted, else "".
    """

    amount: float
    dimension: str
    bound: Bound
    day: str = ""
    what: str = ""

    @property
    def key(self) -> str:
        """What two quantities must share to be compared by amount."""
        return f"{self.dimension}:{self.what}"


# Bounds, as stems before the number; the longest that fits is taken.
_BEFORE: tuple[tuple[tuple[str, ...], Bound], ...] = (
    (("not", "less", "often", "than", "everi"), Bound.EVERY),
    (("at", "least", "onc", "everi"), Bound.EVERY),
    (("at", "least", "once", "every"), Bound.EVERY),
    (("at", "least", "every"), Bound.EVERY), (("once", "every"), Bound.EVERY),
    (("at", "interval", "of"), Bound.EVERY),
    (("at", "interval", "of", "not", "more", "than"), Bound.EVERY),
    (("every",), Bound.EVERY), (("each",), Bound.EVERY), (("per",), Bound.EVERY),
    (("no", "later", "than"), Bound.AT_MOST), (("not", "later", "than"), Bound.AT_MOST),
    (("no", "more", "than"), Bound.AT_MOST), (("not", "more", "than"), Bound.AT_MOST),
    (("no", "longer", "than"), Bound.AT_MOST), (("not", "longer", "than"), Bound.AT_MOST),
    (("not", "exceed"), Bound.AT_MOST), (("not", "to", "exceed"), Bound.AT_MOST),
    (("up", "to"), Bound.AT_MOST), (("at", "most"), Bound.AT_MOST), (("within",), Bound.AT_MOST),
    (("less", "than"), Bound.AT_MOST), (("fewer", "than"), Bound.AT_MOST),
    (("under",), Bound.AT_MOST), (("maximum", "of"), Bound.AT_MOST), (("befor",), Bound.AT_MOST),
    (("shorter", "than"), Bound.AT_MOST), (("for",), Bound.LASTING), (("not", "last", "more", "than"), Bound.AT_MOST),
    (("last", "less", "than"), Bound.AT_MOST), (("no", "fewer", "than"), Bound.AT_LEAST),
    (("at", "least"), Bound.AT_LEAST), (("not", "less", "than"), Bound.AT_LEAST),
    (("no", "less", "than"), Bound.AT_LEAST), (("not", "fewer", "than"), Bound.AT_LEAST),
    (("minimum", "of"), Bound.AT_LEAST), (("more", "than"), Bound.AT_LEAST),
    (("longer", "than"), Bound.AT_LEAST), (("exceed",), Bound.AT_LEAST), (("over",), Bound.AT_LEAST),
    (("older", "than"), Bound.AT_LEAST), (("beyond",), Bound.AT_LEAST),
)  # fmt: skip
_AFTER: tuple[tuple[tuple[str, ...], Bound], ...] = (
    (("or", "less"), Bound.AT_MOST), (("or", "fewer"), Bound.AT_MOST),
    (("or", "shorter"), Bound.AT_MOST), (("at", "most"), Bound.AT_MOST),
    (("at", "the", "most"), Bound.AT_MOST), (("or", "more"), Bound.AT_LEAST),
    (("or", "longer"), Bound.AT_LEAST), (("at", "least"), Bound.AT_LEAST),
    (("at", "the", "latest"), Bound.AT_MOST),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class QuantityHit:
    """A quantity found in tokens `start` to `end` (token numbers)."""

    start: int
    end: int
    quantity: Quantity


def find_quantities(tokens: Sequence[Token]) -> tuple[QuantityHit, ...]:
    """All quantities with a number and a unit, or a number and a thing that is counted."""
    hits: list[QuantityHit] = []
    at = 0
    while at < len(tokens):
        hit = _quantity_at(tokens, at, hits[-1].end if hits else 0)
        if hit:
            hits.append(hit)
        at = hit.end if hit else at + 1
    return tuple(hits)


def _quantity_at(tokens: Sequence[Token], at: int, low: int) -> QuantityHit | None:
    read = _number(tokens, at)
    if read is None:
        return None
    amount, after = read
    if at and tokens[at - 1].stem == "grade":
        above = {"above", "higher", "up", "older"} & {t.stem for t in tokens[after : after + 3]}
        bound = Bound.AT_LEAST if above else Bound.AT_MOST
        return QuantityHit(at, after, Quantity(amount, "grade", bound))
    if tokens[at].text.lower() == "twice":
        bound, start, end = _bound(tokens, at, after, low, "count")
        return QuantityHit(start, end, Quantity(2, "count", bound, "", "times"))
    interval = _times_in(tokens, after, amount)
    if interval is not None:
        start = at - 2 if at >= 2 and [t.stem for t in tokens[at - 2 : at]] == ["at", "least"] else at
        return QuantityHit(start, interval[1], Quantity(interval[0], "time", Bound.EVERY))
    day = ""
    unit_at = after
    while unit_at < len(tokens) and (
        tokens[unit_at].stem in _WORKING | _CALENDAR or tokens[unit_at].text == "-"
    ):
        if tokens[unit_at].stem in _WORKING:
            day = "school"
        elif tokens[unit_at].stem in _CALENDAR:
            day = "calendar"
        unit_at += 1
    what = ""
    if unit_at < len(tokens) and tokens[unit_at].stem == "squar":
        dimension, end = "area", unit_at + 2
    elif unit_at < len(tokens) and tokens[unit_at].stem in _UNITS:
        dimension, factor = _UNITS[tokens[unit_at].stem]
        what = "times" if dimension == "count" else ""
        amount *= factor * (1.4 if day == "school" and tokens[unit_at].stem == "day" else 1.0)
        end = unit_at + 1
        if dimension == "time" and _is_age(tokens, end):
            dimension, end = "age", end + 2
    elif unit_at < len(tokens) and tokens[unit_at].is_word and not day and amount >= 1:
        if at and tokens[at - 1].stem in (
            "section",
            "paragraph",
            "§",
            "grade",
            "chapter",
            "articl",
            "part",
        ):
            return None
        or_more = tokens[unit_at].stem == "or" and _stem_at(tokens, unit_at + 1) in (
            "more",
            "fewer",
            "less",
        )
        if tokens[unit_at].stem in _NOT_COUNTED and not or_more:
            return None
        dimension, end, what = "count", after, "things"
    else:
        return None
    bound, start, end = _bound(tokens, at, end, low, dimension)
    if dimension == "count":
        before = [t.stem for t in tokens[start:at] if t.is_word]
        if amount == 1 and not before and not _counts_persons(tokens, after):
            return None  # "one" as a pronoun
        if before[:2] == ["more", "than"]:
            amount += 1
    return QuantityHit(start, end, Quantity(round(amount, 4), dimension, bound, day, what))


def _stem_at(tokens: Sequence[Token], at: int) -> str:
    return tokens[at].stem if at < len(tokens) else ""


def _is_age(tokens: Sequence[Token], end: int) -> bool:
    return [t.stem for t in tokens[end : end + 2]] in (["of", "age"], ["or", "old"])


def _number(tokens: Sequence[Token], at: int) -> tuple[float, int] | None:
    """The number that starts at a token, and the token after it; also "two (2)", "forty-five"."""
    token = tokens[at]
    digits = token.stem if token.stem[:1].isdigit() else token.text
    if digits[:1].isdigit():
        if digits.count(".") > 1:
            return None
        value, end = float(digits.replace(",", "").rstrip(".")), at + 1
    elif token.text.lower() in _ORDINALS and _counts_days(tokens, at + 1):
        return float(_ORDINALS[token.text.lower()]), at + 1
    elif token.text.lower() in NUMBER_WORDS or token.stem in NUMBER_WORDS:
        value = NUMBER_WORDS.get(token.text.lower(), NUMBER_WORDS.get(token.stem, 0.0))
        end = at + 1
        if value >= 20 and value < 100 and end < len(tokens):
            unit = end + 1 if tokens[end].text == "-" else end
            if unit < len(tokens) and 1 <= NUMBER_WORDS.get(tokens[unit].text.lower(), 0) <= 9:
                value, end = value + NUMBER_WORDS[tokens[unit].text.lower()], unit + 1
        if token.text.lower() == "one" and end < len(tokens) and tokens[end].stem == "hundr":
            value, end = 100.0, end + 1
        if value == 0.5 and end < len(tokens) and tokens[end].stem in ("a", "an"):
            end += 1
    else:
        return None
    if end + 2 < len(tokens) and tokens[end].text == "(" and tokens[end + 1].text[:1].isdigit():
        end += 3
    return value, end


def _counts_persons(tokens: Sequence[Token], at: int) -> bool:
    """Whether "one" counts people ("one certified employee")."""
    words = [token.stem for token in tokens[at : at + 3]]
    return bool(words) and words[0] not in ("of", "who", "shall") and bool(
        {"staff", "adult", "employe", "teacher", "member", "person"} & set(words)
    )


def _times_in(tokens: Sequence[Token], at: int, amount: float) -> tuple[float, int] | None:
    """For "four times in each hour": the minutes between two times, and the token after it."""
    words = [token.stem for token in tokens[at : at + 5]]
    if not words or words[0] != "time" or amount < 1:
        return None
    for number, word in enumerate(words[1:], 1):
        if word in ("hour", "day", "week", "month", "year") and set(words[1:number]) <= {"in", "per", "a", "each", "an", "an"}:
            return round(_UNITS[word][1] / amount, 4), at + number + 1
    return None


def _counts_days(tokens: Sequence[Token], at: int) -> bool:
    """Whether an ordinal counts days to a deadline ("the second school day after")."""
    words = [token.stem for token in tokens[at : at + 3]]
    day = words.index("day") if "day" in words else -1
    return day >= 0 and all(word in _WORKING | _CALENDAR for word in words[:day]) and (
        words[day + 1 : day + 2] in (["after"], ["follow"]) or _stem_at(tokens, at + day + 1) == "after"
    )


def _bound(
    tokens: Sequence[Token], at: int, end: int, low: int, dimension: str
) -> tuple[Bound, int, int]:
    """The bound that the words around a number give, and the tokens that say so."""
    words = [
        i
        for i in range(max(low, at - 8), at)
        if tokens[i].is_word and tokens[i].stem not in ("a", "the")
    ]
    before = [tokens[i].stem for i in words]
    best: tuple[int, Bound] | None = None
    for pattern, bound in _BEFORE:
        size = len(pattern)
        if (
            size <= len(before)
            and tuple(before[-size:]) == pattern
            and (best is None or size > best[0])
        ):
            best = (size, bound)
    following = [t.stem for t in tokens[end : end + 3]]
    for pattern, bound in _AFTER:
        if tuple(following[: len(pattern)]) == pattern:
            return bound, words[-best[0]] if best else at, end + len(pattern)
    if best is None:
        return (Bound.AT_LEAST if dimension == "count" else Bound.EXACT), at, end
    return best[1], words[-best[0]], end
