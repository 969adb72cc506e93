"""Proves that "X does not include Y" and "Y is not included in X" take the same thing out of a term.

The one opens an exclusion behind its verb; the other is an exclusion as a whole, and opens none. What opens it is then
no difference, so that the words within are judged one by one.
"""

from __future__ import annotations

from policygen.change import Placed
from policygen.comparing.structure.items import Matching
from policygen.text.markers import Scope


def drop_turned_exclusions(matching: Matching) -> None:
    """Leave out what opens an exclusion where its words stand in the other text's own, under the same sign."""
    for side in (0, 1):
        items, others = matching.items[side], matching.items[1 - side]
        for number in sorted(matching.open[side]):
            opener = items[number].placed
            if not opener.opener or opener.scope is not Scope.EXCLUSION:
                continue
            frame = opener.path[-1]
            there = [
                (items[pair[side]].placed, others[pair[1 - side]].placed)
                for pair in matching.pairs
                if frame in items[pair[side]].placed.path and items[pair[side]].is_content
            ]
            if there and all(
                _in_a_whole_exclusion(other) and one.sign == other.sign for one, other in there
            ):
                matching.drop(side, [number])


def _in_a_whole_exclusion(placed: Placed) -> bool:
    """Whether a word stands in a sentence that is an exclusion as a whole, at any depth."""
    return placed.path[0] % 1000 == 0 and placed.scope is Scope.EXCLUSION
