"""Gives a word that a text says twice the counterpart that stands in the same company."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from policygen.text.units import UnitKind

if TYPE_CHECKING:
    from policygen.comparing.structure.items import Matching


def exchange_copies(matching: Matching) -> None:
    """Pair the copy of a word that stands beside the same words, where another copy of it was paired.

    "Staff shall not ... for the convenience of staff" has two "staff"; a passive that names nobody keeps the
    second of them, whatever the order of the phrases.
    """
    for side in (0, 1):
        _exchange_joints(matching, side)
        copies: dict[str, list[int]] = defaultdict(list)
        for i in sorted(matching.open[side]):
            if matching.items[side][i].is_content:
                copies[matching.items[side][i].key].append(i)
        if not copies:
            continue
        for pair in list(matching.pairs):
            own, other = pair[side], pair[1 - side]
            key = matching.items[side][own].key
            if not matching.items[side][own].is_content or key not in copies:
                continue
            best = max(copies[key], key=lambda i: (_company(matching, side, i, other), -i))
            better = _company(matching, side, best, other) > _company(matching, side, own, other)
            if not better or _sign(matching, side, best) != _sign(matching, side, own):
                continue
            copies[key].remove(best)
            copies[key].append(own)
            matching.open[side].add(own)
            matching.pairs.remove(pair)
            matching.settle(*((other, best) if side else (best, other)))


def _exchange_joints(matching: Matching, side: int) -> None:
    """Leave open the connective beside the words that have no counterpart, not one between words that have.

    "A drug or medication used to control behavior or restrict movement" lost "control behavior or", whichever "or"
    the other text's only one was paired with.
    """
    items, left = matching.items[side], matching.open[side]
    if matching.content_left(1 - side):
        return  # other words for these, and no loss
    for i in sorted(left):
        if items[i].placed.unit.kind is not UnitKind.CONNECTIVE or _beside_open(matching, side, i):
            continue
        for pair in sorted(matching.pairs):
            own, other = pair[side], pair[1 - side]
            same = items[own].key == items[i].key and _sign(matching, side, own) == _sign(
                matching, side, i
            )
            joint = same and items[own].placed.unit.kind is UnitKind.CONNECTIVE
            if (
                joint
                and _beside_open(matching, side, own)
                and _parts_the_same(matching, side, i, other)
            ):
                matching.pairs.remove(pair)
                left.add(own)
                matching.settle(*((other, i) if side else (i, other)))
                break


def _beside_open(matching: Matching, side: int, number: int) -> bool:
    """Whether a word right before or after an item has no counterpart."""
    return any(i in matching.open[side] for i in (number - 1, number + 1))


def _parts_the_same(matching: Matching, side: int, own: int, other: int) -> bool:
    """Whether two connectives stand between the same two words, in either order."""
    pairs = {pair[side]: pair[1 - side] for pair in matching.pairs}
    return {pairs.get(own - 1), pairs.get(own + 1)} == {other - 1, other + 1}


def _sign(matching: Matching, side: int, number: int) -> int:
    return matching.items[side][number].placed.sign


def _company(matching: Matching, side: int, own: int, other: int) -> int:
    """How many of the words right before and after two items are counterparts, or the same."""
    items, others = matching.items[side], matching.items[1 - side]
    pairs = {pair[side]: pair[1 - side] for pair in matching.pairs}
    count = 0
    for step in (-1, 1):
        a, b = own + step, other + step
        inside = 0 <= a < len(items) and 0 <= b < len(others)
        if inside and items[a].is_content and others[b].is_content:
            count += pairs.get(a) == b
    return count
