"""Sees that two things changed places around a word of order: "words before force" for "force before words"."""

from __future__ import annotations

from policygen.change import Change, Difference
from policygen.comparing.structure.items import Matching

_ORDERING = frozenset({"<before>", "<after>", "<exception>"})
_PREFERRING = (("rather",), ("instead",), ("befor",), ("before",), ("prior",), ("after",))


def turned_round_differences(matching: Matching) -> list[Difference]:
    """One unclear difference where what stood behind a word of order stands before it, and the other way round."""
    openers = [_opener(matching, side) for side in (0, 1)]
    if openers[0] is None or openers[1] is None:
        return []
    keys = {matching.items[s][n].key for s, n in enumerate(openers) if n is not None}
    if len(keys) != 1 or not keys <= _ORDERING:
        return []
    crossed = [
        (i, j, _inside(matching, 0, i, openers[0]))
        for i, j in matching.pairs
        if matching.items[0][i].is_content
        and _inside(matching, 0, i, openers[0]) != _inside(matching, 1, j, openers[1])
    ]
    ways = [
        {matching.items[0][i].key for i, _, way in crossed if way is into} for into in (True, False)
    ]
    if not ways[0] - ways[1] or not ways[1] - ways[0]:
        return []  # the same word twice: "after the incident, a report of the incident"
    one, other = matching.items[0][crossed[0][0]], matching.items[1][crossed[0][1]]
    return [Difference(Change.POLARITY, 0, (one.placed,), (other.placed,), "", one.placed.scope)]


def _opener(matching: Matching, side: int) -> int | None:
    """The one opener of a text that orders two things, or None."""
    found = [
        i
        for i, one in enumerate(matching.items[side])
        if one.placed.opener and one.placed.unit.words in _PREFERRING
    ]
    return found[0] if len(found) == 1 else None


def _inside(matching: Matching, side: int, number: int, opener: int) -> bool:
    items = matching.items[side]
    return items[opener].placed.path[-1] in items[number].placed.path
