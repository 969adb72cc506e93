"""Tells what is joined to words that are new themselves: in "[by a lock or bolt]" the bolt eases what only came in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from policygen.change import Change, Difference
from policygen.text.units import UnitKind

_NEXT = 2  # characters between a word and the "or" that follows it


def with_their_heads(found: Sequence[Difference]) -> list[Difference]:
    """The differences without alternatives to what one text alone has; unclear beside what it has instead.

    An item that is joined by "or" to a new condition makes that condition wider, and the text as a whole no
    stronger or weaker than the condition made it.
    """
    out: list[Difference] = []
    for one in found:
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
