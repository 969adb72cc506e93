"""Reads the cases that a definition names before its term as alternatives: "A, B and C make up a crisis"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from policygen.change import Placed
from policygen.policy import Kind, Passage
from policygen.text.classifying import names_several
from policygen.text.markers import Scope

_DEFINING = (Kind.PROTECTED_DEFINITION, Kind.SAFE_HARBOUR, Kind.TRIGGER)


def with_cases_named(part: Sequence[Placed], passage: Passage) -> list[Placed]:
    """The units of a passage, those of its main clause as a union where each thing joined by "and" is a case.

    Arguments:
        part: the placed units.
        passage: what they were read from.
    """
    if passage.kind not in _DEFINING or not names_several(passage.text):
        return list(part)
    return [
        replace(one, union=True) if one.scope is Scope.MAIN and not one.opener else one
        for one in part
    ]
