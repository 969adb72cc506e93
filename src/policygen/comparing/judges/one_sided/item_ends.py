"""Finds where an item of a list ends: with a noun that it shares, with an object that is often said again."""

from __future__ import annotations

from policygen.comparing.structure.items import REPEATABLE
from policygen.comparing.structure.reading import Reading
from policygen.comparing.structure.rights import HOLDERS
from policygen.text.units import UnitKind


def with_head(reading: Reading, start: int, end: int) -> int:
    """The end of an item with the noun that it shares with the item before: "and prone [restraint]"."""
    words = [i for i, one in enumerate(reading.placed) if one.unit.kind is UnitKind.WORD]
    last = max((i for i in words if i < start), default=None)
    following = end + 1
    if last is None or following not in words:
        return end
    joined = any(one.unit.kind is UnitKind.CONNECTIVE for one in reading.placed[last + 1 : start])
    same = reading.placed[following].unit.key == reading.placed[last].unit.key
    return following if joined and same else end


def with_object(reading: Reading, start: int, end: int) -> int:
    """The end of an item with its object, a word that is often said again: "choke [a child]," in a list."""
    at = end + 1
    following = reading.placed[at : at + 2]
    if len(following) < 2 or following[0].unit.key not in REPEATABLE:
        return end
    joined = (
        following[1].unit.kind is UnitKind.CONNECTIVE
    )  # "blankets laid on [a student] and chairs"
    person = joined and following[0].unit.key in HOLDERS and start < end
    return at if person or following[1].unit.key in (",", ";") else end
