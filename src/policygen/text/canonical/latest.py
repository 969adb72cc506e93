"""Brings "no later than the end of the next day" and "by the next day" to one form: a last moment is one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from policygen.text.canonical.goes_by import goes_by
from policygen.text.quantities.numbers import ORDINALS, UNITS, number_at
from policygen.text.tokens import Token, stem

_ENDS = frozenset(stem(word) for word in "end close conclusion".split())
_NEXT = frozenset(stem(word) for word in "next following".split())
_MOMENTS = (
    _ENDS | _NEXT | {stem(word) for word in "start beginning same noon midnight dismissal".split()}
)


_LATEST = stem("latest")


@goes_by(*_ENDS, _LATEST, "later", "until", "day")
def latest(tokens: Sequence[Token]) -> list[Token]:
    """The tokens with "by" for "no later than" before a moment, and for "by the end of" the next day.

    A number after "no later than" keeps it, as its bound.
    """
    out: list[Token] = []
    at = 0
    while at < len(tokens):
        size = _no_later_than(tokens, at)
        if tokens[at].stem == "until" and at and tokens[at - 1].stem == "have":
            out.append(replace(tokens[at], text="by", stem="by"))  # "have until noon to file"
            at = _past_end_of(tokens, at + 1)
            continue
        if _at_the_latest(tokens, at):
            at += 3 if tokens[at + 1].stem == "the" else 2
            continue
        if size:
            out.append(replace(tokens[at], text="by", stem="by", end=tokens[at + size - 1].end))
            at += size
        else:
            out.append(tokens[at])
            at += 1
        if out[-1].stem == "by":
            at = _past_end_of(tokens, at)
        if out[-1].text.lower() in ORDINALS and [t.stem for t in tokens[at : at + 2]] == [
            "day",
            "of",
        ]:
            at += 1
    return out


def _no_later_than(tokens: Sequence[Token], at: int) -> int:
    """The length of "no later than" before a moment that is no number, or 0."""
    if [t.stem for t in tokens[at + 1 : at + 3]] != ["later", "than"] or tokens[at].stem not in (
        "no",
        "not",
    ):
        return 0
    following = _skip(tokens, at + 3)
    if following >= len(tokens):
        return 0
    word = tokens[following]
    day_of = word.text.lower() in ORDINALS and number_at(tokens, following) is None
    of_month = [t.stem for t in tokens[following + 1 : following + 3]] == ["day", "of"]
    if word.text[:1].isdigit() and _tells_the_clock(tokens, following + 1):
        return 3
    return (
        3 if word.stem in _MOMENTS or day_of or (word.text.lower() in ORDINALS and of_month) else 0
    )


def _tells_the_clock(tokens: Sequence[Token], at: int) -> bool:
    """Whether a number is an hour of the clock: "4:00", "5 p.m.", "9 o'clock"."""
    said = [token.text.lower() for token in tokens[at : at + 2]]
    minutes = said[:1] == [":"] and said[1:] != [] and said[1].isdigit()
    return minutes or (bool(said[:1]) and said[0] in _OF_THE_CLOCK)


_OF_THE_CLOCK = frozenset({"am", "pm", "a", "p", "o'clock", "o’clock", "noon"})


def _at_the_latest(tokens: Sequence[Token], at: int) -> bool:
    """Whether "at the latest" stands after a moment that is no amount, which it says no more of."""
    words = [t.stem for t in tokens[at : at + 3]]
    said = words == ["at", "the", _LATEST] or words[:2] == ["at", _LATEST]
    amount = at > 0 and tokens[at - 1].stem in UNITS
    named = amount and bool(_NEXT & {t.stem for t in tokens[max(0, at - 4) : at - 1]})
    return said and at > 0 and (named or not amount)


def _past_end_of(tokens: Sequence[Token], at: int) -> int:
    """The token after "the end of" where the next day or a later one follows."""
    end = _skip(tokens, at)
    if [t.stem for t in tokens[end + 1 : end + 2]] != ["of"] or tokens[end].stem not in _ENDS:
        return at
    day = _skip(tokens, end + 2)
    return day if day < len(tokens) and tokens[day].stem in _NEXT else at


def _skip(tokens: Sequence[Token], at: int) -> int:
    """The next token that is no article."""
    while at < len(tokens) and tokens[at].stem in ("a", "the"):
        at += 1
    return at
