"""Sees that one text joins by "and" what the other joins by "or", within a wording of a value."""

from __future__ import annotations

from collections.abc import Iterable

from policygen.comparing.structure.items import Matching
from policygen.text.units import UnitKind


def joined_otherwise(matching: Matching, side: int, numbers: Iterable[int]) -> bool:
    """Whether one of these items is a left-over "and" where the other text has an "or" left, or the reverse."""
    own = _joints(matching, side) & {
        matching.items[side][i].key for i in numbers if i in matching.open[side]
    }
    others = _joints(matching, 1 - side)
    return bool(own) and bool(others) and not own & others


def _joints(matching: Matching, side: int) -> set[str]:
    """The connectives of a side that have no counterpart."""
    items = (matching.items[side][i] for i in matching.open[side])
    return {one.key for one in items if one.placed.unit.kind is UnitKind.CONNECTIVE}


def without_other_joints(matching: Matching, side: int, numbers: Iterable[int]) -> list[int]:
    """These items without each that joins otherwise than the other text."""
    return [i for i in numbers if not joined_otherwise(matching, side, [i])]
