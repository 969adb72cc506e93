"""A person's age with its bound: "under the age of eight", "aged twelve or older", "ten years old"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from policygen.text.quantities.bounds import Bound
from policygen.text.quantities.numbers import UNITS, number_at, stem_at
from policygen.text.tokens import Token, stem

_YEAR = UNITS["year"][1]
_UNDER = frozenset({"under", "below", "younger", "befor"})
_OVER = frozenset({"over", "above", "older", "beyond"})
_REACHED = frozenset({"reach", "attain", "turn"})


@dataclass(frozen=True, slots=True)
class Age:
    """Tokens `start` to `end` that say an age, in minutes like all times, and its bound."""

    start: int
    end: int
    amount: float
    bound: Bound
    strict: bool


def age_at(tokens: Sequence[Token], at: int, low: int) -> Age | None:
    """The age whose number stands at a token, or None where the number says something else."""
    read = number_at(tokens, at)
    if read is None or not 1 <= read[0] <= 25:
        return None
    amount, end = read
    start, named = _named_before(tokens, at, low)
    unit = _unit(tokens, end)
    comparing = _back(tokens, start, low)
    aged = (
        comparing is not None
        and comparing[1] in ("younger", "older")
        and (unit is not None or stem_at(tokens, end) not in UNITS)
    )
    named |= unit is None and _of_a_child(tokens, comparing, end)
    if unit is not None:
        named |= unit[1]
        end = unit[0]
    named |= comparing is not None and _says_who(tokens, comparing[0], end)
    after = [token.stem for token in tokens[end : end + 2]]
    if not (named or aged):
        return None
    if after in (["or", "older"], ["or", "over"], ["or", "abov"], ["or", "above"]):
        return Age(start, end + 2, amount * _YEAR, Bound.AT_LEAST, False)
    if after in (["or", "younger"], ["or", "under"]):
        return Age(start, end + 2, amount * _YEAR, Bound.AT_MOST, False)
    if comparing is not None:
        begins, word = comparing
        bound, strict = _meaning(word)
        return Age(begins, end, amount * _YEAR, bound, strict)
    return Age(start, end, amount * _YEAR, Bound.EXACT, False)


_CHILDREN = frozenset({"student", "child", "pupil", "learner", "anyon", "anyone", "youngster"})
_GOES_ON = frozenset(
    {"shall", "may", "must", "be", "can", "will", "do", "in", "at", "who", "if", "when", "without"}
)


def _of_a_child(tokens: Sequence[Token], comparing: tuple[int, str] | None, end: int) -> bool:
    """Whether a bare number says an age: "children under ten shall", never "students under two adults"."""
    if comparing is None or comparing[1] not in _UNDER | _OVER or not comparing[0]:
        return False
    follows = tokens[end : end + 1]
    ended = not follows or not follows[0].is_word or follows[0].stem in _GOES_ON
    return ended and tokens[comparing[0] - 1].stem in _CHILDREN


def _named_before(tokens: Sequence[Token], at: int, low: int) -> tuple[int, bool]:
    """Where "the age of" before a number begins, and whether it stands there."""
    start = at
    if start - 1 >= low and tokens[start - 1].stem == "of" and start - 2 >= low:
        if tokens[start - 2].stem == "age":
            start -= 2
    elif start - 1 >= low and tokens[start - 1].stem == "age":
        start -= 1
    named = start < at
    while named and start - 1 >= low and tokens[start - 1].stem in ("the", "a"):
        start -= 1
    return start, named


def _unit(tokens: Sequence[Token], at: int) -> tuple[int, bool] | None:
    """The token after "years", "years of age" or "-year-old", and whether they name an age by themselves."""
    end = at + 1 if at < len(tokens) and tokens[at].text == "-" else at
    if stem_at(tokens, end) != "year":
        return None
    end += 1
    if end < len(tokens) and tokens[end].text == "-":
        end += 1
    if [stem_at(tokens, end), stem_at(tokens, end + 1)] == ["of", "age"]:
        return end + 2, True
    if stem_at(tokens, end) == "old":
        return end + 1, True
    older = [stem_at(tokens, end), stem_at(tokens, end + 1)] in (["or", "older"], ["or", "younger"])
    return end, older


def _back(tokens: Sequence[Token], start: int, low: int) -> tuple[int, str] | None:
    """Where the words that compare an age begin, and the word that tells which way."""
    words = [token.stem for token in tokens[max(low, start - 4) : start]]
    last = words[-1] if words else ""
    if last == "than" and words[-2:-1] and words[-2] in ("younger", "older"):
        return start - 2, words[-2]
    if last == "than" and words[-3:] in (["no", "less", "than"], ["not", "less", "than"]):
        return start - 3, "least"
    if last == "than" and words[-2:-1] == ["less"]:
        return start - 2, "under"
    if words[-2:] == ["at", "least"]:
        return start - 2, "least"
    if words[-2:] == ["no", "older"]:
        return start - 2, "most"
    if last in _UNDER | _OVER:
        return start - 1, last
    if last in _REACHED:
        negated = words[-3:-1] in (["not", "yet"], ["have", "not"]) or "not" in words[-3:-1]
        if negated:
            first = start - 2 if words[-2] == "not" else start - 3
            return first, "under"
        return start - 1, "least"
    return None


_WHO = frozenset(stem(word) for word in "student child pupil learner minor youth youngster".split())
_GOES_ON = frozenset(
    {"shall", "may", "should", "can", "be", "have", "or", "and", "who", "in", "without"}
)


def _says_who(tokens: Sequence[Token], start: int, end: int) -> bool:
    """Whether a bare number compares persons: "students under ten", and no number of things follows."""
    who = start > 0 and tokens[start - 1].stem in _WHO
    return who and (end >= len(tokens) or not tokens[end].is_word or tokens[end].stem in _GOES_ON)


def _meaning(word: str) -> tuple[Bound, bool]:
    if word in _UNDER:
        return Bound.AT_MOST, True
    if word == "most":
        return Bound.AT_MOST, False
    # Who is over ten has turned eleven, or is ten and some months: law and speech differ.
    return Bound.AT_LEAST, word in _OVER
