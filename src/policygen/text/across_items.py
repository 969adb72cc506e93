"""Tells when a set phrase would take words of two items of a list."""

from __future__ import annotations

from collections.abc import Sequence

from policygen.text.light import LIGHT
from policygen.text.tokens import Token

_JOINTS = frozenset({"or", "nor", "and", "/"})


def across_items(tokens: Sequence[Token], start: int, end: int) -> bool:
    """Whether words of one phrase belong to two items of a list: "teachers, aides" are no teacher aides."""
    own = tokens[start:end]
    if not any(token.text == "," for token in own) or any(t.stem in _JOINTS for t in own):
        return False
    ahead = {token.stem for token in tokens[end : end + _LIST]}
    if own[-1].stem in _PREPOSITIONS and own[-2].text == "," and _JOINTS & ahead:
        return True  # "in class, on the bus and at home"
    inner = [token for token in own if token.is_word]
    if len(inner) > 3 or any(token.stem in LIGHT for token in inner):
        return False
    return bool(_JOINTS & ahead)


_PREPOSITIONS = frozenset("on in at by with to for from under over".split())
_LIST = 12  # tokens in which a list comes to its "and" or "or"
