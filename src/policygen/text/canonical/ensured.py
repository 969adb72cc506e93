"""Reads "the school shall ensure the presence of a witness" as "a witness is present": a noun for a clause."""

from __future__ import annotations

from collections.abc import Sequence

from policygen.text.tokens import Token, stem

_ENSURES = frozenset(stem(word) for word in "ensure assure guarantee".split())
_NOUNS = ("tion", "sion", "ance", "ence", "ment", "val", "sal", "ttal", "ery", "ase", "iew")
_LONGEST = 6  # tokens before the verb


def ensured(tokens: Sequence[Token]) -> list[Token]:
    """The tokens without "the school shall ensure the" before a noun of an act and "of"."""
    at = next((i for i, t in enumerate(tokens[: _LONGEST + 1]) if t.stem in _ENSURES), None)
    if at is None or at < 2 or tokens[at - 1].stem not in ("shall", "must", "will"):
        return list(tokens)
    if any(not t.is_word for t in tokens[:at]) or tokens[at + 1 : at + 2] == []:
        return list(tokens)
    start = at + 2 if tokens[at + 1].text.lower() in ("the", "a") else at + 1
    for noun in range(start, min(start + 2, len(tokens) - 1)):
        if tokens[noun].text.lower().endswith(_NOUNS) and tokens[noun + 1].stem == "of":
            return list(tokens[start:])
    return list(tokens)
