"""Tells where a stretch names who finds a condition met, or leaves more to somebody else."""

from __future__ import annotations

from collections.abc import Sequence

from policygen.comparing.structure.items import Matching
from policygen.policy import Kind
from policygen.text.markers import Scope
from policygen.text.tokens import stem

_FINDERS = frozenset(
    stem(word)
    for word in "staff teacher principal nurse aide counselor administrator adult psychologist".split()
)


def left_to_another(matching: Matching, side: int, run: list[int]) -> bool:
    """Whether a stretch says of what a duty names that somebody may do more: ", which may pass it on"."""
    items = matching.items[side]
    first = items[run[0]].placed
    passage = matching.readings[side].passages[first.passage]
    kind = passage.kind
    beside = passage.text[: first.unit.start].rstrip().endswith(",")  # not "staff who may ..."
    opened = first.opener and first.scope is Scope.RELATIVE and beside
    after = matching.readings[side].placed[items[run[0]].at + 1 : items[run[0]].at + 2]
    return kind is Kind.DUTY and opened and bool(after) and after[0].unit.words == ("may",)


def says_who_finds(matching: Matching, side: int, run: Sequence[int]) -> bool:
    """Whether one text alone names, first in a clause about the student, who finds that it is so.

    "Until a teacher says that the student is ready": a finding is no condition more.
    """
    items = matching.items[side]
    before, after = items[run[0] - 1 : run[0]] if run[0] else (), items[run[-1] + 1 : run[-1] + 2]
    opened = bool(before) and before[0].placed.opener and before[0].placed.scope in _CLAUSES
    named = len(run) == 1 and items[run[0]].key in _FINDERS
    return opened and named and bool(after) and after[0].key == "student"


_CLAUSES = (Scope.CONDITION, Scope.UNTIL)
