"""Leaves unclear what only a word that turns the sense tells apart, where nothing proves the two equal."""

from __future__ import annotations

import re

from policygen.change import Change, Difference, Placed
from policygen.comparing.proofs.precondition import subject_of
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
    relatives = _turned_relatives(matching)
    if relatives:
        one, two = relatives
        return [Difference(Change.REPLACEMENT, 0, (one,), (two,), "", one.scope)]
    barred = _barred_without(matching)
    if barred:
        one, two = barred
        return [Difference(Change.REPLACEMENT, 0, (one,), (two,), "", one.scope)]
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
    denied = [[one for one in side if one.unit.words in _NOT] for side in left]
    if others[0] != others[1] or len(denied[0]) % 2 == len(denied[1]) % 2:
        return []
    if len(left[0]) % 2 == len(left[1]) % 2:
        return []
    removed, added = tuple(denied[0][-1:]), tuple(denied[1][-1:])
    return [Difference(Change.POLARITY, 0, removed, added, "", (removed or added)[0].scope)]


_NOT = (("not",), ("never",), ("no",))


def _barred_without(matching: Matching) -> tuple[Placed, Placed] | None:
    """A "not ... without" of one text beside a "before" or "after" of the other, which no proof has found equal."""
    opened = [
        [
            matching.items[side][i]
            for i in sorted(matching.open[side])
            if matching.items[side][i].placed.opener
        ]
        for side in (0, 1)
    ]
    for side in (0, 1):
        without = [one for one in opened[side] if one.placed.unit.words == ("without",)]
        order = [one for one in opened[1 - side] if one.key in ("<before>", "<after>")]
        if without and order and len(opened[side]) == 2:
            pair = without[0].placed, order[0].placed
            if order[0].key == "<before>" and _asked_first(matching, side, pair):
                continue
            return pair if side == 0 else (pair[1], pair[0])
    return None


def _asked_first(matching: Matching, side: int, openers: tuple[Placed, Placed]) -> bool:
    """Whether what stands behind "without" is what the other text asks for before the rest, of the same actor."""
    subjects = [subject_of(matching, one) for one in (0, 1)]
    if subjects[0][1] != subjects[1][1] and (subjects[0][0], subjects[1][0]) in matching.pairs:
        return False
    without, before = openers[0].path[-1], openers[1].path[-1]
    for pair in matching.pairs:
        one, other = matching.items[side][pair[side]], matching.items[1 - side][pair[1 - side]]
        if one.is_content and without in one.placed.path and before in other.placed.path:
            return False
    return True


def _turned_relatives(matching: Matching) -> tuple[Placed, Placed] | None:
    """A word of a duty in a relative clause that names some of those just named in one text, all of them in the other.

    "All staff shall be trained; those who hold shall be certified" and "all staff who hold shall be trained
    and certified" have the same words.
    """
    for i, j in matching.pairs:
        pair = matching.items[0][i].placed, matching.items[1][j].placed
        if pair[0].scope is not Scope.RELATIVE or pair[1].scope is not Scope.RELATIVE:
            continue
        passages = [matching.readings[s].passages[one.passage] for s, one in enumerate(pair)]
        if any(passage.kind is not Kind.DUTY for passage in passages):
            continue
        some = [
            bool(_SOME_OF_THEM.search(passage.text[: one.unit.start]))
            for passage, one in zip(passages, pair, strict=True)
        ]
        if some[0] != some[1]:
            return pair
    return None


# "Those who ...": some of the persons named before it, in a clause of its own.
_SOME_OF_THEM = re.compile(
    r"(?:;|,|\band)(?: and)? (?:those|the ones) (?:who|whose|that)\b[^,.;]*$", re.IGNORECASE
)


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
