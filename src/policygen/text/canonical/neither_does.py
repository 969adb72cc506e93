"""Reads "a hug is not restraint, and neither is an escort" as "a hug or an escort is not restraint"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from policygen.text.tokens import Token, stem

_AUXILIARIES = frozenset(
    stem(word) for word in "is are be does do shall may must can will should has have".split()
)
_STOPS = frozenset(
    stem(word)
    for word in "who which that if when unless where until while if used given told".split()
)
_LONGEST = 8  # words of the second subject


def denied_together(tokens: Sequence[Token]) -> list[Token]:
    """The tokens with a second subject that is denied the same beside the first."""
    end = len(tokens) - (1 if tokens and not tokens[-1].is_word else 0)
    start = next((i for i in range(4, end) if _neither(tokens, i)), 0)
    joint = start - 1 if start and tokens[start - 1].stem in ("and", ",") else start
    if joint and joint != start and tokens[joint - 1].text in (",", ";"):
        joint -= 1
    added = list(tokens[start + 2 : end])
    if not start or not 0 < len(added) <= _LONGEST or any(_ends(token) for token in added):
        return list(tokens)
    verb = next(
        (
            i
            for i in range(1, joint - 1)
            if tokens[i].stem in _AUXILIARIES and tokens[i + 1].stem in ("not", "never")
        ),
        0,
    )
    if not verb or any(_ends(token) or token.stem in ("and", "or") for token in tokens[:verb]):
        return list(tokens)
    together = replace(tokens[start], stem="or", text="or")
    return [*tokens[:verb], together, *added, *tokens[verb:joint], *tokens[end:]]


def _neither(tokens: Sequence[Token], at: int) -> bool:
    """Whether ", and neither does" or ", nor is" begins here, at its denial."""
    if tokens[at].stem not in ("neither", "nor") or at + 2 >= len(tokens):
        return False
    return tokens[at + 1].stem in _AUXILIARIES and tokens[at - 1].stem in ("and", ",")


def _ends(token: Token) -> bool:
    return (not token.is_word and token.text not in ("-", "'", "’")) or token.stem in _STOPS
