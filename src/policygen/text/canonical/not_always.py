"""Reads "shall not always" as "shall sometimes", and "the first time that" as "when first"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from policygen.text.canonical.goes_by import goes_by
from policygen.text.tokens import Token, stem

_ALWAYS = ("always", "invariably")
_BEFORE = frozenset("shall should may can might could be do have".split())
_NOT_ALWAYS = re.compile(
    r"\b(shall|must|will|should|may|can|is|are) not (?:always|invariably)\b",
    re.IGNORECASE,
)
_SUBJECTS = frozenset(
    "a an any the this that staff he she it they we you such another someone each".split()
)


def sometimes(sentence: str) -> str:
    """A sentence's words with "sometimes" for "not always", which tells its kind."""
    return _NOT_ALWAYS.sub(r"\1 sometimes", sentence)


@goes_by(*_ALWAYS, "first")
def not_always_as_sometimes(tokens: Sequence[Token]) -> list[Token]:
    """The tokens with "sometimes" for "not always", and "when first" for "the first time that"."""
    out: list[Token] = []
    at = 0
    while at < len(tokens):
        word = tokens[at].text.lower()
        following = tokens[at + 1].text.lower() if at + 1 < len(tokens) else ""
        denied = tokens[at].stem == "not" and following in _ALWAYS
        if denied and out and out[-1].stem in _BEFORE:
            out.append(replace(tokens[at + 1], stem=stem("sometimes")))
            at += 2
            continue
        then = tokens[at + 2].text.lower() if at + 2 < len(tokens) else ""
        ends = not then.isalpha()
        if word == "first" and following == "time" and (ends or then in _SUBJECTS):
            out += [replace(tokens[at], text="when", stem="when"), tokens[at]]
            at += 2
            continue
        out.append(tokens[at])
        at += 1
    return out
