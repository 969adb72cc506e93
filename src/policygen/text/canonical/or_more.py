"""Reads "one person or more" as "one or more persons"."""

from __future__ import annotations

from collections.abc import Sequence

from policygen.text.tokens import Token, stem

_COUNTS = frozenset("one two three four five six".split())
_WHO = frozenset(
    stem(word)
    for word in "person adult student child pupil employee member teacher aide device parent guardian time".split()
)
_MORE = frozenset({"more", "less", "fewer"})


def or_more(tokens: Sequence[Token]) -> list[Token]:
    """The tokens with the noun behind each "or more" that stands behind it."""
    out = list(tokens)
    for at in range(len(out) - 3):
        number, noun, joint, more = out[at : at + 4]
        counted = number.text.lower() in _COUNTS and noun.stem in _WHO
        if counted and joint.stem == "or" and more.text.lower() in _MORE:
            out[at + 1 : at + 4] = [joint, more, noun]
    return out
