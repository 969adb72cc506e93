"""Joins kindergarten and the grades from the first on: "kindergarten or grades one to five" is one span."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from policygen.text.tokens import Token, stem

_FIRST = frozenset({"one", "1", "first"})
_TO = frozenset({"through", "to", "thru"})


def grades_joined(tokens: Sequence[Token]) -> Sequence[Token]:
    """The tokens with one span of grades where kindergarten and "grades one through ..." stand side by side."""
    for at in range(len(tokens) - 5):
        if tokens[at].stem != stem("kindergarten") or tokens[at + 1].stem not in ("or", "and"):
            continue
        start = at + 2 + (tokens[at + 2].stem == "in")
        said = [token.text.lower() for token in tokens[start : start + 3]]
        if said[:1] not in (["grade"], ["grades"]) or len(said) < 3:
            continue
        if said[1] in _FIRST and said[2] in _TO:
            grade = replace(tokens[start], text="grade")
            return [
                *tokens[: at + 1],
                replace(tokens[start + 2], stem="through"),
                grade,
                *tokens[start + 3 :],
            ]
    return tokens
