"""Sees that a part of a paper came in place of the whole: "a summary of the log", "extracts from the file"."""

from __future__ import annotations

from policygen.change import Change, Difference, Placed
from policygen.comparing.structure.items import Matching
from policygen.policy import Kind
from policygen.text.markers import Scope
from policygen.text.tokens import stem


def _stems(words: str) -> frozenset[str]:
    return frozenset(stem(word) for word in words.split())


_PORTIONS = _stems(
    "part portion extract excerpt summary summarize abstract synopsis outline overview selection digest abridgement"
)
_PAPERS = _stems(
    "log report record file recording video footage form note document data figure minutes account statement "
    "documentation paperwork entry register result finding narrative"
)
_COPIES = _stems("copy duplicate")
_OF = (("of",), ("from",))
_REACH = 5  # units after "of" among which the paper stands


def portion_differences(matching: Matching) -> list[Difference]:
    """What it does that one text gives a part of a paper which the other gives whole."""
    found: list[Difference] = []
    for side in (0, 1):
        counterpart = {pair[side]: pair[1 - side] for pair in matching.pairs}
        for portion, paper in _portions(matching, side):
            other = counterpart.get(paper)
            if other is None or other in {n for _, n in _portions(matching, 1 - side)}:
                continue
            placed = matching.items[side][paper].placed
            effect = _effect(matching, side, placed)
            if not effect:
                continue
            at = [i for i in matching.open[side] if matching.items[side][i].placed is portion]
            matching.drop(side, at)
            matching.drop(1 - side, _copy_of(matching, 1 - side, other))
            removed, added = ((), (portion,)) if side else ((portion,), ())
            found.append(
                Difference(
                    Change.THING,
                    effect if side else -effect,
                    removed,
                    added,
                    "",
                    placed.scope,
                )
            )
    return found


def _copy_of(matching: Matching, side: int, paper: int) -> list[int]:
    """ "A copy of" a paper is all of it."""
    return [
        i
        for i in range(max(0, paper - 2), paper)
        if i in matching.open[side] and matching.items[side][i].key in _COPIES
    ]


def _effect(matching: Matching, side: int, paper: Placed) -> int:
    """-1 where less of a paper is less for the parent, 0 where that can't be told."""
    kind = matching.readings[side].passages[paper.passage].kind
    if paper.scope is not Scope.MAIN:
        return 0
    owed = kind is Kind.DUTY and paper.sign > 0
    right = kind is Kind.PERMISSION and paper.sign < 0
    return -1 if owed or right else 0


def _portions(matching: Matching, side: int) -> list[tuple[Placed, int]]:
    """Each word for a part of a side, with the number of the paper that it is a part of."""
    placed = matching.readings[side].placed
    number = {item.at: i for i, item in enumerate(matching.items[side])}
    found = []
    for at, one in enumerate(placed):
        if len(one.unit.words) != 1 or one.unit.words[0] not in _PORTIONS:
            continue
        if at + 1 >= len(placed) or placed[at + 1].unit.words not in _OF:
            continue
        for ahead in range(at + 2, min(at + 2 + _REACH, len(placed))):
            if placed[ahead].opener or placed[ahead].path != one.path:
                break
            if ahead in number and set(placed[ahead].unit.words) & _PAPERS:
                found.append((one, number[ahead]))
                break
    return found
