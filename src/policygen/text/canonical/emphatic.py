"""Leaves out what only stresses: "at all" in a denial, and one of "fully and completely"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from policygen.text.canonical.goes_by import goes_by
from policygen.text.tokens import Token

_DENIALS = frozenset(
    {"not", "never", "no", "none", "nobodi", "nobody", "noth", "without", "neither"}
)
_FAR = 16  # tokens between a denial and its "at all"


_AT_ALL = re.compile(
    r"(\b(?:not|never|no|none|nobody|without|neither)\b[^.,;:()]*?) at all(?=[.,;:)]|\s*$)",
    re.IGNORECASE,
)


_WHOLLY = frozenset("fully completely entirely wholly totally".split())
_TWICE = re.compile(
    rf"\b(?:{'|'.join(sorted(_WHOLLY))}),? and (?=(?:{'|'.join(sorted(_WHOLLY))})\b)", re.IGNORECASE
)


def unstressed(sentence: str) -> str:
    """A sentence's words without "at all" at the end of a clause that is denied, and said once."""
    return _TWICE.sub("", _AT_ALL.sub(r"\1", sentence))


@goes_by(*_WHOLLY, "all")
def without_emphasis(tokens: Sequence[Token]) -> list[Token]:
    """The tokens without each "at all" at the end of a clause that is denied, and without "fully and"."""
    out: list[Token] = []
    at = 0
    while at < len(tokens):
        if _stresses(tokens, at):
            at += 2
            continue
        said = [t.text.lower() for t in tokens[at : at + 3]]
        if said[1:2] == ["and"] and said[0] in _WHOLLY and said[-1] in _WHOLLY:
            at += 2
            continue
        out.append(tokens[at])
        at += 1
    return out


def _stresses(tokens: Sequence[Token], at: int) -> bool:
    if [t.text.lower() for t in tokens[at : at + 2]] != ["at", "all"]:
        return False
    if at + 2 < len(tokens) and tokens[at + 2].is_word:
        return False  # "at all times"
    for token in reversed(tokens[max(0, at - _FAR) : at]):
        if not token.is_word:
            return False
        if token.stem in _DENIALS:
            return True
    return False
