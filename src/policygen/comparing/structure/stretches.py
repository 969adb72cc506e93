"""Finds the units that stand in a stretch of a passage's text, and takes stretches out of a reading."""

from __future__ import annotations

from collections.abc import Iterable

from policygen.change import Placed
from policygen.comparing.structure.reading import Reading


def units_in(reading: Reading, passage: int, start: int, end: int) -> tuple[int, ...]:
    """The numbers of the units of a passage that begin between two characters of it."""
    return tuple(
        at
        for at, one in enumerate(reading.placed)
        if one.passage == passage and start <= one.unit.start < end
    )


def placed_at(reading: Reading, numbers: Iterable[int]) -> tuple[Placed, ...]:
    """The placed units of a reading under these numbers."""
    return tuple(reading.placed[at] for at in numbers)
