"""Says the end of the school day in one form: "before school lets out", "after school is out for the day"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from policygen.text.canonical.goes_by import goes_by, telling
from policygen.text.tokens import Token, stem

_END = tuple((word, stem(word)) for word in "the end of the school day".split())
_SCHOOL = (("school",), ("classes",))
_OUT = (
    ("is", "out"), ("lets", "out"), ("let", "out"), ("is", "over"), ("has", "ended"), ("ends",), ("is", "dismissed"),
    ("are", "over"), ("end",),
)  # fmt: skip
_DAY = (("for", "the", "day"), ("that", "day"), ("that", "afternoon"), ("on", "that", "day"))
_OPENERS = frozenset({"before", "after", "until", "when", "by"})


@goes_by(*telling(_OUT))
def school_out(tokens: Sequence[Token]) -> list[Token]:
    """The tokens with "the end of the school day" for the clause that says when school is out."""
    out: list[Token] = []
    at = 0
    while at < len(tokens):
        size = _clause(tokens, at)
        if size:
            span = {"start": tokens[at].start, "end": tokens[at + size - 1].end}
            out += [replace(tokens[at], text=word, stem=its, **span) for word, its in _END]
            at += size
            continue
        out.append(tokens[at])
        at += 1
    return out


def _clause(tokens: Sequence[Token], at: int) -> int:
    """How many tokens the clause has that begins here; 0 if none does."""
    if not at or tokens[at - 1].text.lower() not in _OPENERS:
        return 0
    said = tuple(token.text.lower() for token in tokens[at : at + 7])
    if said[:1] not in _SCHOOL:
        return 0
    verb = next((len(one) for one in _OUT if said[1 : 1 + len(one)] == one), 0)
    if not verb:
        return 0
    size = 1 + verb
    return size + next((len(one) for one in _DAY if said[size : size + len(one)] == one), 0)
