"""Matches the units of two readings: in order first, then wherever they stand."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field

from rapidfuzz.distance import Indel

from policygen.change import Placed
from policygen.comparing.structure.copies import exchange_copies
from policygen.comparing.structure.misspelling import one_letter_apart
from policygen.comparing.structure.qualifying import qualifies_another
from policygen.comparing.structure.reading import Reading
from policygen.text.markers import opener_key
from policygen.text.units import Unit, UnitKind

# Words whose repetition says nothing: one more of them in a sentence isn't a difference.
REPEATABLE = frozenset({"student", "staff", "parent", "seclud", "restrain", "isol", "behavior"})


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
    return "only" if unit.key == "sole" else unit.key


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

    def matched(self, side: int) -> set[int]:
        """The items of a side that have a counterpart."""
        return {pair[side] for pair in self.pairs}

    def said(self, side: int, number: int) -> str:
        """The words of an item as they stand in its passage, in small letters."""
        placed = self.items[side][number].placed
        text = self.readings[side].passages[placed.passage].text
        return text[placed.unit.start : placed.unit.end].lower()

    @property
    def coverage(self) -> float:
        """Share of the content of both sides that has a counterpart, 0 to 1."""
        total = sum(item.is_content for side in self.items for item in side)
        left = len(self.content_left(0)) + len(self.content_left(1))
        return 1 - left / total if total else 1.0


ALIKE = 0.5  # share of keys two passages must have in common to be matched item by item


def match(before: Reading, after: Reading) -> Matching:
    """Match passage by passage, then the longest common run of the rest, then what moved.

    Items that stand elsewhere on the other side are matched under the same sign first.
    """
    items = (items_of(before), items_of(after))
    matching = Matching(
        (before, after), items, open=(set(range(len(items[0]))), set(range(len(items[1]))))
    )
    if len(before.passages) > 1 or len(after.passages) > 1:
        for left, right in _alike_passages(matching):
            _in_order(matching, left, right)
    _in_order(matching, sorted(matching.open[0]), sorted(matching.open[1]))
    _moved(matching, same_sign=True)
    _moved(matching, same_sign=False)
    exchange_copies(matching)
    matching.blocks = _blocks(matching)
    _misspelt(matching)
    return matching


def _misspelt(matching: Matching) -> None:
    """Settle long words that stand for each other in one place and differ by a letter."""
    for a, b, c, d in matching.blocks:
        for i in range(a, b):
            for j in range(c, d):
                if i not in matching.open[0] or j not in matching.open[1]:
                    continue
                both = matching.items[0][i].is_content and matching.items[1][j].is_content
                if both and one_letter_apart(matching.said(0, i), matching.said(1, j)):
                    matching.settle(i, j)


def _alike_passages(matching: Matching) -> list[tuple[list[int], list[int]]]:
    """Passages of both sides that share most of their keys, the most alike first; each one once."""
    sides = [_by_passage(side) for side in matching.items]
    scored = []
    for a, left in sides[0].items():
        for b, right in sides[1].items():
            keys = [
                Counter(matching.items[s][i].key for i in run) for s, run in ((0, left), (1, right))
            ]
            total = keys[0].total() + keys[1].total()
            share = 2 * (keys[0] & keys[1]).total() / total if total else 0.0
            if share >= ALIKE:
                scored.append((-share, abs(a - b), a, b))
    pairs = []
    used: tuple[set[int], set[int]] = (set(), set())
    for _, _, a, b in sorted(scored):
        if a not in used[0] and b not in used[1]:
            used[0].add(a)
            used[1].add(b)
            pairs.append((sides[0][a], sides[1][b]))
    return pairs


def _by_passage(items: Sequence[Item]) -> dict[int, list[int]]:
    out: dict[int, list[int]] = defaultdict(list)
    for i, item in enumerate(items):
        out[item.placed.passage].append(i)
    return out


def _in_order(matching: Matching, left: Sequence[int], right: Sequence[int]) -> None:
    """Settle the longest common run of these items."""
    keys = ([matching.items[0][i].key for i in left], [matching.items[1][j].key for j in right])
    for op in Indel.opcodes(keys[0], keys[1]):
        if op.tag == "equal":
            for i, j in zip(
                left[op.src_start : op.src_end], right[op.dest_start : op.dest_end], strict=True
            ):
                matching.settle(i, j)


def _blocks(matching: Matching) -> list[tuple[int, int, int, int]]:
    """The stretches between matched neighbours where the sides differ, in the order of the first."""
    to_right = dict(matching.pairs)
    to_left = {j: i for i, j in matching.pairs}
    blocks: list[tuple[int, int, int, int]] = []
    taken: set[int] = set()
    for start, end in _gaps(len(matching.items[0]), to_right):
        low = to_right.get(start - 1, -1) + 1 if start else 0
        after = to_right.get(end)
        high = low
        while high < len(matching.items[1]) and high not in to_left:
            high += 1
        if after is not None and to_left.get(after - 1) is None and high == low:
            high = after
            low = after
            while low > 0 and low - 1 not in to_left:
                low -= 1
        if taken & set(range(low, high)):
            low = high
        taken |= set(range(low, high))
        blocks.append((start, end, low, high))
    for start, end in _gaps(len(matching.items[1]), to_left):
        if not taken & set(range(start, end)):
            at = to_left.get(start - 1, -1) + 1 if start else 0
            blocks.append((at, at, start, end))
    return sorted(blocks)


def _gaps(size: int, counterpart: dict[int, int]) -> list[tuple[int, int]]:
    """The runs of numbers below `size` that have no counterpart."""
    gaps: list[tuple[int, int]] = []
    for i in range(size):
        if i in counterpart:
            continue
        if gaps and gaps[-1][1] == i:
            gaps[-1] = (gaps[-1][0], i + 1)
        else:
            gaps.append((i, i + 1))
    return gaps


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
            if qualifies_another(matching.items, (i, j), matching.pairs):
                continue
            places[item.key].remove(j)
            matching.settle(i, j)
            break
