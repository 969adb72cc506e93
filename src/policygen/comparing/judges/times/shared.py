"""Sees a deadline, a condition or an exception that governed one act and, put in front, now governs its
fellows too.
"""

from __future__ import annotations

from policygen.change import Change, Difference
from policygen.comparing.structure.items import REPEATABLE, Item, Matching
from policygen.text.markers import Scope
from policygen.text.units import UnitKind


def shared_differences(matching: Matching) -> list[Difference]:
    """What it does that an adjunct of one act was put before several: "Before noon, A and B" for
    "A before noon, and B".
    """
    for side in (0, 1):
        for own, front in _counterparts(matching, side):
            if not _fronted(matching, 1 - side, front) or _fronted(matching, side, own):
                continue
            if not _reached(matching, side, own, front) and not _before_joint(
                matching, side, own, front
            ):
                continue
            one = matching.items[side][own].placed
            other = matching.items[1 - side][front].placed
            effect = one.attach if side == 0 else -one.attach
            removed, added = ((one,), (other,)) if side == 0 else ((other,), (one,))
            change = Change.EXCEPTION if one.scope is Scope.EXCEPTION else Change.RESTRICTION
            return [Difference(change, effect, removed, added, "", one.scope)]
    return []


def _counterparts(matching: Matching, side: int) -> list[tuple[int, int]]:
    """The openers of exceptions, conditions and time limits right in a main clause, with the other text's.

    Two of them belong together if the first words inside are counterparts.
    """
    items, others = matching.items[side], matching.items[1 - side]
    there = {pair[side]: pair[1 - side] for pair in matching.pairs}
    out = []
    for number, item in enumerate(items):
        inner = there.get(number + 1)
        if not _governs(item) or inner is None or not inner:
            continue
        if others[inner - 1].key == item.key and _governs(others[inner - 1]):
            out.append((number, inner - 1))
    return out


def _governs(item: Item) -> bool:
    placed = item.placed
    scopes = (Scope.EXCEPTION, Scope.UNTIL, Scope.CONDITION)
    return placed.opener and placed.scope in scopes and len(placed.path) == 2


def _fronted(matching: Matching, side: int, number: int) -> bool:
    """Whether nothing that says something stands before an item in its sentence."""
    placed = matching.items[side][number].placed
    return not any(
        item.is_content and item.placed.passage == placed.passage
        for item in matching.items[side][:number]
    )


def _reached(matching: Matching, side: int, own: int, front: int) -> list[int]:
    """The words that the adjunct governs in the other text, and that here belong to another act."""
    items, others = matching.items[side], matching.items[1 - side]
    back = {pair[1 - side]: pair[side] for pair in matching.pairs}
    home, there = items[own].placed.passage, others[front].placed.passage
    out = []
    for number, item in enumerate(others):
        if item.placed.passage != there or number <= front or number not in back:
            continue
        here = back[number]
        if not items[here].is_content or items[here].key in REPEATABLE:
            continue
        if items[here].placed.scope is not Scope.MAIN:
            continue
        parted = items[own].placed.scope is not Scope.CONDITION
        if (parted and items[here].placed.passage != home) or _beyond(matching, side, own, here):
            out.append(here)
    return out


def _before_joint(matching: Matching, side: int, own: int, front: int) -> list[int]:
    """The words of an act that "and" parts from a condition for the next: "mail it and, if asked, call"."""
    items = matching.items[side]
    if not own or items[own].placed.scope is not Scope.CONDITION or items[own - 1].key != "and":
        return []
    modal = next((n for n in range(own) if items[n].placed.unit.kind is UnitKind.MODAL), own)
    home = items[own].placed.passage
    there = {pair[side]: pair[1 - side] for pair in matching.pairs}
    inside = [n for n in range(modal + 1, own) if items[n].is_content and n in there]
    others = matching.items[1 - side]
    passage = others[front].placed.passage
    return [
        n
        for n in inside
        if items[n].placed.passage == home
        and there[n] > front
        and others[there[n]].placed.passage == passage
    ]


def _beyond(matching: Matching, side: int, own: int, here: int) -> bool:
    """Whether "and" and a modal part an adjunct from a later word of its sentence."""
    between = matching.items[side][own + 1 : here]
    kinds = [item.placed.unit.kind for item in between]
    return UnitKind.MODAL in kinds and any(
        item.key == "and" and item.placed.unit.kind is UnitKind.CONNECTIVE for item in between
    )
