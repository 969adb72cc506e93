"""Reads "offers no resistance" as "does not resist": a verb that only carries a denied act."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from policygen.text.canonical.goes_by import goes_by
from policygen.text.tokens import Token, stem

_CARRIERS = frozenset(stem(word) for word in "offer make give raise show put mount".split())
# Acts that a noun names, and the verbs that do.
_ACTS = {
    stem(noun): stem(verb)
    for noun, verb in (
        ("resistance", "resist"),
        ("objection", "object"),
        ("complaint", "complain"),
        ("consent", "consent"),
        ("threat", "threaten"),
        ("attempt", "attempt"),
        ("answer", "answer"),
        ("approval", "approve"),
    )
}


@goes_by(*_ACTS)
def without_denied_nouns(tokens: Sequence[Token]) -> list[Token]:
    """The tokens with "not" and the verb for each "no" and the noun behind a verb that only carries it."""
    out: list[Token] = []
    at = 0
    while at < len(tokens):
        up = at + 1 < len(tokens) and tokens[at + 1].text.lower() == "up"
        no = at + 2 if up else at + 1
        noun = tokens[no + 1 : no + 2]
        if (
            tokens[at].stem in _CARRIERS
            and [t.stem for t in tokens[no : no + 1]] == ["no"]
            and noun
            and noun[0].stem in _ACTS
        ):
            out += [replace(tokens[no], stem="not"), replace(noun[0], stem=_ACTS[noun[0].stem])]
            at = no + 2
            continue
        out.append(tokens[at])
        at += 1
    return out
