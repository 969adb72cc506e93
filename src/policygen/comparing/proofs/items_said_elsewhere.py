"""Keeps items of a list whose words are said elsewhere, too: "of the parent [and the student]"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from policygen.comparing.structure.items import Item, Matching
from policygen.text.units import UnitKind

_PERSONS = frozenset({"student", "parent", "staff"})
_ENDS = re.compile(r"\s*(?:[.,;]|$)")


def joins_a_person(matching: Matching, side: int, left: Sequence[int]) -> bool:
    """Whether a stretch is "and" or "or" and a person of another sort than the one before it, and no more.

    Arguments:
        left: the items of a stretch that have no counterpart.
    """
    items = matching.items[side]
    if len(left) != 2 or not left[0] or items[left[0]].key not in ("and", "or"):
        return False
    person, before = items[left[1]], items[left[0] - 1]
    if person.key not in _PERSONS or before.key not in _PERSONS or before.key == person.key:
        return False
    text = matching.readings[side].passages[person.placed.passage].text
    return _ENDS.match(text[person.placed.unit.end :]) is not None


def asked_alone(matching: Matching, side: int, item: Item) -> bool:
    """Whether a question word is an item by itself, with a mark or a connective behind it."""
    following = matching.readings[side].placed[item.at + 1 : item.at + 2]
    return bool(following) and following[0].unit.kind in (UnitKind.MARK, UnitKind.CONNECTIVE)
