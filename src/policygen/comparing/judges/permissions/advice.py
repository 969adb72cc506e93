"""Sees what one text demands, as a condition or as a part of a duty, become advice in a sentence of its own."""

from __future__ import annotations

from policygen.change import Change, Difference
from policygen.comparing.structure.items import REPEATABLE, Matching
from policygen.text.markers import Scope
from policygen.text.units import UnitKind

_LEAST = 0.6  # share of an advice's words that the other text says, and so demands


def advice_differences(matching: Matching) -> list[Difference]:
    """What it does that the words of a condition or duty stand beside a "should" that only one text has.

    "Only if A and B" becomes "only if A. B should be so": B is no longer a condition.
    """
    found: list[Difference] = []
    for side in (0, 1):
        there = {pair[side]: pair[1 - side] for pair in matching.pairs}
        if any(_is_modal(matching, 1 - side, i) for i in matching.open[1 - side]):
            continue
        for i in sorted(matching.open[side]):
            if not _is_modal(matching, side, i) or matching.items[side][i].key != "should":
                continue
            modal = matching.items[side][i].placed
            own = [
                n
                for n, item in enumerate(matching.items[side])
                if item.is_content
                and item.placed.passage == modal.passage
                and item.key not in REPEATABLE
            ]
            partners = [there[n] for n in own if n in there]
            if modal.scope is not Scope.MAIN or len(partners) < _LEAST * len(own):
                continue
            others = [matching.items[1 - side][n].placed for n in partners]
            demanded = [one for one in others if not _advised(matching, 1 - side, one.passage)]
            signs = {one.sign for one in demanded}
            if not demanded or len(signs) != 1 or _is_alone(matching, side):
                continue
            (sign,) = signs
            matching.drop(side, [i])
            placed, parts = (modal,), tuple(demanded)
            effect = -sign if side else sign
            removed, added = (parts, placed) if side else (placed, parts)
            found.append(
                Difference(Change.MODALITY, effect, removed, added, "modality", modal.scope)
            )
    return found


def _is_modal(matching: Matching, side: int, number: int) -> bool:
    return matching.items[side][number].placed.unit.kind is UnitKind.MODAL


def _advised(matching: Matching, side: int, passage: int) -> bool:
    """Whether a passage only advises."""
    return any(
        item.key == "should" and item.placed.passage == passage for item in matching.items[side]
    )


def _is_alone(matching: Matching, side: int) -> bool:
    """Whether a text is one sentence: then its modal answers to that of the other text."""
    return len(matching.readings[side].passages) == 1
