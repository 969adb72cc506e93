"""Leaves out "still", "already" and "not yet", which say what went before and not what is so."""

from __future__ import annotations

from collections.abc import Sequence

from policygen.text.canonical.goes_by import goes_by
from policygen.text.tokens import Token

_MODALS = frozenset({"shall", "should", "may", "can", "might", "could", "be", "have", "not"})
_NO_STATE = frozenset(
    "for until till while before when if and or in at on with by as to enough image picture photo photograph"
    " camera frame".split()
)
_ASPECTS = frozenset({"still", "already", "yet"})


@goes_by(*_ASPECTS)
def without_aspect(tokens: Sequence[Token]) -> list[Token]:
    """The tokens without "already", without the "yet" of "not yet", and without "still" before what is so."""
    return [token for at, token in enumerate(tokens) if not _says_what_went_before(tokens, at)]


def _says_what_went_before(tokens: Sequence[Token], at: int) -> bool:
    word = tokens[at].text.lower()
    if word not in _ASPECTS or not at:
        return False
    before = tokens[at - 1].stem
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    goes_on = (
        following is not None and following.is_word and following.text.lower() not in _NO_STATE
    )
    if word == "yet":
        return before == "not" and goes_on
    if word == "already":
        return goes_on
    return before in _MODALS and goes_on
