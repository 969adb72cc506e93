"""Proves that two texts say one thing though one of them turns it round: "unless C" for "if not C".

Each proof needs every word to have its counterpart, and nothing else to deny, except or count.
"""

from __future__ import annotations

import re

from policygen.comparing.structure.items import REPEATABLE, Item, Matching
from policygen.text.markers import Scope
from policygen.text.units import UnitKind

_COUNTS = re.compile(
    r"\b(?:any|each|every|all|both|either|some|most|no|none|nobody|only)\b", re.IGNORECASE
)


def same_contraposed(matching: Matching) -> bool:
    """Whether "unless C" stands for "if not C", or "only X that C may" for "X that not C may not"."""
    if not all(_only_forms(matching, side) for side in (0, 1)):
        return False
    return any(_unless(matching, side) or _only_such(matching, side) for side in (0, 1))


def _only_forms(matching: Matching, side: int) -> bool:
    """Whether all that is left over says only "only" or "not", alone or taken into a word."""
    denied = _denied(matching)
    left = matching.content_left(side)
    return all(matching.items[side][i].key in ("only", "not") or i in denied[side] for i in left)


def _denied(matching: Matching) -> tuple[set[int], set[int]]:
    """Words that both texts say and one denies right before: "approved" and "not approved"."""
    found: tuple[set[int], set[int]] = (set(), set())
    for i in matching.content_left(0):
        for j in matching.content_left(1):
            if matching.said(0, i) == matching.said(1, j):
                found[0].add(i)
                found[1].add(j)
    return found


def _denies(matching: Matching, side: int, item: Item) -> bool:
    """Whether "not" stands right before a word, with no more than a "been" between."""
    text = matching.readings[side].passages[item.placed.passage].text[: item.placed.unit.start]
    return re.search(r"\bnot (?:been |be )?$", text.lower()) is not None


def _left(matching: Matching, side: int) -> list[Item]:
    """The left-over items of a side but for modals and repeated words."""
    return [
        matching.items[side][i]
        for i in sorted(matching.open[side])
        if matching.items[side][i].placed.unit.kind is not UnitKind.MODAL
    ]


def _clause(matching: Matching, side: int, opener: Item) -> set[int]:
    """The items that stand inside a scope."""
    number = opener.placed.path[-1]
    return {
        i
        for i, item in enumerate(matching.items[side])
        if number in item.placed.path and item.is_content and item.key not in REPEATABLE
    }


def _said(matching: Matching, side: int, opener: Item) -> str:
    """The words of a scope, from its opener to its last word."""
    number = opener.placed.path[-1]
    inside = [p for p in matching.readings[side].placed if number in p.path]
    text = matching.readings[side].passages[opener.placed.passage].text
    return text[opener.placed.unit.end : max(p.unit.end for p in inside)]


def _unless(matching: Matching, side: int) -> bool:
    """Whether this text says "unless C" where the other says "if not C"."""
    mine, theirs = _left(matching, side), _left(matching, 1 - side)
    if [len(mine), len(theirs)] == [2, 2] and all(len(one) == 1 for one in _denied(matching)):
        return (
            mine[0].placed.unit.words == ("unless",)
            and theirs[0].placed.unit.words in (("if",), ("where",), ("when",))
            and not _COUNTS.search(_said(matching, side, mine[0]))
            and not _COUNTS.search(_said(matching, 1 - side, theirs[0]))
            and theirs[0].placed.path[-1] in theirs[1].placed.path
            and mine[0].placed.path[-1] in mine[1].placed.path
            and _denies(matching, 1 - side, theirs[1])
            and not _denies(matching, side, mine[1])
        )
    if len(mine) != 1 or mine[0].placed.unit.words != ("unless",):
        return False
    if [one.key for one in theirs] != ["<if>", "<negation>"] or any(
        one.placed.unit.words not in (("if",), ("not",), ("where",), ("when",)) for one in theirs
    ):
        return False
    condition, negation = theirs
    if condition.placed.path[-1] not in negation.placed.path[-2:-1]:
        return False  # "if a physician states that it poses no risk": what is stated is denied, not the condition
    if any(
        _COUNTS.search(_said(matching, s, o)) for s, o in ((side, mine[0]), (1 - side, condition))
    ):
        return False
    partner = {pair[side]: pair[1 - side] for pair in matching.pairs}
    inside = _clause(matching, side, mine[0])
    return {partner.get(i) for i in inside} == _clause(matching, 1 - side, condition)


def _only_such(matching: Matching, side: int) -> bool:
    """Whether this text says "only X that C may ..." where the other says "X that not C may not ..."."""
    mine, theirs = _left(matching, side), _left(matching, 1 - side)
    if [one.key for one in mine] != ["only"] or matching.items[side][0] is not mine[0]:
        return False
    if [one.key for one in theirs] != ["<negation>", "not"]:
        return False
    negation = next(
        (
            item
            for item in matching.items[1 - side]
            if item.placed.opener
            and item.placed.unit.words == ("not",)
            and item.placed.path[-1] in theirs[0].placed.path
        ),
        theirs[0],
    )
    if negation.placed.unit.words != ("not",) or len(negation.placed.path) < 2:
        return False
    outer = negation.placed.path[-2]
    relative = next(
        (
            item
            for item in matching.items[1 - side]
            if item.placed.opener
            and item.placed.scope is Scope.RELATIVE
            and item.placed.path[-1] == outer
        ),
        None,
    )
    if relative is None or _COUNTS.search(_said(matching, 1 - side, relative)):
        return False
    inside = [one for one in matching.readings[1 - side].placed if outer in one.path]
    if any(one.unit.kind is UnitKind.CONNECTIVE for one in inside):
        return False
    order = [pair[1 - side] for pair in sorted(matching.pairs, key=lambda pair: pair[side])]
    return order == sorted(order)
