"""Tells whether single words of two texts stand beside the same words."""

from __future__ import annotations

from collections.abc import Sequence

from policygen.comparing.structure.items import Matching

_NEAR = (-2, -1, 1, 2)  # items before and after


def in_one_company(matching: Matching, before: Sequence[int], after: Sequence[int]) -> bool:
    """Whether two single words have a neighbor in common: "serious harm" doesn't say "substantial damage".

    Arguments:
        before, after: the numbers of the items that say a value; several words are always in company.
    """
    if len(before) != 1 or len(after) != 1:
        return True
    around = [{number + step for step in _NEAR} for number in (before[0], after[0])]
    return any(i in around[0] and j in around[1] for i, j in matching.pairs)
