"""Reads "consent does not end before it is withdrawn" as "consent remains in force until it is withdrawn"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from policygen.text.canonical.goes_by import goes_by, telling
from policygen.text.tokens import Token, stem

_PAPERS = frozenset(
    stem(word)
    for word in (
        "consent permission authorization approval certificate certification plan policy agreement license rule notice "
        "contract appointment order decision it"
    ).split()
)
_ENDS = frozenset(stem(word) for word in "end expire lapse terminate cease".split())
_STAYS = frozenset(stem(word) for word in "remain stay continue be".split())
_FORCE = (("in", "forc"), ("in", "effect"), ("valid",), ("effect",), ("oper",))
_SAID = ("remain", "in", "forc", "until")
_BEFORE = 4  # tokens between a paper and its verb


@goes_by(*telling(_FORCE), *_ENDS)
def in_force(tokens: Sequence[Token]) -> list[Token]:
    """The tokens with "remain in force until" for a paper that doesn't end before, or stays valid until, a moment."""
    out: list[Token] = []
    at = 0
    while at < len(tokens):
        size = _never_ends(tokens, at) or _stays(tokens, at)
        if size and any(t.stem in _PAPERS for t in tokens[max(0, at - _BEFORE) : at]):
            whole = replace(tokens[at], end=tokens[at + size - 1].end)
            out += [replace(whole, stem=stem(word)) for word in _SAID]
            at += size
        else:
            out.append(tokens[at])
            at += 1
    return out


def _never_ends(tokens: Sequence[Token], at: int) -> int:
    """How many tokens say "does not end before"."""
    words = [t.stem for t in tokens[at : at + 4]]
    if words[:1] in (["do"], ["shall"], ["will"]) and words[1:2] == ["not"]:
        return 4 if len(words) == 4 and words[2] in _ENDS and words[3] in ("befor", "until") else 0
    return 0


def _stays(tokens: Sequence[Token], at: int) -> int:
    """How many tokens say "stays valid until"."""
    words = [t.stem for t in tokens[at : at + 4]]
    if words[:1] == [] or words[0] not in _STAYS:
        return 0
    for form in _FORCE:
        if tuple(words[1 : 1 + len(form)]) == form and words[1 + len(form) :][:1] == ["until"]:
            return 2 + len(form)
    return 0
