"""Tells the noun "means" from the verb: "the intent and the means to do it"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from policygen.text.tokens import Token, stem

_OWNERS = frozenset("the his her their".split())
_RESOURCE = stem("resource")


def means_as_noun(tokens: Sequence[Token]) -> list[Token]:
    """The tokens with "resource" for each "means" that somebody has; "by means of" stays as it is."""
    return [
        replace(token, stem=_RESOURCE) if _is_noun(tokens, at) else token
        for at, token in enumerate(tokens)
    ]


def _is_noun(tokens: Sequence[Token], at: int) -> bool:
    if tokens[at].text.lower() != "means" or at < 2:
        return False
    before = [token.text.lower() for token in tokens[at - 2 : at]]
    return before[1] in _OWNERS and before[0] not in ("by", "through", "with")
