"""Gathers the sentences into which a provision was split, where no single one is like the whole."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

FEWEST = 2  # parts; a single one is paired by likeness
LEAST_HELD = 0.5  # share of a part's words that the whole says too
LEAST_COVERED = 0.6  # share of common words of the whole and all its parts together


def gathered(whole: Sequence[str], parts: Sequence[tuple[int, Sequence[str]]]) -> list[int]:
    """The parts that together say a whole, or none.

    Arguments:
        whole: the words of a provision that stands alone.
        parts: number and words of the other text's provisions that stand alone.
    """
    said = Counter(whole)
    chosen = [
        (number, Counter(words))
        for number, words in parts
        if words and (said & Counter(words)).total() >= LEAST_HELD * len(words)
    ]
    together = sum((words for _, words in chosen), Counter[str]())
    if len(chosen) < FEWEST or not whole:
        return []
    covered = 2 * (said & together).total() / (len(whole) + together.total())
    return [number for number, _ in chosen] if covered >= LEAST_COVERED else []
