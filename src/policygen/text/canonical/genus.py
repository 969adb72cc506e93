"""Reads the nouns that only say what sort of thing a definition is of as one: "an intervention in which"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from policygen.text.tokens import Token, stem

_NOUNS = frozenset(
    stem(word)
    for word in (
        "intervention method process arrangement strategy approach course event occurrence instance case "
        "state condition scenario set"
    ).split()
)
_OPENS = frozenset(stem(word) for word in "mean be include".split())
_ARTICLES = frozenset({"a", "an", "any", "the", "one"})
_FOLLOWS = frozenset({"in", "by", "where", "whereby", "when", "during", "under"})


def with_one_genus(tokens: Sequence[Token]) -> list[Token]:
    """The tokens with "practice" for each noun that only opens a definition's clause."""
    out = list(tokens)
    for at in range(1, len(out) - 1):
        token = out[at]
        if token.stem in _NOUNS and _opens_a_clause(out, at):
            out[at] = replace(token, stem="practic")
    return out


def _opens_a_clause(tokens: Sequence[Token], at: int) -> bool:
    """Whether a noun stands right after "means a" or ": a", and "in which" or "by which" follows."""
    before = at - 1
    if tokens[before].text.lower() not in _ARTICLES or not before:
        return False
    opens = tokens[before - 1]
    if opens.stem not in _OPENS and opens.text not in (":", "-"):
        return False
    said = [t.text.lower() for t in tokens[at + 1 : at + 3]]
    return (
        bool(said)
        and (said[0] in ("where", "whereby", "when") or said[1:] == ["which"])
        and said[0] in _FOLLOWS
    )
