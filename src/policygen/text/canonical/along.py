"""Reads "have an advocate accompany them" as "bring an advocate"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from policygen.text.tokens import Token, stem

_WITH = frozenset({"they", "them", "him", "her", "parent", "you"})
_LONGEST = 4  # tokens of who comes along


def along(tokens: Sequence[Token]) -> list[Token]:
    """The tokens with "bring" for "have ... accompany them", and without "with them" behind "bring"."""
    out = list(tokens)
    for at in range(len(out) - 3):
        if out[at].text.lower() != "have":
            continue
        for verb in range(at + 2, min(at + 2 + _LONGEST, len(out) - 1)):
            if out[verb].text.lower() != "accompany" or out[verb + 1].text.lower() not in _WITH:
                continue
            bring = replace(out[at], stem=stem("bring"))
            return [*out[:at], bring, *out[at + 1 : verb], *out[verb + 2 :]]
    return out
