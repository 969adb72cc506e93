"""Takes items out of two lists that only one of them has, where each item of the other list has its counterpart.

Matched word by word, a lost item could pass for a rewording of what is new in another one.
"""

from __future__ import annotations

from collections import Counter

from policygen.change import Difference
from policygen.comparing.judges.one_sided.whole import item_effect
from policygen.comparing.structure.left_out import without_units
from policygen.comparing.structure.reading import Reading
from policygen.text.units import UnitKind

_FEWEST = 3  # items of the longer list
_ALIKE = 0.6  # of the rarer words of the shorter of two items that are the same item
_STRANGE = 0.34  # of an item's rarer words that the other list may have besides


def without_items_gone(
    before: Reading, after: Reading
) -> tuple[Reading, Reading, list[Difference]]:
    """Both readings without the items that one list alone has, and what it does that these came or went."""
    readings = (before, after)
    words = [_words(reading) for reading in readings]
    partner = _partners(words[0], words[1])
    left = (
        [number for number in words[0] if number not in partner],
        [number for number in words[1] if number not in partner.values()],
    )
    shared = len(partner) >= max(2, min(len(side) for side in words) // 2)
    long = max(len(side) for side in words) >= _FEWEST
    strange = all(not _is_said(words[s][n], words[1 - s]) for s in (0, 1) for n in left[s])
    if not (any(left) and shared and long and strange):
        return before, after, []
    found: list[Difference] = []
    for side in (0, 1):
        for number in left[side]:
            one = _gone(readings[side], number, side)
            if one is None:
                return before, after, []
            found.append(one)
    return _without(before, left[0]), _without(after, left[1]), found


def _gone(reading: Reading, number: int, side: int) -> Difference | None:
    """What it does that one text alone has an item, or None where its place doesn't tell."""
    judged = item_effect(reading, number)
    placed = tuple(
        one
        for one in reading.placed
        if one.passage == number and one.unit.words and one.unit.kind is not UnitKind.CONNECTIVE
    )
    if judged is None or not placed:
        return None
    change, effect = judged
    removed, added = ((), placed) if side else (placed, ())
    return Difference(change, effect if side else -effect, removed, added, "", placed[0].scope)


def _without(reading: Reading, numbers: list[int]) -> Reading:
    gone = {at for at, one in enumerate(reading.placed) if one.passage in numbers}
    return without_units(reading, gone)


def _words(reading: Reading) -> dict[int, frozenset[str]]:
    """The words of each item of a list by the number of its passage, without those that most items have."""
    said: dict[int, set[str]] = {}
    for one in reading.placed:
        if reading.passages[one.passage].stem and one.unit.kind is UnitKind.WORD:
            said.setdefault(one.passage, set()).add(one.unit.key)
    count = Counter(word for words in said.values() for word in words)
    rare = max(1, len(said) // 2)
    return {
        number: frozenset(w for w in words if count[w] <= rare) for number, words in said.items()
    }


def _partners(short: dict[int, frozenset[str]], long: dict[int, frozenset[str]]) -> dict[int, int]:
    """For each item of the shorter list the one of the longer that has most of its words, the surest first."""
    pairs = sorted(
        (-_alike(own, other), n, m) for n, own in short.items() for m, other in long.items()
    )
    out: dict[int, int] = {}
    for alike, n, m in pairs:
        if -alike >= _ALIKE and n not in out and m not in out.values():
            out[n] = m
    return out


def _alike(one: frozenset[str], other: frozenset[str]) -> float:
    fewest = min(len(one), len(other))
    return len(one & other) / fewest if fewest else 0.0


def _is_said(own: frozenset[str], others: dict[int, frozenset[str]]) -> bool:
    """Whether the other list has too many of an item's words to say that it lacks the item."""
    elsewhere = frozenset().union(*others.values())
    return not own or len(own & elsewhere) / len(own) > _STRANGE
