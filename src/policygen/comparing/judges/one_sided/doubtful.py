"""Puts together the stretches of a provision that nobody can place: one unclear difference for each passage."""

from __future__ import annotations

from collections.abc import Sequence

from policygen.change import Change, Difference


def together(doubtful: Sequence[Difference]) -> list[Difference]:
    """One unclear difference for all stretches of the same passages, so that none is hidden behind another's words."""
    groups: list[tuple[set[tuple[int, int]], list[Difference]]] = []
    for one in doubtful:
        own = {(0, p.passage) for p in one.removed} | {(1, p.passage) for p in one.added}
        alike = [group for group in groups if group[0] & own]
        apart = [group for group in groups if not group[0] & own]
        for passages, _ in alike:
            own |= passages
        groups = [*apart, (own, [*(d for _, some in alike for d in some), one])]
    return [_one(some) for _, some in groups]


def _one(parts: Sequence[Difference]) -> Difference:
    removed = tuple(p for one in parts for p in one.removed)
    added = tuple(p for one in parts for p in one.added)
    return Difference(Change.REPLACEMENT, 0, removed, added, "", parts[0].scope)
