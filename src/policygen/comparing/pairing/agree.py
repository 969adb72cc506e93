"""Brings the kinds of two aligned provisions together, so that both are read under one sign."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from policygen.policy import Kind, Passage

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
        return tuple(before), tuple(after)
    common = kinds[0] | kinds[1]
    if common == {Kind.PROHIBITION, Kind.PERMISSION}:
        return _statements(before, Kind.PROHIBITION), _statements(after, Kind.PROHIBITION)
    if len(kinds[0]) <= 1 and len(kinds[1]) <= 1:
        kind = next(kind for kind in _PRIORITY if kind in common)
        return _all(before, kind), _all(after, kind)
    main = next(iter(sorted(kinds[0] | kinds[1], key=_PRIORITY.index)))
    return _statements(before, main), _statements(after, main)


def _all(passages: Sequence[Passage], kind: Kind) -> tuple[Passage, ...]:
    return tuple(replace(passage, kind=kind) for passage in passages)


def _statements(passages: Sequence[Passage], kind: Kind) -> tuple[Passage, ...]:
    """Give a kind to the passages that have none."""
    kinds = {p.kind for p in passages} - {Kind.STATEMENT}
    own = next(iter(kinds)) if len(kinds) == 1 else kind
    return tuple(replace(p, kind=own) if p.kind is Kind.STATEMENT else p for p in passages)
