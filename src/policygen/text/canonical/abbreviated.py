"""Leaves out an abbreviation that stands in brackets behind the words that it abbreviates."""

from __future__ import annotations

from collections.abc import Sequence

from policygen.text.canonical.goes_by import goes_by
from policygen.text.tokens import Token

_SMALL = frozenset("of and the for in to".split())
_LONGEST = 8  # letters


@goes_by("(")
def without_abbreviations(tokens: Sequence[Token]) -> list[Token]:
    """The tokens without "(BIP)" or "(hereinafter the BIP)" behind "behavior intervention plan"."""
    out: list[Token] = []
    at = 0
    while at < len(tokens):
        bracketed = [token.text for token in tokens[at : at + _FAR]]
        size = _length_of_lead(bracketed)
        closed = bracketed[:1] == ["("] and bracketed[size + 1 : size + 2] == [")"]
        if closed and _abbreviates(bracketed[size], out):
            at += size + 2
            continue
        out.append(tokens[at])
        at += 1
    return out


_FAR = 8  # tokens of a bracket with an abbreviation
_LEADS = frozenset(
    "hereinafter hereafter henceforth referred to as called the an a or known".split()
)


def _length_of_lead(bracketed: Sequence[str]) -> int:
    """The place of the abbreviation in its bracket, behind "hereinafter the", "or", "referred to as"."""
    at = 1
    while at < len(bracketed) and bracketed[at].lower() in _LEADS:
        at += 1
    return at


def _abbreviates(letters: str, before: Sequence[Token]) -> bool:
    """Whether letters are the initials of the words right before them."""
    if not 2 <= len(letters) <= _LONGEST or not letters.isupper():
        return False
    words = [t.text.lower() for t in before[-3 * len(letters) :] if t.is_word]
    telling = [word for word in words if word not in _SMALL][-len(letters) :]
    return "".join(word[:1] for word in telling) == letters.lower()
