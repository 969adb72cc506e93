"""Judges what is ordered: scale values, amounts, modals, connectives."""

from __future__ import annotations

from collections.abc import Sequence

from policygen.change import Change, Difference, Placed
from policygen.comparing.judges.modal_verbs import DEFINING, doubted_modals, limits_both
from policygen.comparing.structure.items import Matching
from policygen.policy import Kind
from policygen.text.bounds import Bound
from policygen.text.lexicon import Lexicon
from policygen.text.markers import Scope
from policygen.text.units import UnitKind

_RANK = {"may": 0, "should": 1, "shall": 2}
_UPPER = (Bound.AT_MOST, Bound.EVERY, Bound.EXACT)


def ordered_differences(matching: Matching, lexicon: Lexicon) -> list[Difference]:
    """Differences between counterparts of one measure, or in how firmly they bind.

    Left-over amounts of one measure are counterparts too, wherever they stand; they are settled here.
    """
    found: list[Difference] = []
    for i, j in matching.pairs:
        a, b = matching.items[0][i].placed, matching.items[1][j].placed
        if a.unit.quantity and b.unit.quantity:
            found += _quantity(a, b, matching.readings[0].kind)
    for same_block in (True, False):
        for i in list(matching.content_left(0)):
            other = _counterpart(matching, i, same_block=same_block)
            if other is None:
                continue
            a, b = matching.items[0][i].placed, matching.items[1][other].placed
            matching.settle(i, other)
            found += _quantity(a, b, matching.readings[0].kind)
    found += _modals(matching)
    return found


def _counterpart(matching: Matching, i: int, *, same_block: bool) -> int | None:
    """The left-over amount of the other side that measures the same."""
    a = matching.items[0][i].placed
    one = a.unit.quantity
    for j in matching.content_left(1):
        b = matching.items[1][j].placed
        two = b.unit.quantity
        if one is None or two is None or one.key != two.key:
            continue
        if (same_block and _in_one_block(matching, i, j)) or (not same_block and a.sign == b.sign):
            return j
    return None


def _in_one_block(matching: Matching, i: int, j: int) -> bool:
    return any(a <= i < b and c <= j < d for a, b, c, d in matching.blocks)


def _quantity(a: Placed, b: Placed, kind: Kind) -> list[Difference]:
    one, two = a.unit.quantity, b.unit.quantity
    assert one and two
    upper = one.bound in _UPPER
    if (two.bound in _UPPER) != upper:
        if one.dimension == "count" and not _counts_owed(a, b, kind):
            return []
        effect = _bound_turned(a, b, kind)
        return [Difference(Change.QUANTITY, effect, (a,), (b,), "", a.scope)]
    if one.amount == two.amount and one.strict == two.strict:
        return []
    if one.amount == two.amount:
        stricter = two.strict  # "more than five" leaves out what "five or more" takes in
    elif one.dimension == "date":
        return _date(a, b)
    else:
        stricter = (two.amount < one.amount) == upper
    effect = a.sign if stricter else -a.sign
    return [Difference(Change.QUANTITY, effect, (a,), (b,), "", a.scope)]


_YEAR = 365 * 1440.0  # minutes


def _date(a: Placed, b: Placed) -> list[Difference]:
    """A last day that moved: to the side on which it is nearer, as the year comes round again."""
    one, two = a.unit.quantity, b.unit.quantity
    assert one and two
    ahead = (two.amount - one.amount) % _YEAR
    known = {one.bound, two.bound} <= {Bound.AT_MOST, Bound.EXACT} and abs(
        2 * ahead - _YEAR
    ) > _YEAR / 6
    effect = (-a.sign if 2 * ahead < _YEAR else a.sign) if known else 0
    return [Difference(Change.QUANTITY, effect, (a,), (b,), "", a.scope)]


def _bound_turned(a: Placed, b: Placed, kind: Kind) -> int:
    """What it does that a limit became a minimum, or back: +1 protects more, 0 if it can't be told.

    A leave is limited by the most that it allows, a deadline by the latest time; whatever else a duty asks
    for so long or so much, by the least.
    """
    bounds = (
        {a.unit.quantity.bound, b.unit.quantity.bound}
        if a.unit.quantity and b.unit.quantity
        else set()
    )
    if bounds == {Bound.EVERY, Bound.AT_LEAST} and a.sign == b.sign and kind is not Kind.PERMISSION:
        # at least so often, and at most so often
        sign = 1 if kind is Kind.STATEMENT else a.sign
        return -sign if a.unit.quantity and a.unit.quantity.bound is Bound.EVERY else sign
    if bounds != {Bound.AT_MOST, Bound.AT_LEAST} or a.sign != b.sign:
        return 0
    if a.unit.quantity and a.unit.quantity.dimension == "count" and a.sign < 0:
        return 0  # how many a duty reaches, or how many must act
    limit = a if a.unit.quantity and a.unit.quantity.bound is Bound.AT_MOST else b
    lost = -a.sign if limit is a else a.sign
    if kind is Kind.PERMISSION:
        return lost
    if kind is not Kind.DUTY:
        return 0
    return lost if set(limit.unit.words) & _LATEST else -lost


def _counts_owed(a: Placed, b: Placed, kind: Kind) -> bool:
    """Whether a count that a duty asks for, or that a text bounds from below, became a limit, or back."""
    amounts = [one.unit.quantity for one in (a, b)]
    limit = any(q is not None and q.bound is Bound.AT_MOST for q in amounts)
    owed = kind is Kind.DUTY and a.scope is Scope.MAIN and b.scope is Scope.MAIN
    return limit and (owed or all(len(one.unit.words) > 1 for one in (a, b)))


