"""Readings without some of their units."""

from __future__ import annotations

from collections.abc import Set
from dataclasses import replace

from policygen.comparing.structure.reading import Reading
from policygen.text.units import UnitKind


def without_units(reading: Reading, gone: Set[int]) -> Reading:
    """A reading without some of its units (by number) and what they say on the scales."""
    if not gone:
        return reading
    number = {at: at - sum(n < at for n in gone) for at in range(len(reading.placed) + 1)}
    return replace(
        reading,
        placed=tuple(one for at, one in enumerate(reading.placed) if at not in gone),
        values=tuple(
            replace(value, start=number[value.start], end=number[value.end])
            for value in reading.values
            if not gone & set(range(value.start, value.end))
        ),
    )


def made_light(reading: Reading, gone: Set[int]) -> Reading:
    """A reading in which some of the units (by number) say nothing, and nothing on the scales."""
    if not gone:
        return reading
    placed = tuple(
        replace(one, unit=replace(one.unit, kind=UnitKind.LIGHT)) if at in gone else one
        for at, one in enumerate(reading.placed)
    )
    values = tuple(v for v in reading.values if not gone & set(range(v.start, v.end)))
    return replace(reading, placed=placed, values=values)
