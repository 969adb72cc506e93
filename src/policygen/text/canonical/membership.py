"""Reads "the members of the committee are a nurse and a parent" as "the committee consists of" them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from policygen.text.tokens import Token, stem

_BODIES = frozenset(stem(word) for word in "committee team panel board group commission".split())
_ONE = frozenset({"a", "an", "one", "two", "three", "at", "the"})


def membership(tokens: Sequence[Token]) -> list[Token]:
    """The tokens with "consist of" for what the members of a body are, where persons follow."""
    out = list(tokens)
    begins = 1 if out[:1] and out[0].text.lower() in ("the", "its") else 0
    words = [t.text.lower() for t in out[begins : begins + 8]]
    if words[:2] != ["members", "of"] or len(words) < 6:
        return out
    body = 3 if words[2] in ("the", "each", "this") else 2
    if stem(words[body]) not in _BODIES:
        return out
    be = 2 if words[body + 1] in ("shall", "must", "will") else 1
    if words[body + be] not in ("be", "are") or words[body + be + 1 : body + be + 2] == []:
        return out
    if words[body + be + 1] not in _ONE:
        return out
    at = begins + body + be
    verb = replace(out[at], stem=stem("consist"))
    return [*out[begins + 2 : at], verb, replace(verb, stem="of"), *out[at + 1 :]]
