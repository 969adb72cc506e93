"""Gives a word that a text says twice the counterpart that stands in the same company."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from policygen.comparing.structure.items import Matching


def exchange_copies(matching: Matching) -> None:
    """Pair the copy of a word that stands beside the same words, where another copy of it was paired.

    "Staff shall not ... for the convenience of staff" has two "staff"; a passive that names nobody keeps the
    second of them, whatever the order of the phrases.
    """
    for side in (0, 1):
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
