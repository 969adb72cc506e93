"""Reads "within the last year" as "within the last one year": a period of that length, up to now."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from policygen.text.canonical.goes_by import goes_by
from policygen.text.tokens import Token, stem

_BEFORE = frozenset(stem(word) for word in "within in during over".split())
_LAST = frozenset(stem(word) for word in "last past previous preceding prior".split())
_PERIODS = frozenset({"year", "month", "week", "hour", "day"})
_NAMED = frozenset({"of", "when", "in", "that"})  # "in the last year of school"


@goes_by(*_LAST)
def last_periods(tokens: Sequence[Token]) -> list[Token]:
    """The tokens with "one" before the single year, month, week, day or hour that is last."""
    out: list[Token] = []
    for at, token in enumerate(tokens):
        out.append(token)
        ahead = tokens[at + 1 : at + 3]
        before = [one.stem for one in tokens[max(0, at - 2) : at]]
        if token.stem not in _LAST or len(before) < 2 or not ahead:
            continue
        period = before[0] in _BEFORE and before[1] == "the" and ahead[0].text.lower() in _PERIODS
        if period and not (len(ahead) > 1 and ahead[1].stem in _NAMED):
            out.append(
                replace(token, text="one", stem="one", start=ahead[0].start, end=ahead[0].start)
            )
    return out
