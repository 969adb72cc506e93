"""Leaves unclear what no judge told and no proof settled: neutral takes a proof, and here there is none.

Words of content without a counterpart, an "or" of one text alone, a quantifier of one text alone, and clauses
that one text opens otherwise ("if you ask", "without your asking") still make a difference, though no place
orders them.
"""

from __future__ import annotations

import re

from policygen.change import Change, Difference, Placed
from policygen.comparing.structure.items import Item, Matching
from policygen.policy import Kind
from policygen.text.markers import Scope
from policygen.text.units import UnitKind

# Clauses of which one can't stand for the other.
_APART: tuple[tuple[set[str], set[str]], ...] = (
    ({"<if>"}, {"<negation>"}),
    ({"<if>"}, {"<purpose>"}),
    ({"<exception>", "<negation>"}, {"<if>"}),
    ({"<exception>", "<negation>"}, set()),
    ({"<if>", "<negation>"}, set()),
    ({"<if>", "and"}, set()),
    ({"<universal>"}, set()),
    ({"or"}, set()),
)
_DEFINITIONS = (Kind.PROTECTED_DEFINITION, Kind.SAFE_HARBOUR, Kind.TRIGGER)
_PERSONS = frozenset({"staff", "parent", "district", "school", "principal"})
_NO_EXCEPTION = re.compile(r"\bwithout (?:any )?exceptions?\b", re.IGNORECASE)
_NEITHER = re.compile(r"\b(?:neither|nor|either|none)\b", re.IGNORECASE)


def left_unproved(matching: Matching) -> list[Difference]:
    """One difference where what has no counterpart isn't proved to say nothing, or none; mostly unclear."""
    if not any(matching.open):
        return []
    left = [[matching.items[side][i] for i in sorted(matching.open[side])] for side in (0, 1)]
    floats = any(_FLOATS.search(p.text) for r in matching.readings for p in r.passages)
    if floats or any(_begins(one) for side in left for one in side):
        left = [[one for one in side if one.key != "<universal>"] for side in left]
    persons = [
        [
            one
            for one in left[side]
            if one.key in _PERSONS
            and _decides(one)
            and not _acts(matching, side, one)
            and not _is_unnamed(matching, side, one)
        ]
        for side in (0, 1)
    ]
    keys = [{one.key for one in side if one.placed.scope is not Scope.WIDENING} for side in left]
    who = _who_for_each(left)
    if not any(left) or (not any(persons) and not who and not _stand_apart(keys)):
        return []
    texts = [" ".join(p.text for p in reading.passages) for reading in matching.readings]
    if any("<exception>" in side for side in keys) and any(map(_NO_EXCEPTION.search, texts)):
        return []
    shown = [(persons[side] or left[side])[:1] for side in (0, 1)]
    removed, added = (tuple(one.placed for one in side) for side in shown)
    effect = 0
    if {"or"} in keys and set() in keys:
        if any(map(_NEITHER.search, texts)) or not _joined_in_addition(matching, removed, added):
            return []
        effect = _effect_of_joining(matching, removed, added)
    change = Change.ALTERNATIVE if effect else Change.REPLACEMENT
    return [Difference(change, effect, removed, added, "", (removed or added)[0].scope)]


# "The aide and the nurse shall each write a report": as both of them write one.
_FLOATS = re.compile(r"\band\b[^,;.]* (?:shall|must|will|may|should|are to) each\b", re.IGNORECASE)


def _begins(one: Item) -> bool:
    """Whether a quantifier begins a sentence: "each employee must" binds whom "an employee must" binds."""
    return one.key == "<universal>" and one.placed.unit.start == 0


def _decides(one: Item) -> bool:
    return one.placed.scope not in (Scope.WIDENING, Scope.PURPOSE)


def _acts(matching: Matching, side: int, one: Item) -> bool:
    """Whether somebody is the subject of a modal, whom the passive of the other text needn't name."""
    items = matching.items[side]
    before = matching.readings[side].placed[max(0, one.at - 1) : one.at]
    if any(unit.unit.words == ("no",) for unit in before):
        return False  # "no employee may" bars fewer than "nobody may"
    behind = items[items.index(one) + 1 :][:1]
    return any(item.placed.unit.kind is UnitKind.MODAL for item in behind)


def _is_unnamed(matching: Matching, side: int, one: Item) -> bool:
    """Whether a text speaks of itself or to its reader ("we give you a copy"), or names itself ("of this district").

    Nor does "when staff hold a student" define less than "the holding of a student".
    """
    passage = matching.readings[side].passages[one.placed.passage]
    unit = one.placed.unit
    if one.key == "staff" and passage.kind in _DEFINITIONS:
        return True
    own = one.key in ("district", "school") and _OF_THIS.search(passage.text[: unit.start])
    return bool(own) or passage.text[unit.start : unit.end].lower() in ("we", "us", "you")


_OF_THIS = re.compile(r"\b(?:of|in) (?:this|our|the)\s*$", re.IGNORECASE)


def _stand_apart(keys: list[set[str]]) -> bool:
    return (keys[0], keys[1]) in _APART or (keys[1], keys[0]) in _APART


def _who_for_each(left: list[list[Item]]) -> bool:
    """Whether one text says which one by a clause, and the other says all: "the one who", "each of them"."""
    for side in (0, 1):
        which = any(one.placed.opener and one.placed.unit.words == ("who",) for one in left[side])
        if which and [one.key for one in left[1 - side]] == ["<universal>"]:
            return True
    return False


def _joined_in_addition(
    matching: Matching, removed: tuple[Placed, ...], added: tuple[Placed, ...]
) -> bool:
    """Whether an "or" stands between two neighbours that stand side by side in the other text."""
    side = 0 if removed else 1
    (joint,) = removed or added
    text = matching.readings[side].passages[joint.passage].text
    if text[joint.unit.start : joint.unit.end].lower() != "or":
        return False  # an "and" or a mark read as "or" under what denies it
    own = next(n for n, one in enumerate(matching.items[side]) if one.placed is joint)
    there = dict(matching.pairs) if side == 0 else {j: i for i, j in matching.pairs}
    before, after = there.get(own - 1), there.get(own + 1)
    if before is None or (after is None and own + 1 < len(matching.items[side])):
        return False
    return after is None or after == before + 1


def _effect_of_joining(
    matching: Matching, removed: tuple[Placed, ...], added: tuple[Placed, ...]
) -> int:
    """What an "or" does that joins words of no weight: "or otherwise"; what is let or barred alone is unclear."""
    side = 0 if removed else 1
    (joint,) = removed or added
    placed = matching.readings[side].placed
    at = next(n for n, one in enumerate(placed) if one is joint)
    light = at + 1 < len(placed) and placed[at + 1].unit.kind is UnitKind.LIGHT
    if not light:
        return 0
    return -joint.sign if side else joint.sign
