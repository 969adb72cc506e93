"""Tells whether two provisions are alike by more than one word, so that they can be paired at sight."""

from __future__ import annotations

from collections.abc import Sequence

CLEARLY = 0.5  # likeness from which one telling word is enough
COMMON = frozenset(
    {
        "student",
        "staff",
        "parent",
        "school",
        "district",
        "seclud",
        "restrain",
        "isol",
        "shall",
        "report",
        "princip",
    }
)
_TELLING_NOTHING = COMMON | frozenset(
    "your you our we us their his her it no more less than not".split()
)
_LONG = 4  # words from which a provision has more to tell than one


def one_word_alike(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether of two longer provisions one word at most that tells anything is common.

    Arguments:
        one, other: the stems of their words.
    """
    told = (set(one) & set(other)) - _TELLING_NOTHING
    return len(told) < 2 and min(len(one), len(other)) >= _LONG
