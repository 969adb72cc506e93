"""Finds how long after an event something may be done: "in the semester after", "within an hour after"."""

from __future__ import annotations

from policygen.comparing.structure.items import Matching
from policygen.text.tokens import stem

_SPANS = frozenset(
    stem(word) for word in "day week month quarter term semester trimester year summer".split()
)


def span_before(matching: Matching, side: int, opener: int) -> list[int]:
    """The left-over words right before an opener of time that are a span of time; they go with it."""
    items, left = matching.items[side], matching.open[side]
    first = opener
    while first - 1 in left and items[first - 1].is_content:
        first -= 1
    timed = [
        n
        for n in range(first, opener)
        if items[n].key in _SPANS
        or ((amount := items[n].placed.unit.quantity) is not None and amount.dimension == "time")
    ]
    return list(range(timed[0], opener)) if timed else []
