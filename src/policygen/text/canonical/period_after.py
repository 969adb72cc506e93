"""Brings names of days and periods to one form: "the week after the week in which" is "the next week in which"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from policygen.text.canonical.goes_by import goes_by
from policygen.text.tokens import Token, stem

_NEXT, _SCHOOL, _DAY = stem("next"), stem("school"), stem("day")
_PERIODS = frozenset(
    stem(word)
    for word in "day week month quarter semester term trimester year shift period session".split()
)
_BARE = 4  # tokens of "week after the week"
_ARTICLES = ("the", "that", "a")
_AFTER = ("after", "following")
_IN_WHICH = ("in", "on", "during", "of", "when", "that", "it")
# What says of a day that staff or students are at school, in the words of contracts.
_SCHOOL_DAYS = frozenset(
    stem(word) for word in "duty teaching contract attendance instruction class".split()
)


def school_days(tokens: Sequence[Token]) -> list[Token]:
    """The tokens with "school day" for "duty day", "teaching day" and the like."""
    out = list(tokens)
    for at, token in enumerate(tokens[:-1]):
        if token.stem in _SCHOOL_DAYS and tokens[at + 1].stem == _DAY:
            out[at] = replace(token, stem=_SCHOOL)
    return out


@goes_by(*_AFTER)
def periods_after(tokens: Sequence[Token]) -> list[Token]:
    """The tokens with "next" for each "the week after the week in which"."""
    out: list[Token] = []
    at = 0
    while at < len(tokens):
        size = _repeats(tokens, at)
        article = next((n for n in (1, 2) if _is_article(out, len(out) - n)), None)
        if size and article:
            first = at - article + 1
            repeated = 1 if size == _BARE else 2  # words of the second "week" or "school day"
            if repeated < article:
                out[-article] = replace(out[-article], stem=_NEXT)
                out.append(tokens[at])
            else:
                last = tokens[at + size - repeated - 1]
                del out[len(out) - article + 1 :]
                said = " ".join(one.text for one in tokens[first : at + size - repeated])
                out.append(Token(said, _NEXT, tokens[first].start, last.end))
                out += tokens[at + size - repeated : at + size]
            at += size
        else:
            out.append(tokens[at])
            at += 1
    return out


def _is_article(tokens: Sequence[Token], at: int) -> bool:
    return at >= 0 and tokens[at].text.lower() in _ARTICLES


def _repeats(tokens: Sequence[Token], at: int) -> int:
    """How many tokens "week after the week" has, where what happened in the second week follows; else 0."""
    words = [token.text.lower() for token in tokens[at : at + 6]]
    if tokens[at].stem not in _PERIODS or words[1:2] not in ([one] for one in _AFTER):
        return 0
    if words[2:3] not in ([one] for one in _ARTICLES):
        return 0
    for size in (_BARE, _BARE + 1):  # "the day", "the school day"
        last = tokens[at + size - 1 : at + size]
        if last and last[0].stem == tokens[at].stem and words[size : size + 1]:
            return size if words[size] in _IN_WHICH else 0
    return 0
