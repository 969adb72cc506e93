"""Tells a slip of the pen from another word."""

from __future__ import annotations

from rapidfuzz.distance import OSA


def one_letter_apart(one: str, other: str) -> bool:
    """Whether two long words differ by one letter, or by two that changed places."""
    return min(len(one), len(other)) >= 6 and OSA.distance(one, other) == 1
