"""Reads the person whom a school confines or holds as the student: "the confinement of a person alone in a room"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from policygen.text.tokens import Token, stem

_DONE_TO = frozenset(
    stem(word)
    for word in "confinement confining isolation isolating seclusion secluding restraint restraining placement placing "
    "separation separating immobilization immobilizing escorting shutting locking".split()
)
_PERSONS = frozenset({"person", "individual", "individu"})
_BEFORE = frozenset({"a", "an", "any", "the", "that", "such", "said", "particular"})


def confined_person(tokens: Sequence[Token]) -> list[Token]:
    """The tokens of a sentence that names no student, with the student for the person whom its first act befalls."""
    out = list(tokens)
    if any(token.stem in ("student", "pupil", "child", "learner") for token in out):
        return out
    befalls = next((i for i in range(1, len(out)) if _befalls(out, i)), None)
    if befalls is None:
        return out
    return [
        replace(token, stem="student")
        if at >= befalls
        and token.stem in _PERSONS
        and out[at - 1].text.lower() in _BEFORE
        and (at == befalls or out[at - 1].text.lower() not in ("a", "an", "any"))
        else token
        for at, token in enumerate(out)
    ]


def _befalls(tokens: Sequence[Token], at: int) -> bool:
    """Whether what is done to somebody stands before the person named here."""
    if tokens[at].stem not in _PERSONS or tokens[at - 1].text.lower() not in ("a", "an", "any"):
        return False
    before = [token.stem for token in tokens[max(0, at - 3) : at - 1]]
    acts = before[:-1] if before[-1:] == ["of"] else before
    return bool(acts) and acts[-1] in _DONE_TO
