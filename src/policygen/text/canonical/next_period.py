"""Reads "the following school day" as "the next school day": what follows is a period, no clause."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from policygen.text.tokens import Token, stem

_NEXT = stem("next")
_PERIODS = frozenset(
    stem(word)
    for word in (
        "day morning afternoon evening week month quarter semester term year monday tuesday wednesday "
        "thursday friday weekday period shift session meeting"
    ).split()
)
_NO_NAMES = frozenset(
    {
        "a",
        "the",
        "each",
        "any",
        "of",
        "to",
        "in",
        "and",
        "or",
        "two",
        "three",
        "four",
        "five",
        "ten",
    }
)
_BEFORE = frozenset({"the", "by", "on", "of", "in", "within", "during", "than"})


def _may_name(token: Token) -> bool:
    """Whether a word may say which sort of period is meant: "the following lunch period"."""
    return token.is_word and not token.text.lower().endswith("s") and token.stem not in _NO_NAMES


def next_periods(tokens: Sequence[Token]) -> list[Token]:
    """The tokens with "next" for each "following" that stands before a day, a week or another period."""
    out = list(tokens)
    for at, token in enumerate(tokens):
        if token.text.lower() != "following" or at == 0 or tokens[at - 1].stem not in _BEFORE:
            continue
        ahead = [one.stem for one in tokens[at + 1 : at + 4]]
        name = 1 if ahead[1:2] and ahead[0] not in _PERIODS and _may_name(tokens[at + 1]) else 0
        plain = ahead[name : name + 1] and not tokens[at + 1 + name].text.lower().endswith("s")
        if plain and ahead[name] in _PERIODS:
            out[at] = replace(token, stem=_NEXT)
    return out
