"""Sees a duty that became the condition of another: "shall call and shall write" for "if it calls, it shall write".

What one text orders for its own sake the other only presupposes: whoever leaves it undone breaks nothing, and then
owes the rest no more either.
"""

from __future__ import annotations

from collections.abc import Sequence

from policygen.change import Change, Difference
from policygen.comparing.structure.items import REPEATABLE, Item, Matching
from policygen.policy import Kind
from policygen.text.markers import Scope
from policygen.text.units import UnitKind


def condition_for_duty_differences(matching: Matching) -> list[Difference]:
    """Conditions of one text whose words the other has as an act of its own, joined to the rest by "and"."""
    found: list[Difference] = []
    for side in (0, 1):
        for number in sorted(matching.open[side]):
            opener = matching.items[side][number]
            if opener.key != "<if>" or not opener.placed.opener:
                continue
            if not _is_owed(matching, side, number):
                continue
            matching.drop(side, [number])
            frame = opener.placed.path[-1]
            said = tuple(p for p in matching.readings[side].placed if frame in p.path)
            removed, added, effect = ((), said, -1) if side else (said, (), 1)
            found.append(Difference(Change.HEDGE, effect, removed, added, "", Scope.CONDITION))
    return found


def _is_owed(matching: Matching, side: int, opener: int) -> bool:
    """Whether the other text orders what stands in a condition, and apart from what this text orders."""
    items, others = matching.items[side], matching.items[1 - side]
    frame = items[opener].placed.path[-1]
    kinds = {p.kind for reading in matching.readings for p in reading.passages}
    if kinds != {Kind.DUTY}:
        return False
    partner = {pair[side]: pair[1 - side] for pair in matching.pairs}
    inside = [i for i, one in enumerate(items) if one.is_content and frame in one.placed.path]
    acts = [partner[i] for i in inside if i in partner and _tells(items, i)]
    modal = next((i for i, one in enumerate(items) if _is_main_modal(one)), 0)
    rest = [
        partner[i]
        for i, one in enumerate(items)
        if i > modal and one.is_content and i in partner and i not in inside and _tells(items, i)
    ]
    if len(acts) < len([i for i in inside if _tells(items, i)]) or not acts or not rest:
        return False
    return _ordered(others, acts) and _apart(matching, 1 - side, acts, rest)


def _is_main_modal(item: Item) -> bool:
    return item.placed.unit.kind is UnitKind.MODAL and item.placed.scope is Scope.MAIN


def _tells(items: Sequence[Item], number: int) -> bool:
    """Whether a word is said once, and doesn't only name those who are concerned."""
    key = items[number].key
    return key not in REPEATABLE and sum(one.key == key for one in items) == 1


def _ordered(items: Sequence[Item], acts: Sequence[int]) -> bool:
    """Whether the words of an act stand in a main clause under a "shall" of their own or a shared one."""
    plain = all(
        items[i].placed.scope in (Scope.MAIN, Scope.UNIVERSAL) and items[i].placed.sign > 0
        for i in acts
    )
    owed = [
        i
        for i, one in enumerate(items[: max(acts)])
        if one.placed.unit.kind is UnitKind.MODAL and one.key == "shall"
    ]
    return plain and bool(owed)


def _apart(matching: Matching, side: int, acts: Sequence[int], rest: Sequence[int]) -> bool:
    """Whether an "and" or the end of a sentence stands between two acts, and neither reaches across."""
    items, placed = matching.items[side], matching.readings[side].placed
    if max(acts) < min(rest):
        start, end = items[max(acts)].at, items[min(rest)].at
    elif max(rest) < min(acts):
        start, end = items[max(rest)].at, items[min(acts)].at
    else:
        return False
    if placed[start].passage != placed[end].passage:
        return True
    return any(
        one.unit.kind is UnitKind.CONNECTIVE and one.unit.key == "and" for one in placed[start:end]
    )
