"""Finds a main clause whose subject is denied behind what stands first: "across the chest, no strap may ..."."""

from __future__ import annotations

from collections.abc import Sequence

from policygen.text.tokens import Token, stem

_NOBODY = frozenset({"no", "nobody", "nobodi", "none", "neither"})
# "No longer", "no matter what", "no more than an hour" deny no subject.
_NO_SUBJECT = frozenset(
    stem(word)
    for word in "matter longer later more fewer less doubt further sooner earlier".split()
) | {"than"}
_JOINING = frozenset(
    stem(word) for word in "so therefore thus hence accordingly consequently and but then".split()
)
_MODAL = frozenset({"shall", "must", "will", "may", "can", "should", "might", "could"})
_CLAUSES = frozenset(
    stem(word) for word in "who whom which that if when where unless while until because".split()
)


def denied_clause(tokens: Sequence[Token]) -> int:
    """Where a clause with a denied subject and a modal begins behind a comma that no modal stands before; else 0."""
    for at, token in enumerate(tokens):
        if token.stem in _MODAL or token.text in (";", ":"):
            return 0
        if token.text != ",":
            continue
        begins = at + 1
        while begins < len(tokens) and tokens[begins].stem in _JOINING:
            begins += 1
        if _denies(tokens[begins : begins + 2]) and _has_modal(tokens[begins:]):
            return begins
    return 0


def _denies(tokens: Sequence[Token]) -> bool:
    return len(tokens) == 2 and tokens[0].stem in _NOBODY and tokens[1].stem not in _NO_SUBJECT


def _has_modal(clause: Sequence[Token]) -> bool:
    """Whether the subject's own modal comes, before any comma or clause of another subject."""
    for token in clause:
        if token.stem in _MODAL:
            return True
        if token.text in (",", ";", ":", ".") or token.stem in _CLAUSES:
            return False
    return False
