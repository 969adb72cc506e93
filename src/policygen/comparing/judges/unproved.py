"""Leaves unclear what only a word that turns the sense tells apart, where nothing proves the two equal."""

from __future__ import annotations

from policygen.change import Change, Difference
from policygen.comparing.structure.items import Matching
from policygen.text.markers import TURNING, Scope


def unproved(matching: Matching) -> list[Difference]:
    """One unclear difference where one text has a "not" more, all its words are matched and nothing else turns."""
    left = [
        [
            item.placed
            for item in matching.items[side]
            if item.placed.opener
            and item.placed.scope in TURNING
            and not _part_of_a_value(matching, side, item.at)
        ]
        for side in (0, 1)
    ]
    others = [sum(one.scope is not Scope.NEGATION for one in side) for side in left]
    denied = [[one for one in side if one.unit.words == ("not",)] for side in left]
    if others[0] != others[1] or len(denied[0]) % 2 == len(denied[1]) % 2:
        return []
    if len(left[0]) % 2 == len(left[1]) % 2:
        return []
    removed, added = tuple(denied[0][-1:]), tuple(denied[1][-1:])
    return [Difference(Change.POLARITY, 0, removed, added, "", (removed or added)[0].scope)]


def _part_of_a_value(matching: Matching, side: int, at: int) -> bool:
    """Whether a unit is part of a value on a scale that the other text has too ("cannot leave")."""
    said = {(value.scale, value.value) for value in matching.readings[1 - side].values}
    return any(
        value.start <= at < value.end and (value.scale, value.value) in said
        for value in matching.readings[side].values
    )
