"""Reads "parents have 60 days to complain" as "parents may complain within 60 days"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from policygen.text.tokens import Token, stem

_READERS = frozenset(stem(word) for word in "you parent guardian family caregiver".split())
_HAVE = frozenset({stem("have"), stem("get")})
_TIMES = frozenset(stem(word) for word in "day week month year".split())
_AHEAD = 6  # tokens from "have" to the unit of time


def given_time(tokens: Sequence[Token]) -> list[Token]:
    """The tokens with a leave and its deadline for the time that parents have for an act."""
    out = list(tokens)
    for at in range(1, len(out) - 3):
        if out[at].stem not in _HAVE or not _is_readers(out, at - 1):
            continue
        ahead = range(at + 2, min(at + _AHEAD, len(out) - 2))
        unit = next((n for n in ahead if out[n].stem in _TIMES), None)
        if unit is None or out[unit + 1].stem != "to" or not out[unit + 2].is_word:
            continue
        first = at + 3 if [t.stem for t in out[at + 1 : at + 3]] == ["up", "to"] else at + 1
        may = replace(out[at], stem="may")
        within = replace(out[first], text="within", stem="within", end=out[first].start)
        verb = out[unit + 2]
        return [*out[:at], may, verb, within, *out[first : unit + 1], *out[unit + 3 :]]
    return out


_THEY = frozenset({"they", "he", "she"})
_OTHERS = frozenset(
    stem(word)
    for word in "staff employee teacher principal superintendent district school nurse board team committee".split()
)


def _is_readers(tokens: Sequence[Token], at: int) -> bool:
    """Whether parents are named here, or "they" where nobody else was named before them: "if parents ..., they"."""
    if tokens[at].stem in _READERS:
        return True
    named = {t.stem for t in tokens[:at]}
    return tokens[at].stem in _THEY and bool(named & _READERS) and not named & _OTHERS
