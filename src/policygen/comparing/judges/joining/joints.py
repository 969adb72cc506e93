"""Compares what joins two neighbours that both texts have: "and", "or", or a comma alone.

Connectives are matched by their order, and a sentence has many: "(prevented or believes)" and
"prevented; and believes" differ though each text has an "and" somewhere. So every connective is
looked at again between the words that it joins.
"""

from __future__ import annotations

from policygen.change import Change, Difference
from policygen.comparing.judges.one_sided.lists import noun_phrase_follows
from policygen.comparing.proofs.absent import joins_what_is_absent
from policygen.comparing.structure.items import REPEATABLE, Matching
from policygen.comparing.structure.reading import Reading
from policygen.policy import Kind
from policygen.text.markers import Scope
from policygen.text.units import UnitKind

_DEFINING = (Kind.PROTECTED_DEFINITION, Kind.SAFE_HARBOUR, Kind.TRIGGER)
_PRACTICES = frozenset({"seclud", "restrain", "isol"})


def joint_differences(matching: Matching) -> list[Difference]:
    """ "or" between two neighbours that the other text joins by "and", or by a comma between adjectives."""
    found: list[Difference] = []
    counterpart = dict(matching.pairs)
    back = {j: i for i, j in matching.pairs}
    for side, other in ((0, counterpart), (1, back)):
        for i, item in enumerate(matching.items[side]):
            if item.placed.unit.kind is not UnitKind.CONNECTIVE or item.key != "or":
                continue
            if item.placed.union or _names_things(matching, side, i):
                continue
            around = _neighbours(matching, side, i)
            if around is None or not all(n in other for n in around):
                continue
            first, second = other[around[0]], other[around[1]]
            joint = _joint(matching, 1 - side, first, second)
            if joint is None:
                continue
            keys = {matching.items[side][n].key for n in around}
            if keys <= _PRACTICES or _absent(matching, side, i, joint):
                continue
            effect = item.placed.sign if side == 0 else -item.placed.sign
            matching.drop(side, [i])
            matching.drop(1 - side, [joint] if joint >= 0 else [])
            placed = (item.placed,)
            met = (matching.items[1 - side][joint].placed,) if joint >= 0 else ()
            removed, added = (met, placed) if side else (placed, met)
            found.append(
                Difference(Change.CONNECTIVE, effect, removed, added, "", item.placed.scope)
            )
    return found[:1]


def _absent(matching: Matching, side: int, number: int, other: int) -> bool:
    """Whether a connective and that of the other text join things of which there must be none."""
    pair = (other, number) if side else (number, other)
    return other >= 0 and joins_what_is_absent(matching, *pair)


def _names_things(matching: Matching, side: int, number: int) -> bool:
    """Whether a connective stands in a main clause that binds: there it mostly lists whom and what."""
    placed = matching.items[side][number].placed
    kind = matching.readings[side].passages[placed.passage].kind
    return placed.scope is Scope.MAIN and kind not in _DEFINING


def _neighbours(matching: Matching, side: int, at: int) -> tuple[int, int] | None:
    """The nearest words on both sides of a connective, words that are often repeated left out."""
    items = matching.items[side]
    before = next((n for n in range(at - 1, -1, -1) if _telling(matching, side, n)), None)
    after = next((n for n in range(at + 1, len(items)) if _telling(matching, side, n)), None)
    if before is None or after is None:
        return None
    crossed = [items[n] for n in range(before + 1, after) if n != at]
    if any(one.placed.unit.kind is UnitKind.CONNECTIVE or one.placed.opener for one in crossed):
        return None
    return before, after


def _telling(matching: Matching, side: int, number: int) -> bool:
    item = matching.items[side][number]
    return item.is_content and item.key not in REPEATABLE


def _joint(matching: Matching, side: int, first: int, second: int) -> int | None:
    """The "and" between two words (its number), -1 for a comma between adjectives, None for neither."""
    items, reading = matching.items[side], matching.readings[side]
    low, high = min(first, second), max(first, second)
    if (items[low].placed.scope, items[low].placed.sign) != (
        items[high].placed.scope,
        items[high].placed.sign,
    ):
        return None
    between = range(low + 1, high)
    joints = [n for n in between if items[n].placed.unit.kind is UnitKind.CONNECTIVE]
    if any(_telling(matching, side, n) or items[n].placed.opener for n in between):
        return None
    if [items[n].key for n in joints] == ["and"] and not items[joints[0]].placed.union:
        return joints[0]
    marks = [one.unit.key for one in reading.placed[items[low].at + 1 : items[high].at]]
    if joints or marks != [","] or reading.kind is Kind.PROHIBITION:
        return None
    return None if _listed(reading, items[low].at, items[high].at) else -1


def _listed(reading: Reading, start: int, end: int) -> bool:
    """Whether a comma parts the things of a list ("A, B, or C"), not two adjectives of one noun."""
    if noun_phrase_follows(reading, start):
        return True
    for one in reading.placed[end + 1 :]:
        if one.opener or one.unit.key in (".", ";"):
            break
        if one.unit.kind is UnitKind.CONNECTIVE or one.unit.key == ",":
            return True
    return any(one.unit.key == "," for one in reading.placed[max(0, start - 6) : start])
