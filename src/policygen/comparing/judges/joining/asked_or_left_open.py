"""Judges a quality that one text leaves open and the other asks for: "an injury, treated or not", "a treated injury".

The word stands in both texts, so that nothing but the place tells them apart.
"""

from __future__ import annotations

from collections.abc import Sequence

from policygen.change import Change, Difference, Placed
from policygen.comparing.structure.items import Matching
from policygen.text.markers import Scope
from policygen.text.units import UnitKind

_ASKING = (Scope.MAIN, Scope.UNIVERSAL, Scope.RELATIVE, Scope.CONDITION)


def asked_or_left_open(matching: Matching, found: Sequence[Difference]) -> list[Difference]:
    """What it does that a quality is asked for in one text, and in the other stands behind "whether or not" alone.

    Arguments:
        found: what is judged already; it isn't told again.
    """
    told = {id(one) for each in found for one in (*each.removed, *each.added)}
    frames = tuple(_left_open(matching, side) for side in (0, 1))
    for side in (0, 1):
        if not frames[side] or frames[1 - side]:
            continue
        for pair in matching.pairs:
            open_, asked = (
                matching.items[side][pair[side]],
                matching.items[1 - side][pair[1 - side]],
            )
            if not open_.is_content or id(open_.placed) not in frames[side]:
                continue
            if asked.placed.scope not in _ASKING or _is_said_beside(matching, side, pair[side]):
                continue
            if id(open_.placed) in told or id(asked.placed) in told:
                continue
            one, other = (open_.placed,), (asked.placed,)
            effect = asked.placed.sign if side == 0 else -asked.placed.sign
            removed, added = (one, other) if side == 0 else (other, one)
            scope = asked.placed.scope
            return [Difference(Change.RESTRICTION, effect, removed, added, "", scope)]
    return []


def _left_open(matching: Matching, side: int) -> set[int]:
    """What stands between a mark with a "whether or not" behind it and the next mark, by identity."""
    placed = matching.readings[side].placed
    out: set[int] = set()
    for at, one in enumerate(placed):
        if one.unit.words != ("whether",) or not (at and one.opener and _is_mark(placed[at - 1])):
            continue
        if one.scope is Scope.WIDENING:
            end = next((i for i in range(at, len(placed)) if _is_mark(placed[i])), len(placed))
            out |= {id(each) for each in placed[at:end]}
    return out


def _is_mark(one: Placed) -> bool:
    return one.unit.kind is UnitKind.MARK


def _is_said_beside(matching: Matching, side: int, number: int) -> bool:
    """Whether a text that leaves a quality open says the word again."""
    key = matching.items[side][number].key
    return sum(item.key == key for item in matching.items[side]) > 1
