"""Brings a reason to one form: "because the teacher refused" and "on account of refusing" are "for refusing"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from policygen.text.canonical.goes_by import goes_by, telling
from policygen.text.tokens import Token, stem

_FOR = stem("for")
_BECAUSE = stem("because")
_PHRASES = (
    ("because", "of"), ("on", "account", "of"), ("by", stem("reason"), "of"), ("on", "the", stem("ground"), "of"),
    ("by", stem("virtue"), "of"),
)  # fmt: skip
_PRONOUNS = frozenset({"he", "she", "they", "it"})
_KNOWN = frozenset({"the", "that", "such", "this"})
_FINITE = frozenset(
    {"be", "shall", "may", "can", "could", "do", "doe", "not", "might", "would", "should"}
)


@goes_by(*telling(_PHRASES), _BECAUSE, stem("reason"), stem("ground"))
def with_reasons(tokens: Sequence[Token]) -> list[Token]:
    """The tokens with "for" before each reason, and without "any reason", which is none."""
    out: list[Token] = []
    at = 0
    while at < len(tokens):
        size = _lead(tokens, at)
        if size:
            out.append(replace(tokens[at], stem=_FOR, end=tokens[at + size - 1].end))
            at += size
            continue
        size = _any_reason(tokens, at)
        if size:
            at += size
            continue
        out.append(tokens[at])
        at += 1
    return out


def _lead(tokens: Sequence[Token], at: int) -> int:
    """How many tokens lead into a reason: "because of", "because he or she" (before "refused")."""
    words = [t.stem for t in tokens[at : at + 4]]
    for phrase in _PHRASES:
        if tuple(words[: len(phrase)]) == phrase:
            return len(phrase)
    if words[:1] != [_BECAUSE]:
        return 0
    size = 1
    if words[1:4] in (["he", "or", "she"], ["she", "or", "he"]):
        size = 4
    elif words[1:2] and words[1] in _PRONOUNS:
        size = 2
    elif words[2:3] and words[1] in _KNOWN and words[2] in {t.stem for t in tokens[:at]}:
        size = 3
    verb = tokens[at + size : at + size + 1]
    if size == 1 or not verb or verb[0].stem in _FINITE:
        return 0
    return size if verb[0].text.lower().endswith("ed") else 0


def _any_reason(tokens: Sequence[Token], at: int) -> int:
    """How many tokens say "for any reason" or "on any ground", which limits nothing."""
    words = [t.stem for t in tokens[at : at + 3]]
    if words in (["for", "any", stem("reason")], ["for", stem("whatever"), stem("reason")]):
        return 3
    return 3 if words == ["on", "any", stem("ground")] else 0
