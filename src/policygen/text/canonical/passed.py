"""Reads "when one year has passed" as "after one year", and "training that lasts an hour" as "an hour of training"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from policygen.text.canonical.goes_by import goes_by
from policygen.text.tokens import Token, stem

_OPENERS = frozenset({"when", "once", "after"})
_UNITS = frozenset(stem(word) for word in "minute hour day week month year semester".split())
_PASS = frozenset(stem(word) for word in "pass elapse".split())
_LAST = frozenset(stem(word) for word in "last take".split())
_TEACHING = frozenset(
    stem(word)
    for word in "training course class session workshop instruction refresher orientation seminar lesson".split()
)
_MEASURED = _TEACHING | {stem("experience"), stem("practice")}
_LONGEST = 5  # tokens of an amount


@goes_by(*_PASS, *_MEASURED)
def passed(tokens: Sequence[Token]) -> list[Token]:
    """The tokens with "after" for the clause that a time has passed, and without "that lasts" after training."""
    out = list(tokens)
    for at in range(len(out) - 3):
        if out[at].text.lower() in _OPENERS:
            end = _time_passed(out, at)
            if end:
                return [
                    *out[:at],
                    replace(out[at], stem="after"),
                    *out[at + 1 : end],
                    *out[end + 2 :],
                ]
        lasts = at and out[at - 1].stem in _TEACHING and out[at].text.lower() in ("that", "which")
        if lasts and out[at + 1].stem in _LAST:
            amount = {t.stem for t in out[at + 2 : at + 2 + _LONGEST]} & _UNITS
            return _amount_first(out, at) if amount else out
        size = _of_an_amount(out, at)
        if size:
            of = replace(out[at + 1], text="of", stem="of")
            return [*out[:at], *out[at + 2 : at + 2 + size], of, out[at], *out[at + 2 + size :]]
    return out


def _of_an_amount(tokens: Sequence[Token], at: int) -> int:
    """How many tokens of an amount follow "experience of", or 0."""
    if tokens[at].stem not in _MEASURED or tokens[at + 1].stem != "of":
        return 0
    for size in (2, 3, 4):
        said = tokens[at + 2 : at + 2 + size]
        if len(said) == size and said[-1].stem in _UNITS and all(t.is_word for t in said):
            return size if said[0].text.lower() not in ("the", "a", "this", "each", "every") else 0
    return 0


_NO_NOUN = frozenset(
    stem(word)
    for word in "be give receive provide get undergo complete attend shall must the a an of in".split()
)


def _amount_first(tokens: list[Token], at: int) -> list[Token]:
    """The tokens with the amount behind "that lasts" before the training: "four hours of training"."""
    unit = next(n for n in range(at + 2, len(tokens)) if tokens[n].stem in _UNITS)
    begins = at - 1
    while begins > max(0, at - _LONGEST) and tokens[begins - 1].stem not in _NO_NOUN:
        begins -= 1
    if tokens[begins - 1].stem not in _NO_NOUN:
        return [*tokens[:at], *tokens[at + 2 :]]
    of = replace(tokens[at], text="of", stem="of")
    amount = tokens[at + 2 : unit + 1]
    return [*tokens[:begins], *amount, of, *tokens[begins:at], *tokens[unit + 1 :]]


def _time_passed(tokens: Sequence[Token], at: int) -> int:
    """Where "have passed" stands behind an amount of time, or 0."""
    for end in range(at + 2, min(at + _LONGEST + 1, len(tokens) - 1)):
        if tokens[end].stem == "have" and tokens[end - 1].stem in _UNITS:
            return end if tokens[end + 1].stem in _PASS else 0
    return 0
