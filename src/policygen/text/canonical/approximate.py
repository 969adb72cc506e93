"""Puts what blurs an amount behind it: "within about ten minutes" is "within ten minutes, approximately"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from policygen.text.canonical.goes_by import goes_by, telling
from policygen.text.quantities.numbers import UNITS, number_at
from policygen.text.tokens import Token, stem

APPROXIMATELY = "approx"
_BEFORE = (
    ("about",), ("around",), (stem("approximately"),), (stem("roughly"),), (stem("circa"),),
    ("approx",), ("some",), ("more", "or", "less"), ("in", "the", "neighborhood", "of"),
    ("in", "the", "region", "of"),
)  # fmt: skip
_AFTER = (("or", "so"), ("or", stem("thereabouts")), ("more", "or", "less"), ("give", "or", "take"))
_REACH = 3  # tokens between a number and its unit


@goes_by(*telling((*_BEFORE, *_AFTER)))
def approximately_after(tokens: Sequence[Token]) -> list[Token]:
    """The tokens with each word that blurs an amount of time behind the amount, in one form."""
    out: list[Token] = []
    at = 0
    while at < len(tokens):
        lead = _said(tokens, at, _BEFORE)
        end = _amount_end(tokens, at + lead) if lead else 0
        if end:
            out += tokens[at + lead : end]
            out.append(_blurred(tokens[at], tokens[at + lead - 1]))
            at = end
            continue
        trail = _said(tokens, at, _AFTER) if at and tokens[at - 1].stem in UNITS else 0
        if trail:
            out.append(_blurred(tokens[at], tokens[at + trail - 1]))
            at += trail
            continue
        out.append(tokens[at])
        at += 1
    return out


def _blurred(first: Token, last: Token) -> Token:
    return replace(first, stem=APPROXIMATELY, end=last.end)


def _said(tokens: Sequence[Token], at: int, phrases: Sequence[tuple[str, ...]]) -> int:
    first = tokens[at].stem if at < len(tokens) else ""
    for words in phrases:
        if words[0] == first and tuple(t.stem for t in tokens[at : at + len(words)]) == words:
            return len(words)
    return 0


def _amount_end(tokens: Sequence[Token], at: int) -> int:
    """The token after an amount of time that begins here, or 0."""
    read = number_at(tokens, at) if at < len(tokens) else None
    if read is None:
        return 0
    for end in range(read[1], min(read[1] + _REACH, len(tokens))):
        if tokens[end].stem in UNITS:
            return end + 1 if UNITS[tokens[end].stem][0] == "time" else 0
        if not tokens[end].is_word and tokens[end].text != "-":
            return 0
    return 0
