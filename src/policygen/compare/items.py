"""Matches the units of two readings: in order first, then wherever they stand."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field

from rapidfuzz.distance import Indel

from policygen.change import Placed
from policygen.compare.reading import Reading
from policygen.text.markers import opener_key
from policygen.text.units import Unit, UnitKind


@dataclass(frozen=True, slots=True)
class Item:
    """A placed unit that takes part in the comparison, with its key and its place in the reading."""

    placed: Placed
    key: str
    at: int

    @property
    def is_content(self) -> bool:
        """Whether it says something by itself: no connective, no opener of a scope, no modal."""
        kind = self.placed.unit.kind
        return not self.placed.opener and kind not in (UnitKind.CONNECTIVE, UnitKind.MODAL)


def items_of(reading: Reading) -> tuple[Item, ...]:
    """The units of a reading that take part: words, values, amounts, modals, connectives, openers."""
    out: list[Item] = []
    placed = reading.placed
    for at, one in enumerate(placed):
        if one.opener:
            previous = placed[at - 1] if at else None
            if previous is None or not previous.opener or previous.path != one.path:
                words = [w for p in _opened(placed, at) for w in p.unit.words]
                out.append(Item(one, opener_key(words, one.scope), at))
        elif one.unit.kind not in (UnitKind.LIGHT, UnitKind.MARK):
            out.append(Item(one, _key(one.unit), at))
    return tuple(out)


def _opened(placed: Sequence[Placed], at: int) -> list[Placed]:
    end = at
    while end < len(placed) and placed[end].opener and placed[end].path == placed[at].path:
        end += 1
    return list(placed[at:end])


def _key(unit: Unit) -> str:
    if unit.quantity:
        return f"#{unit.quantity.key}={unit.quantity.amount}"
    return unit.key


@dataclass
class Matching:
    """What two readings share, and what is left on each side.

    Arguments:
        readings, items: of the earlier and the later text.
        pairs: numbers of items that stand for the same.
        open: numbers of the items of each side that have no counterpart yet.
        blocks: stretches (start, end, start, end) between matched items where the sides differ.
    """

    readings: tuple[Reading, Reading]
    items: tuple[tuple[Item, ...], tuple[Item, ...]]
    pairs: list[tuple[int, int]] = field(default_factory=list)
    open: tuple[set[int], set[int]] = field(default_factory=lambda: (set(), set()))
    blocks: list[tuple[int, int, int, int]] = field(default_factory=list)

    def settle(self, i: int, j: int) -> None:
        """Note two items as counterparts."""
        self.open[0].discard(i)
        self.open[1].discard(j)
        self.pairs.append((i, j))

    def drop(self, side: int, numbers: Sequence[int]) -> None:
        """Leave items of one side out of the comparison."""
        self.open[side].difference_update(numbers)

    def content_left(self, side: int) -> list[int]:
        """The items of a side that say something and have no counterpart, in order."""
        return [i for i in sorted(self.open[side]) if self.items[side][i].is_content]

    @property
    def coverage(self) -> float:
        """Share of the content of both sides that has a counterpart, 0 to 1."""
        total = sum(item.is_content for side in self.items for item in side)
        left = len(self.content_left(0)) + len(self.content_left(1))
        return 1 - left / total if total else 1.0


def match(before: Reading, after: Reading) -> Matching:
    """Match the longest common run of items, then items that moved (same sign first)."""
    items = (items_of(before), items_of(after))
    matching = Matching(
        (before, after), items, open=(set(range(len(items[0]))), set(range(len(items[1]))))
    )
    _in_order(matching)
    _moved(matching, same_sign=True)
    _moved(matching, same_sign=False)
    return matching


def _in_order(matching: Matching) -> None:
    keys = [[item.key for item in side] for side in matching.items]
    gap: list[int] | None = None
    for op in Indel.opcodes(keys[0], keys[1]):
        if op.tag == "equal":
            steps = zip(
                range(op.src_start, op.src_end), range(op.dest_start, op.dest_end), strict=True
            )
            for i, j in steps:
                matching.settle(i, j)
            if gap is not None:
                matching.blocks.append((gap[0], gap[1], gap[2], gap[3]))
            gap = None
            continue
        if gap is None:
            gap = [op.src_start, op.src_end, op.dest_start, op.dest_end]
        gap[1], gap[3] = max(gap[1], op.src_end), max(gap[3], op.dest_end)
    if gap is not None:
        matching.blocks.append((gap[0], gap[1], gap[2], gap[3]))


def _moved(matching: Matching, *, same_sign: bool) -> None:
    places: dict[str, list[int]] = defaultdict(list)
    for j in sorted(matching.open[1]):
        places[matching.items[1][j].key].append(j)
    for i in sorted(matching.open[0]):
        item = matching.items[0][i]
        if not item.is_content:
            continue
        for j in places[item.key]:
            if same_sign and matching.items[1][j].placed.sign != item.placed.sign:
                continue
            places[item.key].remove(j)
            matching.settle(i, j)
            break
