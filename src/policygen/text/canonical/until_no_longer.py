"""Reads "only until the student is no longer in danger" as "only as long as the student is in danger"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from policygen.text.tokens import Token

_REACH = 8  # tokens of the clause before its "no longer"


def as_long_as_it_is(tokens: Sequence[Token]) -> list[Token]:
    """The tokens with "as long as" for an "until" that "only" opens and "no longer" denies."""
    for at in range(len(tokens) - 3):
        if tokens[at].stem != "only" or tokens[at + 1].stem != "until":
            continue
        for end in range(at + 3, min(at + 3 + _REACH, len(tokens) - 1)):
            if not tokens[end].is_word:
                break
            if [t.text.lower() for t in tokens[end : end + 2]] == ["no", "longer"]:
                until = [replace(tokens[at + 1], text=w, stem=w) for w in ("as", "long", "as")]
                return [*tokens[: at + 1], *until, *tokens[at + 2 : end], *tokens[end + 2 :]]
    return list(tokens)
