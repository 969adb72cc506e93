"""Leaves out a "location" where the other text has a "place", which says nothing by itself: "a safe location"."""

from __future__ import annotations

from itertools import pairwise

from policygen.comparing.structure.items import Matching
from policygen.text.tokens import stem, stems

# A noun that counts, and the nouns of the same meaning that are passed over elsewhere.
_PLAIN = {
    stem("location"): frozenset({stem("place")}),
    stem("spot"): frozenset({stem("place")}),
    stem("method"): frozenset({stem("technique"), stem("procedure"), stem("manner")}),
    stem("process"): frozenset({stem("procedure"), stem("practice")}),
}


def drop_plain_places(matching: Matching) -> None:
    """Leave out such a noun where the other text has the plain one after the same word."""
    for side in (0, 1):
        items = matching.items[side]
        for i in sorted(matching.open[side]):
            plain = _PLAIN.get(items[i].key)
            if plain is None or not i or i - 1 in matching.open[side]:
                continue
            texts = [stems(p.text) for p in matching.readings[1 - side].passages]
            before = items[i - 1].placed.unit.words[-1:]
            pairs = {pair for text in texts for pair in pairwise(text)}
            if any((word, other) in pairs for word in before for other in plain):
                matching.drop(side, [i])
