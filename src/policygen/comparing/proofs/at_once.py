"""Proves that what is done "right away once the child is calm" is done "as soon as the child is calm"."""

from __future__ import annotations

from itertools import groupby

from policygen.comparing.structure.items import Matching
from policygen.policy import Kind
from policygen.text.markers import Scope
from policygen.text.tokens import stem

_AT_ONCE = stem("immediately")
_AS_SOON_AS = ("as", "soon", "as")
_OPENS = frozenset((stem(word),) for word in "after once when upon following".split())


def drop_at_once(matching: Matching) -> None:
    """Leave out "immediately" in a duty whose other form is due as soon as the same thing happens."""
    for side in (0, 1):
        items = matching.items[side]
        named = [
            i
            for i in matching.content_left(side)
            if items[i].key == _AT_ONCE
            and (items[i].placed.scope is Scope.MAIN or _leads(matching, side, i))
        ]
        if len(named) != 1 or matching.readings[side].kind is not Kind.DUTY:
            continue
        here, there = _openings(matching, side), _openings(matching, 1 - side)
        if there != [_AS_SOON_AS] or len(here) != 1 or here[0] not in _OPENS:
            continue
        if not all(_conditional(matching, s) for s in (0, 1)):
            matching.drop(side, named)


def _leads(matching: Matching, side: int, i: int) -> bool:
    """Whether a word stands right before what opens a condition: "immediately after"."""
    following = matching.items[side][i + 1 : i + 2]
    return bool(following) and following[0].placed.opener


def _openings(matching: Matching, side: int) -> list[tuple[str, ...]]:
    """The words of each condition that a text has."""
    placed = matching.readings[side].placed
    return [
        tuple(word for one in run for word in one.unit.words)
        for _, group in groupby(placed, lambda one: (one.opener, one.path))
        if (run := list(group))[0].opener and run[0].scope is Scope.CONDITION
    ]


def _conditional(matching: Matching, side: int) -> bool:
    """Whether a word of the condition has no counterpart."""
    left = (matching.items[side][i] for i in matching.content_left(side))
    return any(one.placed.scope is Scope.CONDITION and one.key != _AT_ONCE for one in left)
