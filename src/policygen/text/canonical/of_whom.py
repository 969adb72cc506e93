"""Puts the number before "of whom", where it stands behind: "two adults, of whom at least one is certified"."""

from __future__ import annotations

from collections.abc import Sequence

from policygen.text.canonical.goes_by import goes_by
from policygen.text.tokens import Token

_PERSONS = frozenset({"whom", "which"})
_BOUND = (("at", "least"), ("at", "most"), ("no", "fewer", "than"), ("no", "less", "than"))
_NUMBERS = frozenset(
    "one two three four five all both each none half most some neither several".split()
)


@goes_by(*_PERSONS)
def of_whom(tokens: Sequence[Token]) -> list[Token]:
    """The tokens with "at least one of whom" for "of whom at least one"."""
    out: list[Token] = []
    at = 0
    while at < len(tokens):
        size = _number(tokens, at + 2) if _opens(tokens, at) else 0
        if size:
            out += [*tokens[at + 2 : at + 2 + size], *tokens[at : at + 2]]
            at += 2 + size
            continue
        out.append(tokens[at])
        at += 1
    return out


def _opens(tokens: Sequence[Token], at: int) -> bool:
    said = [token.text.lower() for token in tokens[at : at + 2]]
    after = at > 0 and tokens[at - 1].text == ","
    return after and len(said) == 2 and said[0] == "of" and said[1] in _PERSONS


def _number(tokens: Sequence[Token], at: int) -> int:
    """How many tokens the number has that begins here; 0 if none does."""
    said = tuple(token.text.lower() for token in tokens[at : at + 4])
    bound = next((len(one) for one in _BOUND if said[: len(one)] == one), 0)
    named = said[bound : bound + 1]
    return bound + 1 if named and (named[0] in _NUMBERS or named[0].isdigit()) else 0
