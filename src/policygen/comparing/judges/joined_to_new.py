"""Tells what is joined to words that are new themselves: in "[by a lock or bolt]" the bolt eases what only came in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from policygen.change import Change, Difference
from policygen.text.markers import Scope
from policygen.text.units import UnitKind

_BEHIND = 24  # characters between an item and the rest of its relative clause
_NEXT = 2  # characters between a word and the "or" that follows it


def with_their_heads(found: Sequence[Difference]) -> list[Difference]:
    """The differences without alternatives to what one text alone has; unclear beside what it has instead.

    An item that is joined by "or" to a new condition makes that condition wider, and the text as a whole no
    stronger or weaker than the condition made it. A relative clause that came or went with its item is part of it.
    """
    out: list[Difference] = []
    for one in found:
        if any(_is_its_clause(one, other) for other in found):
            continue
        head = next((other for other in found if _is_joined(one, other)), None)
        if head is None:
            out.append(one)
        elif head.removed and head.added:
            out.append(replace(one, effect=0))
    return out


def _is_joined(one: Difference, other: Difference) -> bool:
    """Whether an alternative of one text hangs on the last word of another difference, of the other effect."""
    if one.change is not Change.ALTERNATIVE or bool(one.removed) == bool(one.added):
        return False
    own, head = (one.removed, other.removed) if one.removed else (one.added, other.added)
    if not head or other.effect != -one.effect or own[0].unit.kind is not UnitKind.CONNECTIVE:
        return False
    last = max(head, key=lambda placed: placed.unit.end)
    apart = own[0].unit.start - last.unit.end
    return last.passage == own[0].passage and 0 <= apart <= _NEXT


def _is_its_clause(one: Difference, other: Difference) -> bool:
    """Whether words stand in the relative clause of an item that came or went: "[and a school that] we [pay]"."""
    if one.change is not Change.RESTRICTION or other.change is not Change.ALTERNATIVE:
        return False
    own, item = (one.removed, other.removed) if one.removed else (one.added, other.added)
    if (one.removed and one.added) or not item or other.effect != -one.effect:
        return False
    last = max(item, key=lambda placed: placed.unit.end)
    within = own[0].scope is Scope.RELATIVE and item[0].scope is not Scope.RELATIVE
    return (
        within
        and last.passage == own[0].passage
        and last.scope is Scope.RELATIVE
        and 0 <= own[0].unit.start - last.unit.end <= _BEHIND
    )
