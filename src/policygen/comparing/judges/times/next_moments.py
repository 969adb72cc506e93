"""Judges a "next" before the moment by which something is done: the end of the next shift is later."""

from __future__ import annotations

from policygen.change import Change, Difference
from policygen.comparing.judges.one_sided.one_side import difference_of
from policygen.comparing.structure.items import Matching
from policygen.policy import Kind
from policygen.text.markers import Scope
from policygen.text.tokens import stem


def _stems(words: str) -> frozenset[str]:
    return frozenset(stem(word) for word in words.split())


_NEXT = _stems("next subsequent second third")
_MOMENTS = _stems(
    "day morning afternoon evening week month quarter semester term year shift period session meeting class conference "
    "monday tuesday wednesday thursday friday school business lunch board staff team regular"
)
_BY = _stems("by before until at on during in within end close start beginning prior")
_KEEPING = _stems("keep retain preserve store maintain hold save archive remain")
_NEAR = 5


def next_moment_differences(matching: Matching) -> list[Difference]:
    """A left-over "next" that puts off a deadline, or the end of the time for which something is kept."""
    found: list[Difference] = []
    for side in (0, 1):
        for i in sorted(matching.open[side]):
            item = matching.items[side][i]
            if item.key not in _NEXT or not item.is_content or not _puts_off(matching, side, i):
                continue
            matching.drop(side, [i])
            effect = 1 if _keeps(matching, side, item.placed.passage) else -1
            found.append(difference_of(matching, side, [i], Change.THING, effect))
    return found


def _puts_off(matching: Matching, side: int, i: int) -> bool:
    """Whether a word stands before a moment that both texts name, and which says by when a duty is done."""
    items, reading = matching.items[side], matching.readings[side]
    placed = items[i].placed
    kind = reading.passages[placed.passage].kind
    shared = i + 1 in matching.matched(side)
    if kind is not Kind.DUTY or not shared or items[i + 1].key not in _MOMENTS:
        return False
    at = items[i].at
    before = reading.placed[max(0, at - _NEAR) : at]
    words = {word for one in before for word in one.unit.words}
    owed = [one.sign for one in reading.placed if one.scope is Scope.MAIN]
    return bool(words & _BY) and bool(owed) and owed[0] > 0


def _keeps(matching: Matching, side: int, passage: int) -> bool:
    """Whether a passage says until when something is kept."""
    main = [
        one
        for one in matching.readings[side].placed
        if one.passage == passage and one.scope is Scope.MAIN
    ]
    text = matching.readings[side].passages[passage].text.lower()
    return any(
        set(one.unit.words) & _KEEPING
        and not text[: one.unit.start].endswith(("the ", "a ", "each ", "every "))
        for one in main
    )
