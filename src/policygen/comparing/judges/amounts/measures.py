"""Proves that two texts set bounds to one thing in other words: "may not last longer than", "is limited to".

A proof needs every word but those that measure to have its counterpart. Then the amounts with their
bounds are all that can differ, and they have an order of their own.
"""

from __future__ import annotations

from dataclasses import dataclass

from policygen.change import Change, Difference, Placed
from policygen.comparing.judges.amounts.beside_amounts import beside_amount, goes_on
from policygen.comparing.structure.items import REPEATABLE, Item, Matching
from policygen.policy import Kind
from policygen.text.markers import Scope
from policygen.text.quantities.bounds import Bound
from policygen.text.quantities.quantity import Quantity
from policygen.text.tokens import stem
from policygen.text.units import UnitKind


def _stems(words: str) -> frozenset[str]:
    return frozenset(stem(word) for word in words.split())


_NOT = _stems("not no never nobody none neither prohibit forbid")
_MOST, _LEAST = _stems("maximum most limit"), _stems("minimum least")
_UPPER = (Bound.AT_MOST, Bound.EVERY)
# Words that only say that something is measured.
_MEASURING = (
    _MOST
    | _LEAST
    | _NOT
    | _stems(
        "last extend run continue continuous go single length duration long longer short number total extent "
        "more less than only restrict"
    )
)
_DONE = _stems("complete finish conclude end stop")
_LASTS = _stems("take last go extend continue continuous beyond")
_EACH = _stems("each every any all")
_OUTER = (Scope.MAIN, Scope.NEGATION)


@dataclass(frozen=True, slots=True)
class _Reach:
    """The amounts that a text allows: up to, or from, an amount."""

    upper: bool
    amount: float
    strict: bool


def measured_differences(matching: Matching) -> list[Difference] | None:
    """The amounts that differ where nothing but measuring words is left; None where that isn't proved.

    What was proved is settled.
    """
    amounts = [
        [i for i, item in enumerate(items) if item.placed.unit.quantity is not None]
        for items in matching.items
    ]
    if (
        len(amounts[0]) != len(amounts[1])
        or not amounts[0]
        or not _only_measures_left(matching, amounts)
    ):
        return None
    negated = [_negations(matching, side) for side in (0, 1)]
    if max(negated) > 1:
        return None
    found: list[Difference] = []
    for i, j in zip(*amounts, strict=True):
        one, two = matching.items[0][i].placed, matching.items[1][j].placed
        reaches = [_reach(matching, s, p) for s, p in enumerate((one, two))]
        first, second = reaches
        if first is None or second is None or not _alike(one, two):
            return None
        outer = one.scope in _OUTER and two.scope in _OUTER
        if negated[0] != negated[1]:
            if not outer:
                if _amount(one) != _amount(two):
                    return None
                continue
            if _amount(one).dimension == "age" or len(amounts[0]) > 1:
                return None
            first, second = (
                _complement(r, _amount(p)) if n else r
                for r, n, p in ((first, negated[0], one), (second, negated[1], two))
            )
        signs = [one.sign, two.sign]
        if negated[0] == negated[1] and signs[0] != signs[1]:
            return None
        if first.upper != second.upper:
            if _amount(one).dimension not in ("length", "area") or {one.scope, two.scope} != {
                Scope.MAIN
            }:
                return None
            effect = signs[0] if first.upper else -signs[0]  # a size is owed by the least
            found.append(Difference(Change.QUANTITY, effect, (one,), (two,), "", one.scope))
        elif first != second:
            sign = 1 if negated[0] != negated[1] else signs[0]
            effect = sign if _narrower(second, first) else -sign
            found.append(Difference(Change.QUANTITY, effect, (one,), (two,), "", one.scope))
    _settle(matching, amounts)
    return found


