"""Judges which parts of an event a rule covers: "before, during and after a hold" against "after a hold"."""

from __future__ import annotations

from dataclasses import dataclass

from policygen.change import Change, Difference
from policygen.comparing.structure.items import Matching
from policygen.policy import Kind
from policygen.text.markers import Scope
from policygen.text.units import UnitKind

_PHASES = frozenset({"<before>", "<while>", "<after>"})
_NONE = -1  # the event is named by small words alone: "after each use"
_TURNING = (Scope.EXCEPTION, Scope.EXCLUSION)


@dataclass(frozen=True, slots=True)
class _Run:
    """Phases named in a row: numbers of all its items, of its openers by key, and of the event's first word."""

    items: tuple[int, ...]
    phases: dict[str, int]
    event: int


def phase_differences(matching: Matching) -> list[Difference]:
    """Phases that only one text names in a row before the same event; the words of the row are settled.

    One phase fewer is a smaller duty or ban, and a smaller leave.
    """
    found: list[Difference] = []
    runs = [_runs(matching, side) for side in (0, 1)]
    for one in runs[0]:
        for other in runs[1]:
            same = (one.event, other.event)
            if len(one.phases) == len(other.phases) or not (
                same in matching.pairs or same == (_NONE, _NONE)
            ):
                continue
            fewer, more = sorted((one.phases, other.phases), key=len)
            if not set(fewer) < set(more):
                continue
            matching.drop(0, one.items)
            matching.drop(1, other.items)
            side = 0 if more is one.phases else 1
            alone = tuple(
                matching.items[side][i].placed for key, i in more.items() if key not in fewer
            )
            kind = matching.readings[side].passages[alone[0].passage].kind
            effect = 1 if side else -1
            row = matching.items[side][min(more.values())].placed
            if kind is Kind.PERMISSION and row.attach > 0:
                effect = -effect
            removed, added = ((), alone) if side else (alone, ())
            found.append(Difference(Change.ALTERNATIVE, effect, removed, added, "", alone[0].scope))
    return found


def _runs(matching: Matching, side: int) -> list[_Run]:
    items = matching.items[side]
    runs: list[_Run] = []
    at = 0
    while at < len(items):
        end = at
        phases: dict[str, int] = {}
        while end < len(items) and (
            items[end].key in _PHASES or (phases and _joins(matching, side, end))
        ):
            if items[end].key in _PHASES:
                if items[end].placed.scope in _TURNING:
                    break
                phases[items[end].key] = end
            end += 1
        event = next((i for i in range(end, len(items)) if items[i].is_content), _NONE)
        if phases:
            runs.append(_Run(tuple(range(at, end)), phases, event))
        at = max(end, at + 1)
    return runs


def _joins(matching: Matching, side: int, number: int) -> bool:
    return matching.items[side][number].placed.unit.kind is UnitKind.CONNECTIVE
