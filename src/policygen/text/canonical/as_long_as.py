"""Reads "no longer than the danger lasts" as "only as long as the danger lasts"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from policygen.text.canonical.goes_by import goes_by
from policygen.text.tokens import Token, stem

_ARTICLES = frozenset(
    {"a", "an", "the", "that", "this", "such", "there", "he", "she", "it", "they"}
)
_VERBS = frozenset(
    stem(word)
    for word in "last continue exist persist remain go is does do poses present need require has have".split()
)
_ENDS = frozenset({",", ";", ".", ":"})
_REACH = 8  # tokens of the clause among which its verb stands
_DENIED = frozenset({"not", "never"})
_MODALS = frozenset({"shall", "may", "must", "will", "should"})
_ONLY = ("only", "as", "long", "as")
_NEAR = 5  # tokens between "shall not" and its "longer than"


@goes_by("longer")
def as_long_as(tokens: Sequence[Token]) -> list[Token]:
    """The tokens with "only as long as" for each "no longer than" before a clause."""
    out: list[Token] = []
    at = 0
    while at < len(tokens):
        size = _limit(tokens, at, out)
        if not size:
            out.append(tokens[at])
            at += 1
            continue
        if out and out[-1].stem == "for":
            out.pop()
        span = {"start": tokens[at].start, "end": tokens[at + size - 1].end}
        out += [replace(tokens[at], text=word, stem=word, **span) for word in _ONLY]
        at += size
    return out


def _limit(tokens: Sequence[Token], at: int, out: list[Token]) -> int:
    """How many tokens say here that a clause limits a time, or 0; takes the "not" before it off."""
    said = [token.text.lower() for token in tokens[at : at + 3]]
    if said in (["no", "longer", "than"], ["not", "longer", "than"]):
        return 3 if _clause_follows(tokens, at + 3) else 0
    if said[:2] != ["longer", "than"] or not _clause_follows(tokens, at + 2):
        return 0
    near = range(len(out) - 1, max(0, len(out) - _NEAR), -1)
    denied = next((i for i in near if out[i].stem in _DENIED), 0)
    if not denied or out[denied - 1].stem not in _MODALS:
        return 0
    del out[denied]  # "shall not last longer than": "shall last only as long as"
    return 2


def _clause_follows(tokens: Sequence[Token], at: int) -> bool:
    """Whether a subject and its verb follow, and no length of time: "the danger lasts"."""
    said = [t.text.lower() for t in tokens[at : at + 2]]
    if said in (["is", "necessary"], ["is", "needed"], ["is", "required"]):
        return True
    if at >= len(tokens) or tokens[at].text.lower() not in _ARTICLES:
        return False
    for i in range(at + 1, min(at + _REACH, len(tokens))):
        if tokens[i].text in _ENDS:
            return False
        if tokens[i].stem in _VERBS and tokens[i].text.lower() not in ("need", "remaining"):
            return tokens[i - 1].stem not in ("a", "the", "to")
    return False
