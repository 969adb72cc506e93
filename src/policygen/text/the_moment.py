"""Reads "the moment the danger is over" as "as soon as the danger is over"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from policygen.text.tokens import Token

_MOMENTS = frozenset({"moment", "instant", "minute", "second"})
_BEFORE = frozenset("from at for until till to of by since in on before after than".split())
# What a clause begins with; "the moment of release" and "the moment when" are read as they stand.
_CLAUSES = frozenset(
    "the a an he she it they we you his her their your this that these those any each every staff danger".split()
)


def as_soon_as(tokens: Sequence[Token]) -> list[Token]:
    """The tokens with "as soon as" for each "the moment" that opens a clause."""
    out: list[Token] = []
    at = 0
    while at < len(tokens):
        said = [token.text.lower() for token in tokens[at : at + 3]]
        before = tokens[at - 1].text.lower() if at else ""
        opens = len(said) == 3 and said[0] == "the" and said[1] in _MOMENTS and said[2] in _CLAUSES
        if opens and before not in _BEFORE:
            span = {"start": tokens[at].start, "end": tokens[at + 1].end}
            out += [
                replace(tokens[at], text=word, stem=word, **span) for word in ("as", "soon", "as")
            ]
            at += 2
        else:
            out.append(tokens[at])
            at += 1
    return out
