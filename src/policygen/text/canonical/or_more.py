"""Reads "one person or more" and "one person, or several," as "one or more persons"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

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
        if number.text.lower() == "one" and noun.stem in _WHO and joint.text == ",":
            several = [token.stem for token in out[at + 3 : at + 5]] == ["or", "several"]
            if several:  # "one adult, or several,"
                word = replace(out[at + 4], text="more", stem="more")
                end = at + 6 if [t.text for t in out[at + 5 : at + 6]] == [","] else at + 5
                return or_more([*out[: at + 1], out[at + 3], word, noun, *out[end:]])
    return out
