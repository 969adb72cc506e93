"""How often something is done: "twice a day", "every other week", "no more than once every ten minutes"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from policygen.text.quantities.bounds import Bound
from policygen.text.quantities.numbers import ORDINALS, UNITS, number_at, stem_at
from policygen.text.tokens import Token, stem

_DAY = 1440.0
# Spans within which something is counted, in minutes; a class period is about an hour.
SPANS: dict[str, float] = {
    word: UNITS[word][1] for word in ("minut", "minute", "hour", "day", "week", "month", "year")
} | {
    stem("quarter"): UNITS["year"][1] / 4, stem("trimester"): UNITS["year"][1] / 3,
    stem("semester"): UNITS["year"][1] / 2, stem("term"): UNITS["year"][1] / 3, stem("shift"): 480.0,
    stem("period"): 60.0, stem("lesson"): 60.0,
}  # fmt: skip
_ADVERBS: dict[str, float] = {
    "daili": _DAY, stem("weekly"): 7 * _DAY, stem("monthly"): UNITS["month"][1],
    stem("quarterly"): UNITS["year"][1] / 4, stem("annually"): UNITS["year"][1],
}  # fmt: skip
_STEPS = {stem(word): number for number, word in enumerate(ORDINALS) if number > 1}
_EACH = frozenset({"per", "a", "each", "ani", "any", "one", "every"})
_BETWEEN = _EACH | {
    "in",
    "on",
    "dure",
    "during",
    "within",
    "singl",
    "school",
    "calendar",
    "academ",
    "class",
    "given",
}
_CAPS = (
    ("no", "more", "than"), ("not", "more", "than"), ("no", "more", "often", "than"),
    ("not", "more", "often", "than"), ("at", "most"), ("up", "to"), ("only",),
)  # fmt: skip
_BEYOND = (("more", "than"), ("more", "often", "than"), ("over",))
_LEAST = (("at", "least"), ("no", "less", "than"), ("not", "less", "than"), ("no", "fewer", "than"))


@dataclass(frozen=True, slots=True)
class Rate:
    """Tokens `start` to `end` that say how often, the minutes between two times, and their bound.

    Arguments:
        bound: EVERY where the interval may be no longer, AT_LEAST where it may be no shorter.
        strict: whether the interval itself is left out ("more than once an hour").
    """

    start: int
    end: int
    minutes: float
    bound: Bound
    strict: bool = False


def rate_at(tokens: Sequence[Token], at: int, low: int) -> Rate | None:
    """The rate whose number, "every" or adverb stands at a token, or None."""
    adverb = _ADVERBS.get(tokens[at].stem)
    if adverb is not None:
        start, bound, strict = _bound(tokens, at, low)
        return Rate(start, at + 1, adverb, bound, strict) if start < at else None
    if tokens[at].stem == "each":
        return _every_other(tokens, at)
    counted = _count(tokens, at)
    if counted is None:
        return None
    times, after = counted
    span = _span(tokens, after)
    if span is None or not times:
        return None
    minutes, end = span
    start, bound, strict = _bound(tokens, at, low)
    return Rate(start, end, round(minutes / times, 4), bound, strict)


def _count(tokens: Sequence[Token], at: int) -> tuple[float, int] | None:
    """How many times, and the token after it: "once", "twice", "four times"."""
    word = tokens[at].text.lower()
    if word in ("once", "twice"):
        return (1.0 if word == "once" else 2.0), at + 1
    read = number_at(tokens, at)
    if read is None or stem_at(tokens, read[1]) != "time" or read[0] < 1:
        return None
    return read[0], read[1] + 1


def _span(tokens: Sequence[Token], at: int) -> tuple[float, int] | None:
    """The minutes of the span that follows ("a day", "in each class period"), and the token after it."""
    end, said = at, False
    while end < len(tokens) and tokens[end].stem in _BETWEEN and end < at + 5:
        said |= tokens[end].stem in _EACH
        end += 1
    adverb = _ADVERBS.get(stem_at(tokens, at))
    if adverb is not None:
        return adverb, at + 1  # "twice daily"
    minutes = SPANS.get(stem_at(tokens, end))
    return (minutes, end + 1) if said and minutes is not None else None


def _every_other(tokens: Sequence[Token], at: int) -> Rate | None:
    """ "Every other day", "every third year": an interval of so many units."""
    word = stem_at(tokens, at + 1)
    steps = 2 if word == "other" else _STEPS.get(word, 0)
    unit = at + 3 if stem_at(tokens, at + 2) in ("school", "calendar") else at + 2
    minutes = SPANS.get(stem_at(tokens, unit))
    if not steps or minutes is None:
        return None
    return Rate(at, unit + 1, minutes * steps, Bound.EVERY)


def _bound(tokens: Sequence[Token], at: int, low: int) -> tuple[int, Bound, bool]:
    """Where the words before a number that bound it begin, the bound, and whether it is strict."""
    before = [tokens[i].stem for i in range(max(low, at - 4), at)]
    for patterns, bound, strict in (
        (_CAPS, Bound.AT_LEAST, False),
        (_LEAST, Bound.EVERY, False),
        (_BEYOND, Bound.EVERY, True),
    ):
        for pattern in patterns:
            if tuple(before[-len(pattern) :]) == pattern:
                return at - len(pattern), bound, strict
    return at, Bound.EVERY, False
