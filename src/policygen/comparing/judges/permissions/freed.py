"""Judges who need not act in one text and must in the other: a parent is freed, a duty of the school is gone."""

from __future__ import annotations

from policygen.change import Change, Difference
from policygen.comparing.structure.items import Matching
from policygen.comparing.structure.rights import HOLDERS
from policygen.policy import Kind
from policygen.text.markers import Scope
from policygen.text.units import UnitKind


def freed_differences(matching: Matching) -> list[Difference]:
    """What it does that whoever is free to leave an act undone in one text owes it in the other.

    A student's leave that became a student's duty is left unclear: it may be for the student's good. The words
    that free or bind are settled.
    """
    for side in (0, 1):
        free, bound = _freed(matching, side), _bound(matching, 1 - side)
        if free is None or bound is None or not _same_act(matching, side, free, bound):
            continue
        said = [matching.items[side][free].placed, matching.items[1 - side][bound].placed]
        spared = said[0].unit.key == "need"
        if not spared and matching.items[side][0].key != "student":
            continue
        matching.drop(side, [free, free + 1] if spared else [free])
        matching.drop(1 - side, [bound])
        removed, added = said if side == 0 else said[::-1]
        effect = (-1 if side == 0 else 1) if spared else 0
        effect = effect if matching.items[side][0].key in HOLDERS else -effect
        return [Difference(Change.MODALITY, effect, (removed,), (added,), "modality", Scope.MAIN)]
    return []


def _freed(matching: Matching, side: int) -> int | None:
    """The "need" of "need not", or the "may", by which somebody is free to act or not."""
    items = matching.items[side]
    for i in sorted(matching.open[side]):
        placed = items[i].placed
        following = items[i + 1].placed.unit.words if i + 1 < len(items) else ()
        spared = placed.unit.key == "need" and following == ("not",)
        may = placed.unit.kind is UnitKind.MODAL and placed.unit.key == "may"
        if (spared or may) and placed.scope is Scope.MAIN:
            return i
    return None


def _bound(matching: Matching, side: int) -> int | None:
    """The "shall" of a duty that the other text hasn't."""
    for i in sorted(matching.open[side]):
        placed = matching.items[side][i].placed
        kind = matching.readings[side].passages[placed.passage].kind
        owed = placed.unit.kind is UnitKind.MODAL and placed.unit.key == "shall"
        if owed and kind is Kind.DUTY and placed.scope is Scope.MAIN:
            return i
    return None


_PASSIVE = (("be",), ("receiv",), ("have",), ("get",), ("hear",))


def _same_act(matching: Matching, side: int, free: int, bound: int) -> bool:
    """Whether one holder stands before both, and one verb behind them."""
    pairs = set(matching.pairs if side == 0 else [(j, i) for i, j in matching.pairs])
    items = matching.items
    if not free or not bound:
        return False
    first = items[side][0].key
    following = matching.readings[1 - side].placed[items[1 - side][bound].at + 1]
    if first in HOLDERS and ((0, 0) not in pairs or following.unit.words in _PASSIVE):
        return False
    if first not in HOLDERS and not _one_subject(matching, side, (free, bound), pairs):
        return False
    verbs = [
        next(
            (
                n
                for n in range(at + 1, len(items[s]))
                if items[s][n].is_content and items[s][n].key != "not"
            ),
            -1,
        )
        for s, at in ((side, free), (1 - side, bound))
    ]
    return (verbs[0], verbs[1]) in pairs


def _one_subject(
    matching: Matching, side: int, modals: tuple[int, int], pairs: set[tuple[int, int]]
) -> bool:
    """Whether the words right before what frees and what binds stand for each other, and are no parent or student."""
    free, bound = modals
    subject = matching.items[side][free - 1].key
    return subject not in HOLDERS and (free - 1, bound - 1) in pairs
