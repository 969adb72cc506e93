"""Reads "keep watching" and "go on watching" as "continue watching", and "is over" as "ends"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from policygen.text.canonical.goes_by import goes_by
from policygen.text.tokens import Token, stem

_CONTINUE, _END = stem("continue"), stem("end")
# What closes a clause after "is over", or goes on from it: never a number or a thing that it is over.
_AFTER_OVER = frozenset(
    {",", ";", ".", ":", "and", "or", "but", "for", "befor", "when", "if", "at"}
)


@goes_by("keep", "go", "over")
def going_on(tokens: Sequence[Token]) -> list[Token]:
    """The tokens with verbs of going on and of being over in one form."""
    out: list[Token] = []
    at = 0
    while at < len(tokens):
        size = _goes_on(tokens, at)
        if size:
            out.append(replace(tokens[at], stem=_CONTINUE))
        elif _is_over(tokens, at):
            size = 2
            out.append(replace(tokens[at], stem=_END, end=tokens[at + 1].end))
        else:
            size = 1
            out.append(tokens[at])
        at += size
    return out


# What follows "go on" where it means that something lasts.
_LASTS = frozenset(
    {"after", "onc", "once", "when", "until", "beyond", "past", "for", "as", "while", "if"}
)


def _goes_on(tokens: Sequence[Token], at: int) -> int:
    """How many words before an "-ing" form say only that it goes on, or 0."""
    ahead = [t.stem for t in tokens[at : at + 2]]
    size = 1 if ahead[:1] == ["keep"] else 2 if ahead in (["keep", "on"], ["go", "on"]) else 0
    if (
        ahead == ["go", "on"]
        and [t.stem for t in tokens[at + 2 : at + 3]][:1]
        and tokens[at + 2].stem in _LASTS
    ):
        return 2
    following = tokens[at + size : at + size + 1]
    goes = size and following and following[0].text.lower().endswith("ing") and at
    papers = {t.stem for t in tokens[at + size + 1 : at + size + 2]} & _PAPERS
    return size if goes and len(following[0].text) > 5 and not papers else 0


# "Keep training records" keeps papers.
_PAPERS = frozenset(
    stem(word)
    for word in "record log file data material certificate roster document minutes note form sheet".split()
)


def _is_over(tokens: Sequence[Token], at: int) -> bool:
    """Whether "is over" stands here and nothing follows that something could be over."""
    if tokens[at].stem not in ("be", "have") or [t.stem for t in tokens[at + 1 : at + 2]] != [
        "over"
    ]:
        return False
    return at + 2 >= len(tokens) or (tokens[at + 2].stem or tokens[at + 2].text) in _AFTER_OVER
