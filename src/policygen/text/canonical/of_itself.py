"""Reads "of themselves" and "in and of itself" as "by themselves": a thing alone, without another.

The words seem to say nothing, and say that something else may make the difference.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from policygen.text.tokens import Token

_THINGS = frozenset({"itself", "themselves"})
_LEADS = (("in", "and", "of"), ("of",), ("in",))


def of_itself(tokens: Sequence[Token]) -> list[Token]:
    """The tokens with "by" for the lead of each "of itself", "in itself" and "in and of itself"."""
    out: list[Token] = []
    at = 0
    while at < len(tokens):
        size = next((len(lead) for lead in _LEADS if _leads(tokens, at, lead)), 0)
        if size:
            last = tokens[at + size - 1]
            out.append(replace(tokens[at], text="by", stem="by", end=last.end))
            out.append(tokens[at + size])
            at += size + 1
        else:
            out.append(tokens[at])
            at += 1
    return out


def _leads(tokens: Sequence[Token], at: int, lead: Sequence[str]) -> bool:
    """Whether a preposition before a reflexive of things stands here."""
    end = at + len(lead)
    said = [token.text.lower() for token in tokens[at:end]]
    return said == list(lead) and end < len(tokens) and tokens[end].text.lower() in _THINGS
