"""Tells that a list without a counterpart is the list which the other text joins to the sentence before it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from policygen.policy import Passage

_LEAST = 3  # words that two lists share at least if they are one


def is_list(passages: Sequence[Passage]) -> bool:
    """Whether a provision is a list of two items or more with the words that lead to it."""
    return sum(bool(passage.stem) for passage in passages) >= 2


def share_of_list(missing: Counter[str], words: Counter[str]) -> float:
    """The share of the words that a provision lacks which a list has, from 0 to 1; 0 for less than three words."""
    shared = (missing & words).total()
    return shared / missing.total() if shared >= _LEAST else 0.0
