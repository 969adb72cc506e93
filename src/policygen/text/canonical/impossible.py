"""Reads "it is not possible for staff to control" as "staff cannot control"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from policygen.text.canonical.goes_by import goes_by
from policygen.text.tokens import Token

_REACH = 6  # tokens of the subject between "for" and "to"


@goes_by("possible", "impossible")
def unable(tokens: Sequence[Token]) -> list[Token]:
    """The tokens with "cannot" for what it is impossible for somebody to do."""
    out = list(tokens)
    at = 0
    while at < len(out):
        begins = _subject(out, at)
        to = next(
            (i for i in range(begins, min(begins + _REACH, len(out))) if out[i].stem == "to"), 0
        )
        if begins and to > begins and all(t.is_word for t in out[begins:to]):
            cannot = [replace(out[to], stem="can"), replace(out[begins - 2], stem="not")]
            out = [*out[:at], *out[begins:to], *cannot, *out[to + 1 :]]
        at += 1
    return out


def _subject(tokens: Sequence[Token], at: int) -> int:
    """Where the subject begins after "it is not possible for"; 0 where nothing of the sort begins here."""
    words = [token.text.lower() for token in tokens[at : at + 5]]
    if words[:2] != ["it", "is"]:
        return 0
    if words[2:] == ["not", "possible", "for"]:
        return at + 5
    return at + 4 if words[2:4] == ["impossible", "for"] else 0
