"""Reads "where it is needed to" as "where it is necessary to"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from policygen.text.tokens import Token

_SUBJECTS = frozenset({"it", "this", "that", "they"})
_FOR = frozenset({"to", "for", "in"})


def needed(tokens: Sequence[Token]) -> list[Token]:
    """The tokens with "necessary" for what is needed or required for an end."""
    out = list(tokens)
    for at in range(2, len(out) - 1):
        end = out[at].text.lower() in ("needed", "required") and out[at + 1].stem in _FOR
        if end and out[at - 1].stem == "be" and out[at - 2].text.lower() in _SUBJECTS:
            out[at] = replace(out[at], stem="necessary")
    return out
