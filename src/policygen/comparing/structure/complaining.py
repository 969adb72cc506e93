"""Tells that somebody complains: the right of whoever may, unless it is the school itself."""

from __future__ import annotations

from collections.abc import Sequence

from policygen.text.tokens import stem
from policygen.text.units import Unit


def _stems(words: str) -> frozenset[str]:
    return frozenset(stem(word) for word in words.split())


_SCHOOL = _stems("district board school superintendent principal administrator")
_COMPLAIN = _stems("complain appeal grieve petition")
_BRING = _stems("file make bring submit lodge raise send address")
_COMPLAINTS = _stems("complaint appeal grievance objection petition")


def complains(after: Sequence[str]) -> bool:
    """Whether the words after a modal say that somebody complains: "may appeal", "may file a complaint".

    Arguments:
        after: their stems; "to file a complaint" may be one word by now.
    """
    if not after:
        return False
    said = after[0] in _COMPLAIN | _COMPLAINTS
    return said or (after[0] in _BRING and bool(_COMPLAINTS & set(after[1:3])))


def names_the_school(subject: Sequence[Unit]) -> bool:
    """Whether a subject names the school, or who leads it."""
    return any(set(unit.words[:1]) & _SCHOOL for unit in subject)
