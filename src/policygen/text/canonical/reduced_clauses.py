"""Writes out a relative clause that lost its "who are": "staff authorized to use restraint"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from policygen.text.tokens import Token, stem

_PERSONS = frozenset(
    stem(word)
    for word in "staff personnel employee employees person persons member members teacher teachers aide aides those "
    "individuals adults professionals".split()
)
_LET = frozenset({"authorized", "permitted", "allowed"})
# Where somebody serves: of those to whom something goes it says to which of them.
_PLACED = frozenset("assigned posted attached appointed".split())
_RECEIVING = frozenset({"to", "for"})
_REACH = 5  # words between "to" and the participle: "to all teachers and aides assigned to ..."


def with_clauses_written_out(tokens: Sequence[Token]) -> list[Token]:
    """The tokens with "who are" between persons and what they are authorized, permitted or allowed to do."""
    out: list[Token] = []
    for at, token in enumerate(tokens):
        reduced = token.text.lower() in _LET and 0 < at < len(tokens) - 2
        reduced = reduced or (token.text.lower() in _PLACED and _is_given(tokens, at))
        if reduced and tokens[at - 1].stem in _PERSONS and tokens[at + 1].stem == "to":
            end = tokens[at - 1].end
            out.append(replace(token, text="who", stem="who", start=end, end=end))
            out.append(replace(token, text="be", stem="be", end=token.start))
        out.append(token)
    return out


def _is_given(tokens: Sequence[Token], at: int) -> bool:
    """Whether the persons before a participle are whom something is given to: "training for aides assigned to"."""
    if not 1 < at < len(tokens) - 2:
        return False
    for token in reversed(tokens[max(0, at - _REACH - 1) : at]):
        if token.text.lower() in _RECEIVING:
            return True
        listed = token.stem in _PERSONS or token.text.lower() in ("and", "or", "all", "the")
        if not listed:
            return False
    return False
