"""Judges an official who acts or decides against one who is only told: "must approve" for "must be told of"."""

from __future__ import annotations

from policygen.change import Change, Difference
from policygen.comparing.structure.items import Matching
from policygen.policy import Kind
from policygen.text.markers import Scope
from policygen.text.tokens import stem
from policygen.text.units import UnitKind

_OFFICIALS = frozenset(
    stem(word)
    for word in "principal administrator superintendent director nurse supervisor coordinator team board".split()
)
_ACTS = frozenset(
    stem(word)
    for word in "decide determine approve authorize authorise come go attend examine inspect check review evaluate "
    "assess consent observe view watch sign countersign allow agree".split()
)
_TOLD = frozenset(stem(word) for word in "tell told inform notify advise brief alert".split())


def told_instead_differences(matching: Matching) -> list[Difference]:
    """What it does that an official who must act or decide in one text must only be told in the other."""
    for a, b, c, d in matching.blocks:
        if (a - 1, c - 1) not in set(matching.pairs):
            continue
        spans = (range(a, b), range(c, d))
        for side in (0, 1):
            acts = _content(matching, side, spans[side])
            told = _content(matching, 1 - side, spans[1 - side])
            if not (acts and told) or not _is_duty_of_official(matching, side, acts[0]):
                continue
            active = {matching.items[side][n].key for n in acts} <= _ACTS
            passive = _said(matching, 1 - side, told[0]) and _is_passive(
                matching, 1 - side, told[0]
            )
            if not (active and passive) or _is_passive(matching, side, acts[0]):
                continue
            mine = tuple(matching.items[side][n].placed for n in acts)
            other = tuple(matching.items[1 - side][n].placed for n in told)
            matching.drop(side, list(spans[side]))
            matching.drop(1 - side, list(spans[1 - side]))
            removed, added = (other, mine) if side else (mine, other)
            effect = mine[0].sign if side else -mine[0].sign
            return [Difference(Change.THING, effect, removed, added, "", mine[0].scope)]
    return []


def _content(matching: Matching, side: int, span: range) -> list[int]:
    items, left = matching.items[side], matching.open[side]
    return [n for n in span if n in left and items[n].is_content]


def _said(matching: Matching, side: int, n: int) -> bool:
    words = {stem(word) for word in matching.said(side, n).split()}
    return bool(words & _TOLD) or matching.items[side][n].key in _TOLD


def _is_passive(matching: Matching, side: int, n: int) -> bool:
    at = matching.items[side][n].at
    return [one.unit.words for one in matching.readings[side].placed[at - 1 : at]] == [("be",)]


def _is_duty_of_official(matching: Matching, side: int, first: int) -> bool:
    """Whether the words stand right behind the main modal of a duty whose subject is an official of the school."""
    items = matching.items[side]
    if first < 2 or items[first - 1].placed.unit.kind is not UnitKind.MODAL:
        return False
    placed = items[first].placed
    kind = matching.readings[side].passages[placed.passage].kind
    official = items[first - 2].key in _OFFICIALS
    return kind is Kind.DUTY and placed.scope is Scope.MAIN and official
