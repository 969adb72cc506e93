"""Reads "at the first sign of distress" as "at any first sign of distress": when something must be done."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from policygen.text.canonical.goes_by import goes_by
from policygen.text.tokens import Token, stem

_SIGNS = frozenset(
    stem(word) for word in "sign signs symptom indication hint evidence trace".split()
)


@goes_by("first")
def any_first_sign(tokens: Sequence[Token]) -> list[Token]:
    """The tokens with "any" for the article before a first sign of something."""
    out = list(tokens)
    for at in range(1, len(tokens) - 3):
        words = [token.stem for token in tokens[at - 1 : at + 4]]
        if words[:3] == ["at", "the", "first"] and words[3] in _SIGNS and words[4:] == ["of"]:
            out[at] = replace(tokens[at], text="any", stem="any")
    return out