def _only_measures_left(matching: Matching, amounts: list[list[int]]) -> bool:
    """Whether all that has no counterpart measures, and something of it does."""
    measured = False
    modals = [
        {matching.items[s][i].key for i in matching.open[s] if _is_modal(matching, s, i)}
        for s in (0, 1)
    ]
    kinds = {p.kind for reading in matching.readings for p in reading.passages}
    if kinds == {Kind.DUTY} and {"may"} in modals and {"shall"} in modals:
        return False  # "one aide shall be trained", "one aide may be trained"
    for side in (0, 1):
        items = matching.items[side]
        for i in matching.open[side]:
            item = items[i]
            unit = item.placed.unit
            if i in amounts[side]:
                continue
            if item.placed.opener:
                quantified = item.placed.scope is Scope.UNIVERSAL and _EACH & set(unit.words)
                if item.placed.scope not in (Scope.NEGATION, Scope.RELATIVE) and not (
                    quantified and _negations(matching, 1 - side)
                ):
                    return False
                measured |= item.placed.scope is Scope.NEGATION
            elif unit.kind is UnitKind.MODAL:
                if unit.key == "should":
                    return False
            elif (
                (item.key == "only" and not beside_amount(items, i))
                or _contrary(matching, i, side)
                or not item.is_content
                or not (
                    item.key in _MEASURING
                    or _said_again(matching, side, item)
                    or (item.key in _DONE and _lasts(matching, 1 - side))
                )
            ):
                return False
            else:
                measured |= item.key in _MEASURING | _DONE
    if _negations(matching, 0) != _negations(matching, 1):
        return True
    return measured or kinds == {Kind.PROHIBITION, Kind.PERMISSION}


def _contrary(matching: Matching, i: int, side: int) -> bool:
    """Whether a text ends what the other goes on with, neither of them denied: "shall cease to receive"."""
    ends = matching.items[side][i].key in _DONE
    return ends and not any(_negations(matching, s) for s in (0, 1)) and goes_on(matching, 1 - side)


def _is_modal(matching: Matching, side: int, i: int) -> bool:
    return matching.items[side][i].placed.unit.kind is UnitKind.MODAL


def _lasts(matching: Matching, side: int) -> bool:
    """Whether a text says how long something takes: it is then done when that time is over."""
    return any(_LASTS & set(one.unit.words) for one in matching.readings[side].placed)


def _said_again(matching: Matching, side: int, item: Item) -> bool:
    return item.key in REPEATABLE and any(
        other.key == item.key for other in matching.items[1 - side]
    )


def _alike(one: Placed, two: Placed) -> bool:
    return _amount(one).key == _amount(two).key and _amount(one).day == _amount(two).day


def _amount(placed: Placed) -> Quantity:
    assert placed.unit.quantity is not None
    return placed.unit.quantity


def _negations(matching: Matching, side: int) -> int:
    """How many words deny in the main part of a text, those within an amount left out."""
    return sum(
        bool(_NOT & set(one.unit.words)) and one.unit.quantity is None and one.scope in _OUTER
        for one in matching.readings[side].placed
    )


def _reach(matching: Matching, side: int, placed: Placed) -> _Reach | None:
    """What an amount allows by its own words and by "maximum", "minimum" or "limited" beside it."""
    amount = _amount(placed)
    words = {
        word
        for one in matching.readings[side].placed
        if one.passage == placed.passage and one.path == placed.path
        for word in one.unit.words
    }
    most, least = bool(words & _MOST), bool(words & (_LEAST - {"least"}))
    bound = amount.bound
    bare = bound in (Bound.EXACT, Bound.LASTING) or (bound is Bound.AT_LEAST and _is_bare(placed))
    if most and least:
        return None
    if bare and (most or least):
        bound = Bound.AT_MOST if most else Bound.AT_LEAST
    leave = matching.readings[side].passages[placed.passage].kind is Kind.PERMISSION
    if (
        bound is amount.bound
        and bare
        and (leave or ("only" in words and amount.dimension == "count"))
    ):
        bound = Bound.AT_MOST
    if bound in (Bound.EXACT, Bound.LASTING) or amount.dimension == "date":
        return None
    return _Reach(bound in _UPPER, amount.amount, amount.strict)


def _is_bare(placed: Placed) -> bool:
    """Whether a count stands without words that bound it: "two adults"."""
    return _amount(placed).dimension == "count" and len(placed.unit.words) == 1


def _complement(reach: _Reach, amount: Quantity) -> _Reach:
    """What is left where what an amount reaches is barred."""
    if amount.dimension == "count":
        return _Reach(not reach.upper, reach.amount + (1 if reach.upper else -1), False)
    return _Reach(not reach.upper, reach.amount, not reach.strict)


def _narrower(one: _Reach, other: _Reach) -> bool:
    """Whether one reach takes in less than another of the same side."""
    if one.amount == other.amount:
        return one.strict
    return (one.amount < other.amount) == one.upper


def _settle(matching: Matching, amounts: list[list[int]]) -> None:
    """Leave out of the comparison what measures: its amounts are judged."""
    for side in (0, 1):
        matching.drop(side, [*matching.open[side]])
    matching.pairs[:] = [
        p for p in matching.pairs if p[0] not in amounts[0] and p[1] not in amounts[1]
    ]