_LATEST = frozenset({"within", "later", "before"})


def _modals(matching: Matching) -> list[Difference]:
    """Left-over modals, paired in order; what remains says no more than the kind of provision."""
    left = [
        [
            i
            for i in sorted(matching.open[s])
            if matching.items[s][i].placed.unit.kind is UnitKind.MODAL
        ]
        for s in (0, 1)
    ]
    kinds = [{p.kind for p in reading.passages} for reading in matching.readings]
    for i in list(left[0]):
        same = next(
            (j for j in left[1] if matching.items[1][j].key == matching.items[0][i].key), None
        )
        if same is not None:
            matching.settle(i, same)
            left[0].remove(i)
            left[1].remove(same)
    found: list[Difference] = []
    pairs = _modal_pairs(matching, left)
    unpaired = [
        [i for i in left[side] if i not in {pair[side] for pair in pairs}] for side in (0, 1)
    ]
    for i, j in pairs:
        a, b = matching.items[0][i].placed, matching.items[1][j].placed
        both = kinds[0] & kinds[1]
        doubt = doubted_modals(matching, (i, j), (a, b), both)
        if doubt is not None:
            found += doubt
            continue
        if Kind.PROHIBITION in both and "should" not in (a.unit.key, b.unit.key):
            continue
        if Kind.DUTY in kinds[0] | kinds[1] or Kind.PROHIBITION in both:
            ranks = [_RANK[one.unit.key] for one in (a, b)]
            if Kind.DUTY not in kinds[0] | kinds[1]:
                ranks = [
                    rank or _RANK["shall"] for rank in ranks
                ]  # "may not" bans like "shall not"
            effect = 1 if ranks[1] > ranks[0] else -1
            if Kind.DUTY in kinds[0] | kinds[1]:
                effect *= _sign_of_duty(matching, a)
            found.append(Difference(Change.MODALITY, effect, (a,), (b,), "modality", a.scope))
        elif limits_both(matching):
            ranks = [int(key != "should") for key in (a.unit.key, b.unit.key)]
            if ranks[0] != ranks[1]:
                effect = 1 if ranks[1] > ranks[0] else -1
                found.append(Difference(Change.MODALITY, effect, (a,), (b,), "modality", a.scope))
        elif a.sign == b.sign:
            effect = a.sign if _RANK[b.unit.key] > _RANK[a.unit.key] else -a.sign
            found.append(Difference(Change.MODALITY, effect, (a,), (b,), "modality", a.scope))
    for side in (0, 1):
        for i in unpaired[side]:
            placed = matching.items[side][i].placed
            if placed.unit.key == "should" and not _has_modal(matching, 1 - side):
                removed, added = ((), (placed,)) if side else ((placed,), ())
                burden = placed.sign if Kind.DUTY in kinds[side] else 1
                effect = -burden if side else burden
                found.append(
                    Difference(Change.MODALITY, effect, removed, added, "modality", placed.scope)
                )
            possible = placed.unit.key == "may" and placed.unit.words != ("can",)
            conditional = placed.scope is Scope.CONDITION or _after_relative(matching, side, i)
            if possible and conditional and Kind.DUTY not in kinds[side]:
                removed, added = ((), (placed,)) if side else ((placed,), ())
                effect = -placed.sign if side else placed.sign
                found.append(
                    Difference(Change.MODALITY, effect, removed, added, "modality", placed.scope)
                )
        matching.drop(side, left[side])
    return found


def _sign_of_duty(matching: Matching, modal: Placed) -> int:
    """What a firmer modal does (one for a parent is a burden); a passage's only modal is its main one."""
    own = [p for p in matching.readings[0].placed if p.passage == modal.passage]
    modals = [p for p in own if p.unit.kind is UnitKind.MODAL]
    main = [p.sign for p in own if p.scope is Scope.MAIN]
    at = next(n for n, p in enumerate(own) if p is modal)
    relative = bool(at) and own[at - 1].opener  # "who must be trained"
    return main[0] if len(modals) == 1 and main and not relative else modal.sign


def _modal_pairs(matching: Matching, left: Sequence[Sequence[int]]) -> list[tuple[int, int]]:
    """Left-over modals of both sides, paired in order: those of main clauses first."""
    main = [
        [i for i in left[side] if matching.items[side][i].placed.scope is Scope.MAIN]
        for side in (0, 1)
    ]
    pairs = list(zip(main[0], main[1], strict=False))
    rest = [[i for i in left[side] if i not in {p[side] for p in pairs}] for side in (0, 1)]
    return pairs + list(zip(rest[0], rest[1], strict=False))


def _after_relative(matching: Matching, side: int, i: int) -> bool:
    """Whether a relative clause of a definition that both texts have begins with a modal.

    "Injury which requires treatment" is less than "injury which may require treatment".
    """
    placed, items = matching.items[side][i].placed, matching.items[side]
    kind = matching.readings[side].passages[placed.passage].kind
    if not i or placed.scope is not Scope.RELATIVE or kind not in DEFINING:
        return False
    shared = matching.matched(side)
    return items[i - 1].placed.opener and {i - 1, i + 1} <= shared


def _has_modal(matching: Matching, side: int) -> bool:
    """Whether a text has a modal; without one ("is prohibited", "staff call") it binds like "shall"."""
    return any(item.placed.unit.kind is UnitKind.MODAL for item in matching.items[side])
