"""Reads "not only A but also B" as "A and B", and "just one" as "only one"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from policygen.text.canonical.goes_by import goes_by
from policygen.text.tokens import Token

_ONLY = frozenset({"only", "merely", "just", "simply", "solely"})
_FAR = 30  # tokens between "not only" and its "but"
_NOT_ONLY = re.compile(
    r"\bnot (?:only|merely|just|simply|solely) (?P<first>[^.;:]{2,160}?),? but (?:also |as well )?",
    re.IGNORECASE,
)
# What "just" limits; "just before", "just outside" and "a just cause" aren't "only".
_LIMITED = frozenset(
    "to for if when while by with one two three four five six ten a an those a single".split()
)


def joined_not_only(sentence: str) -> str:
    """A sentence's words with "and" for "not only ... but also"."""
    return _NOT_ONLY.sub(r"\g<first> and ", sentence)


@goes_by(*_ONLY)
def not_only_as_and(tokens: Sequence[Token]) -> list[Token]:
    """The tokens with "and" for "not only ... but also", and "only" for the "just" that limits."""
    out: list[Token] = []
    at = 0
    buts: set[int] = set()
    while at < len(tokens):
        word = tokens[at].text.lower()
        if at in buts:
            out.append(replace(tokens[at], stem="and"))
            at += 2 if [t.stem for t in tokens[at + 1 : at + 2]] == ["also"] else 1
            continue
        but = _but(tokens, at)
        if but:
            buts.add(but)
            at += 2
            continue
        if tokens[at].text == "," and at + 1 in buts:
            at += 1
            continue
        following = tokens[at + 1].text.lower() if at + 1 < len(tokens) else ""
        denied = bool(out) and out[-1].stem in ("not", "never")
        limits = not denied and (following in _LIMITED or following[:1].isdigit())
        out.append(replace(tokens[at], stem="only") if word == "just" and limits else tokens[at])
        at += 1
    return out


def _but(tokens: Sequence[Token], at: int) -> int:
    """The "but" that goes with a "not only" that begins here, or 0."""
    if (
        tokens[at].stem != "not"
        or at + 1 >= len(tokens)
        or tokens[at + 1].text.lower() not in _ONLY
    ):
        return 0
    for i in range(at + 2, min(at + _FAR, len(tokens))):
        if tokens[i].text in (".", ";", ":"):
            return 0
        if tokens[i].text.lower() == "but":
            return i
    return 0
