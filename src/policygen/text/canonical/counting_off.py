"""Leaves out what counts off or says a number again: "First, ...; second, ...", "five (5)"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from policygen.text.canonical.goes_by import goes_by
from policygen.text.quantities.numbers import number_at
from policygen.text.tokens import Token, stem

_ORDINALS = frozenset("first second third fourth fifth firstly secondly thirdly lastly".split())
_STARTS = frozenset(".;:,")
_LONGEST = 3  # tokens of a number in words: "forty-five"


_ANNOUNCES = re.compile(
    r"\b(?:two|three|four|five|six|each|all|both|every|following|these)\b(?:\W+\w+){0,3}?\W+"
    r"(?:conditions?|requirements?|things|criteria|duties|terms|circumstances|tests|points)\b"
    r"(?!\W+of\b)",
    re.IGNORECASE,
)
# What is said of all items of a list together.
ANNOUNCING = frozenset(
    stem(word)
    for word in "condition requirement thing criteria duty meet satisfy fulfil true present concur".split()
)


def announces(text: str) -> bool:
    """Whether a sentence announces a list: "Two conditions must be met before ..."."""
    return _ANNOUNCES.search(text) is not None


@goes_by(*_ORDINALS, "(")
def without_counting_off(tokens: Sequence[Token]) -> list[Token]:
    """The tokens without numbers said twice in brackets and without ordinals that count off."""
    out: list[Token] = []
    at = 0
    while at < len(tokens):
        if _says_again(tokens, at):
            at += 3
        elif _counts_off(tokens, at):
            at += 2 if tokens[at + 1].text in ",:" else 1
        else:
            out.append(tokens[at])
            at += 1
    return out


def _says_again(tokens: Sequence[Token], at: int) -> bool:
    """Whether "(5)" follows a number in words that is the same."""
    bracketed = [token.text for token in tokens[at : at + 3]]
    if len(bracketed) < 3 or (bracketed[0], bracketed[2]) != ("(", ")"):
        return False
    if not bracketed[1].isdigit():
        return False
    for start in range(max(0, at - _LONGEST), at):
        read = number_at(tokens[:at], start)
        if read == (float(bracketed[1]), at):
            return True
    return False


def _counts_off(tokens: Sequence[Token], at: int) -> bool:
    """Whether an ordinal opens a clause and is set off from it: "First, ...", "; second, that ..."."""
    if tokens[at].text.lower() not in _ORDINALS or at + 1 >= len(tokens):
        return False
    opens = at == 0 or tokens[at - 1].text in _STARTS
    opens = opens or (tokens[at - 1].stem == "and" and at >= 2 and tokens[at - 2].text in _STARTS)
    following = tokens[at + 1]
    return opens and (following.text in ",:" or following.stem == "that")
