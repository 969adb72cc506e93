"""Leaves unclear what only a word that turns the sense tells apart, where nothing proves the two equal."""

from __future__ import annotations

from policygen.change import Change, Difference, Placed
from policygen.comparing.structure.items import Matching
from policygen.policy import Kind
from policygen.text.markers import TURNING, Scope
from policygen.text.units import UnitKind


def unproved(matching: Matching) -> list[Difference]:
    """One unclear difference where only a word that turns or joins tells two texts apart, or none.

    One text has a "not" more, all its words are matched and nothing else turns; or it has an "and" where the
    other has an "or" that wasn't judged.
    """
    joined = [_joints_left(matching, side) for side in (0, 1)]
    if len(joined[0]) == len(joined[1]) == 1 and joined[0][0].unit.key != joined[1][0].unit.key:
        one, two = joined[0][0], joined[1][0]
        return [Difference(Change.CONNECTIVE, 0, (one,), (two,), "", one.scope)]
    left = [
        [
            item.placed
            for number, item in enumerate(matching.items[side])
            if item.placed.opener
            and item.placed.scope in TURNING
            and not _is_a_bans(matching, side, number)
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


def _is_a_bans(matching: Matching, side: int, number: int) -> bool:
    """Whether a negation's counterpart is the "not" of a prohibition, which opens no scope."""
    return any(
        not matching.items[1 - side][pair[1 - side]].placed.opener
        for pair in matching.pairs
        if pair[side] == number
    )


def _joints_left(matching: Matching, side: int) -> list[Placed]:
    """The connectives of one text that have no counterpart."""
    placed = (matching.items[side][i].placed for i in sorted(matching.open[side]))
    kinds = {passage.kind for passage in matching.readings[side].passages}
    if Kind.PROHIBITION in kinds:
        return []  # what is banned is banned item by item
    return [one for one in placed if one.unit.kind is UnitKind.CONNECTIVE and not one.union]


def _part_of_a_value(matching: Matching, side: int, at: int) -> bool:
    """Whether a unit is part of a value on a scale that the other text has too ("cannot leave")."""
    said = {(value.scale, value.value) for value in matching.readings[1 - side].values}
    return any(
        value.start <= at < value.end and (value.scale, value.value) in said
        for value in matching.readings[side].values
    )
