"""Joins "including" with the "without limitation" or "but not limited to" that stands between commas behind it."""

from __future__ import annotations

from collections.abc import Sequence

from policygen.text.canonical.goes_by import goes_by
from policygen.text.tokens import Token, stem

_INCLUDING = stem("including")
_OPEN = (
    ("without", stem("limitation")),
    ("but", "not", stem("limited"), "to"),
    ("but", "without", stem("limitation")),
)


@goes_by(stem("limitation"), stem("limited"))
def including_without_limitation(tokens: Sequence[Token]) -> list[Token]:
    """The tokens without the commas around what says that a list is open."""
    out: list[Token] = []
    at = 0
    while at < len(tokens):
        size = _open_list(tokens, at)
        if not size:
            out.append(tokens[at])
            at += 1
            continue
        out += [tokens[at], *tokens[at + 2 : at + 2 + size]]
        at += 2 + size
        at += at < len(tokens) and tokens[at].text == ","
    return out


def _open_list(tokens: Sequence[Token], at: int) -> int:
    """How many tokens behind "including" and a comma say that the list is open; 0 if none do."""
    if tokens[at].stem != _INCLUDING or [t.text for t in tokens[at + 1 : at + 2]] != [","]:
        return 0
    for said in _OPEN:
        if tuple(t.stem for t in tokens[at + 2 : at + 2 + len(said)]) == said:
            return len(said)
    return 0
