"""Judges a quality that one text leaves open and the other asks for: "an injury, treated or not", "a treated injury".

The word stands in both texts, so that nothing but the place tells them apart.
"""

from __future__ import annotations

from collections.abc import Sequence

from policygen.change import Change, Difference, Placed
from policygen.comparing.structure.items import Matching
from policygen.text.markers import Scope

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
            if not open_.is_content or not frames[side] & set(open_.placed.path):
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
    """The clauses of a text that a "whether or not" opens behind a mark, by number."""
    placed = matching.readings[side].placed
    return {
        one.path[-1]
        for at, one in enumerate(placed)
        if one.unit.words == ("whether",)
        and one.opener
        and one.scope is Scope.WIDENING
        and at
        and _is_mark(placed[at - 1])
    }


def _is_mark(one: Placed) -> bool:
    return one.unit.key in (",", "(", "—", "–")


def _is_said_beside(matching: Matching, side: int, number: int) -> bool:
    """Whether a text that leaves a quality open says the word again."""
    key = matching.items[side][number].key
    return sum(item.key == key for item in matching.items[side]) > 1
