"""Sees that an adverb is joined to another one, of the same verb: "willfully [and repeatedly]"."""

from __future__ import annotations

from collections.abc import Sequence

from policygen.comparing.structure.items import Matching
from policygen.text.units import UnitKind


def one_more_manner(matching: Matching, side: int, run: Sequence[int]) -> bool:
    """Whether a stretch is one adverb that "and" joins to an adverb of the other text as well: both must be so."""
    items = matching.items[side]
    content = [i for i in run if items[i].is_content]
    if len(content) != 1 or not _is_adverb(matching, side, content[0]):
        return False
    matched = matching.matched(side)
    near = []
    for step in (-1, 1):
        i = content[0] + step
        while 0 <= i < len(items) and items[i].placed.unit.kind is UnitKind.CONNECTIVE:
            i += step
        if 0 <= i < len(items):
            near.append(i)
    return any(i in matched and _is_adverb(matching, side, i) for i in near)


def _is_adverb(matching: Matching, side: int, i: int) -> bool:
    said = matching.said(side, i)
    return said.endswith("ly") and said not in ("only", "family", "daily", "weekly", "monthly")
