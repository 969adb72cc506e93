"""Tells what an adjective of degree qualifies: "serious" before "injury" isn't "serious" before "damage"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from policygen.change import Placed


class _Item(Protocol):
    """What is asked of an item of a reading."""

    @property
    def placed(self) -> Placed:
        """The unit and its place."""

    @property
    def key(self) -> str:
        """The key under which it is matched."""

    @property
    def is_content(self) -> bool:
        """Whether it says something by itself."""


_DEGREES = frozenset(
    "serious sever signific substanti grave grievous major great severe immin immediate".split()
)


def qualifies_another(
    items: tuple[Sequence[_Item], Sequence[_Item]],
    numbers: tuple[int, int],
    pairs: Sequence[tuple[int, int]],
) -> bool:
    """Whether two equal adjectives of degree stand before different nouns.

    The noun of the one must be said in the other text as well, without that adjective, and the noun of the other
    in that text alone: then the adjective didn't move, it was dropped here and said there.

    Arguments:
        items: of both texts.
        numbers: of the two adjectives.
        pairs: numbers of the items that have a counterpart already.
    """
    if items[0][numbers[0]].key not in _DEGREES:
        return False
    heads = [_head(items[side], numbers[side]) for side in (0, 1)]
    if heads[0] is None or heads[1] is None:
        return False
    matched = [dict(pairs).get(heads[0]), {j: i for i, j in pairs}.get(heads[1])]
    if items[0][heads[0]].key == items[1][heads[1]].key:
        return False
    return (matched[0] is None) != (matched[1] is None)


def _head(items: Sequence[_Item], number: int) -> int | None:
    """The number of the word after an item, in its own clause."""
    following = number + 1
    if following >= len(items) or not items[following].is_content:
        return None
    one, other = items[number].placed, items[following].placed
    return following if (one.path, one.passage) == (other.path, other.passage) else None
