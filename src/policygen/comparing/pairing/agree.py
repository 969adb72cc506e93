"""Brings the kinds of two aligned provisions together, so that both are read under one sign."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from policygen.comparing.pairing.limited_practice import as_limited_practice
from policygen.comparing.pairing.limits_lifted import as_one_leave
from policygen.policy import Kind, Passage
from policygen.text.kinds.practices import does_what_the_other_may, tells_an_act

# Of two kinds, the one under which both are read: the more telling first.
_PRIORITY = (
    Kind.PROTECTED_DEFINITION,
    Kind.SAFE_HARBOUR,
    Kind.TRIGGER,
    Kind.DUTY,
    Kind.PERMISSION,
    Kind.PROHIBITION,
    Kind.STATEMENT,
)


def agree_on_kinds(
    before: Sequence[Passage], after: Sequence[Passage]
) -> tuple[tuple[Passage, ...], tuple[Passage, ...]]:
    """The passages of both sides, under one kind where each side has one and they differ.

    A prohibition and a permission keep their kinds: "shall not ... unless" and "may ... only if" are
    compared as they are.
    """
    kinds = [{p.kind for p in side} - {Kind.STATEMENT} for side in (before, after)]
    if not kinds[0] and not kinds[1]:
        return _acts(before, after)
    limited = as_limited_practice(before, after)
    limited = limited or as_one_leave(before, after)
    if limited is not None:
        return limited
    common = kinds[0] | kinds[1]
    if common == {Kind.PERMISSION} and _left_open(before, after):
        return _all(before, Kind.DUTY), _all(after, Kind.DUTY)
    if common == {Kind.PROHIBITION, Kind.PERMISSION}:
        return _statements(before, Kind.PROHIBITION), _statements(after, Kind.PROHIBITION)
    if len(kinds[0]) <= 1 and len(kinds[1]) <= 1:
        kind = next(kind for kind in _PRIORITY if kind in common)
        return _all(before, kind), _all(after, kind)
    main = next(iter(sorted(kinds[0] | kinds[1], key=_PRIORITY.index)))
    return _statements(before, main), _statements(after, main)


def _acts(
    before: Sequence[Passage], after: Sequence[Passage]
) -> tuple[tuple[Passage, ...], tuple[Passage, ...]]:
    """Passages that tell what someone does, as duties where both texts tell it so: "the nurse looks in"."""
    if not all(any(tells_an_act(p.text.lower()) for p in side) for side in (before, after)):
        return tuple(before), tuple(after)
    return _all(before, Kind.DUTY), _all(after, Kind.DUTY)


def _left_open(before: Sequence[Passage], after: Sequence[Passage]) -> bool:
    """Whether one text states an act which the other says that someone may do."""
    if len(before) != 1 or len(after) != 1:
        return False
    one, two = before[0], after[0]
    stated, open_to = (one, two) if one.kind is Kind.STATEMENT else (two, one)
    return stated.kind is Kind.STATEMENT and does_what_the_other_may(
        stated.text.lower(), open_to.text.lower()
    )


def _all(passages: Sequence[Passage], kind: Kind) -> tuple[Passage, ...]:
    return tuple(replace(passage, kind=kind) for passage in passages)


def _statements(passages: Sequence[Passage], kind: Kind) -> tuple[Passage, ...]:
    """Give a kind to the passages that have none."""
    kinds = {p.kind for p in passages} - {Kind.STATEMENT}
    own = next(iter(kinds)) if len(kinds) == 1 else kind
    return tuple(replace(p, kind=own) if p.kind is Kind.STATEMENT else p for p in passages)
