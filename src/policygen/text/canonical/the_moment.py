"""Reads "the moment the danger is over" as "as soon as the danger is over"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from policygen.text.canonical.goes_by import goes_by
from policygen.text.tokens import Token

_MOMENTS = frozenset({"moment", "instant", "minute", "second"})
_BEFORE = frozenset("from at for until till to of by since in on before after than".split())
# What a clause begins with; "the moment of release" and "the moment when" are read as they stand.
_CLAUSES = frozenset(
    "the a an he she it they we you his her their your this that these those any each every staff danger".split()
)


_AT_ONCE = frozenset({"immediately", "directly"})
_AFTER = frozenset({"after", "upon"})
_ENDS = frozenset({"ends", "ended", "stops", "stopped", "over"})
_REACH = 8  # tokens of a clause among which its verb stands


def _once_it_ended(tokens: Sequence[Token], at: int) -> bool:
    """Whether a clause says "immediately after" of something that ends: "immediately after the hold has ended"."""
    said = [token.text.lower() for token in tokens[at : at + _REACH + 2]]
    if len(said) < 4 or said[0] not in _AT_ONCE or said[1] not in _AFTER:
        return False
    clause = said[2 : said.index(",")] if "," in said else said[2:]
    return bool(_ENDS & set(clause[1:]))


@goes_by(*_MOMENTS, *_AT_ONCE)
def as_soon_as(tokens: Sequence[Token]) -> list[Token]:
    """The tokens with "as soon as" for each "the moment" that opens a clause."""
    out: list[Token] = []
    at = 0
    while at < len(tokens):
        if _once_it_ended(tokens, at):
            span = {"start": tokens[at].start, "end": tokens[at + 1].end}
            out += [
                replace(tokens[at], text=word, stem=word, **span) for word in ("as", "soon", "as")
            ]
            at += 2
            continue
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
