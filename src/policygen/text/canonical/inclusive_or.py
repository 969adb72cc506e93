"""Reads "A, B, or both", "one or more of A, B and C" and "or any combination" as the plain "or" that they are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from policygen.text.canonical.goes_by import goes_by, telling
from policygen.text.tokens import Token

# Said after a list joined by "or": more than one of them will do too.
_OR_BOTH = (
    ("or", "both", "of", "them"),
    ("or", "both", "of", "this"),
    ("or", "both"),
    ("or", "more", "than", "one", "of", "this"),
    ("or", "more", "than", "one", "of", "that"),
    ("or", "more", "than", "one", "of", "them"),
    ("or", "any", "combin", "of", "this"),
    ("or", "any", "combin", "of", "them"),
    ("or", "any", "combin", "thereof"),
    ("or", "a", "combin", "of", "this"),
    ("or", "a", "combin", "of", "them"),
    ("or", "several", "of", "them"),
    ("or", "several", "of", "this"),
)
_ENDS = frozenset(",.;:)")
_LONGEST = 30  # tokens of a list
_OPENERS = frozenset(words[0] for words in _OR_BOTH)


@goes_by(*telling(_OR_BOTH), "more")
def plain_or(tokens: Sequence[Token]) -> list[Token]:
    """The tokens with each inclusive "or" in its plain form."""
    return _one_or_more(_or_both(tokens))


def _or_both(tokens: Sequence[Token]) -> list[Token]:
    out: list[Token] = []
    at = 0
    while at < len(tokens):
        size = _more_than_one(tokens, at)
        if size:
            if out and out[-1].text == ",":
                out.pop()
            _join_last(out, tokens[at])
            at += size
            if at < len(tokens) and tokens[at].text == ",":
                at += 1
            continue
        out.append(tokens[at])
        at += 1
    return out


def _more_than_one(tokens: Sequence[Token], at: int) -> int:
    """How many tokens say "or both" at the end of a list; 0 if none do."""
    if tokens[at].stem not in _OPENERS:
        return 0
    ahead = tuple(t.stem for t in tokens[at : at + 6])
    for words in _OR_BOTH:
        end = at + len(words)
        if ahead[: len(words)] != words:
            continue
        if end >= len(tokens) or tokens[end].text in _ENDS or (at and tokens[at - 1].text == ","):
            return len(words)
    return 0


def _join_last(out: list[Token], joint: Token) -> None:
    """Put the "or" before the last item of a list that has none: "A, B, or both"."""
    comma = 0
    for i in range(len(out) - 1, max(-1, len(out) - _LONGEST), -1):
        if out[i].stem == "or":
            return
        if out[i].text in (".", ";", ":"):
            break
        if out[i].text == "," and not comma:
            comma = i
    if comma:
        out[comma] = replace(joint, stem="or")


def _one_or_more(tokens: Sequence[Token]) -> list[Token]:
    """The tokens with "or" for the "and" of "one or more of A, B and C"."""
    out = list(tokens)
    at = 0
    while at < len(out):
        if tuple(t.stem for t in out[at : at + 4]) == ("one", "or", "more", "of"):
            last = _last_and(out, at + 4)
            if last:
                out[last] = replace(out[last], stem="or")
                del out[at : at + 4]
        at += 1
    return out


def _last_and(tokens: Sequence[Token], at: int) -> int:
    """The "and" that joins the last item of a list of single things; 0 where the list isn't plain."""
    for i in range(at, min(len(tokens), at + _LONGEST)):
        if tokens[i].text in (".", ";", ":") or tokens[i].stem in ("shall", "may", "or"):
            return 0
        if tokens[i].stem == "and":
            return i
    return 0
