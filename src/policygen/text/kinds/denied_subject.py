"""Finds a main clause whose subject is denied behind what stands first: "across the chest, no strap may ..."."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

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
    """Where a clause with a denied subject and a modal begins behind what stands first; else 0.

    What stands first ends in a comma, or is a phrase of place or time: "in a school vehicle no student may ...".
    """
    if (fronted := _behind_phrase(tokens)) is not None:
        return fronted
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


_PREPOSITIONS = frozenset(
    stem(word)
    for word in "in on at during under within throughout from for by with of to into upon before after".split()
)
_FRONTS = frozenset(
    stem(word)
    for word in "in on at during under within throughout from for by upon before after".split()
)
_VERBS = frozenset(
    stem(word)
    for word in "is are was were has have had be been being there lists shows and or but not".split()
)
_DETERMINERS = frozenset("the a an any each every this that his her their its our your".split())


def _behind_phrase(tokens: Sequence[Token]) -> int | None:
    """Where "no" begins the subject right behind a phrase with no verb of its own; None elsewhere."""
    if not tokens or tokens[0].stem not in _FRONTS:
        return None
    for at, token in enumerate(tokens):
        if not token.stem.isalpha() or token.stem in _MODAL | _CLAUSES | _VERBS:
            return None
        if token.stem != "no":
            continue
        modal = next((n for n in range(at + 1, len(tokens)) if tokens[n].stem in _MODAL), None)
        subject = tokens[at + 1 : modal] if modal is not None else ()
        own = not any(
            one.text in (",", ";", ":", ".")
            or (one.stem in _DETERMINERS and before.stem not in _PREPOSITIONS)
            for before, one in pairwise(subject)
        )
        inside = at < 2 or tokens[at - 1].stem in _PREPOSITIONS
        return at if subject and own and not inside and _denies(tokens[at : at + 2]) else None
    return None


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
