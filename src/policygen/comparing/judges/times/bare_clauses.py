"""Judges "before it is used" against "after it is used": clauses that say nothing but before or after what."""

from __future__ import annotations

from policygen.change import Change, Difference
from policygen.comparing.structure.items import Matching
from policygen.policy import Kind
from policygen.text.markers import Scope
from policygen.text.units import UnitKind

_BEFORE, _AFTER = "<before>", "<after>"


def bare_clause_differences(matching: Matching) -> list[Difference]:
    """A left-over "before" of the one text and "after" of the other, one of them before words that are all light.

    A duty due after what it was due before protects less; anything else is left unclear, never passed over.
    """
    found: list[Difference] = []
    for i in _openers(matching, 0):
        for j in _openers(matching, 1):
            a, b = matching.items[0][i], matching.items[1][j]
            if {a.key, b.key} != {_BEFORE, _AFTER} or j not in matching.open[1]:
                continue
            if not (_is_bare(matching, 0, i) or _is_bare(matching, 1, j)):
                continue
            matching.drop(0, [i])
            matching.drop(1, [j])
            effect = (-1 if a.key == _BEFORE else 1) * _owed(matching, a.placed.passage)
            found.append(
                Difference(Change.RESTRICTION, effect, (a.placed,), (b.placed,), "", a.placed.scope)
            )
            break
    return found


def _openers(matching: Matching, side: int) -> list[int]:
    items = matching.items[side]
    return [i for i in sorted(matching.open[side]) if items[i].placed.opener]


def _is_bare(matching: Matching, side: int, i: int) -> bool:
    """Whether no word that counts stands in the clause that an opener opens."""
    frame = matching.items[side][i].placed.path[-1]
    return not any(frame in one.placed.path for n, one in enumerate(matching.items[side]) if n != i)


def _owed(matching: Matching, passage: int) -> int:
    """The sign of a duty's modal, or 0 where no duty is told."""
    reading = matching.readings[0]
    if reading.passages[passage].kind is not Kind.DUTY:
        return 0
    return next(
        (
            one.sign
            for one in reading.placed
            if one.passage == passage
            and one.unit.kind is UnitKind.MODAL
            and one.scope is Scope.MAIN
        ),
        0,
    )
