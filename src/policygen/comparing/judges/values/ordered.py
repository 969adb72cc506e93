"""Judges what is ordered: scale values, amounts, modals, connectives."""

from __future__ import annotations

from collections.abc import Sequence

from policygen.change import Change, Difference, Placed
from policygen.comparing.judges.values.asking import asked_for
from policygen.comparing.judges.values.duty_signs import sign_of_duty
from policygen.comparing.judges.values.granting import grants_both
from policygen.comparing.judges.values.leaving import is_leave
from policygen.comparing.judges.values.left_open import leaves_open, sign_of_leave
from policygen.comparing.judges.values.limits_moved import (
    bound_turned,
    counts_owed,
    date_moved,
    is_complement,
    let_at_most,
)
from policygen.comparing.judges.values.merely_possible import is_possible_alone
from policygen.comparing.judges.values.modal_ranks import RANK, has_modal, limits_both, rank_of
from policygen.comparing.judges.values.modal_verbs import DEFINING, doubted_modals, is_deemed
from policygen.comparing.structure.items import Matching
from policygen.policy import Kind
from policygen.text.lexicon import Lexicon
from policygen.text.markers import Scope
from policygen.text.quantities.bounds import Bound
from policygen.text.units import UnitKind

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
        if one.dimension == "count" and not counts_owed(a, b, kind):
            return let_at_most(a, b, kind)
        if is_complement(a, b) and one.amount == two.amount:
            return []
        effect = bound_turned(a, b, kind)
        return [Difference(Change.QUANTITY, effect, (a,), (b,), "", a.scope)]
    if one.amount == two.amount and one.strict == two.strict:
        return []
    if one.amount == two.amount:
        stricter = two.strict  # "more than five" leaves out what "five or more" takes in
    elif one.dimension == "date":
        return date_moved(a, b)
    else:
        stricter = (two.amount < one.amount) == upper
    effect = a.sign if stricter else -a.sign
    return [Difference(Change.QUANTITY, effect, (a,), (b,), "", a.scope)]


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
    paired = [{pair[side] for pair in pairs} for side in (0, 1)]
    unpaired = [[i for i in left[side] if i not in paired[side]] for side in (0, 1)]
    for i, j in pairs:
        if asked_for(matching, i, j):
            a, b = matching.items[0][i].placed, matching.items[1][j].placed
            found.append(Difference(Change.MODALITY, 0, (a,), (b,), "modality", a.scope))
            continue
        if grants_both(matching, (i, j)):
            continue
        a, b = matching.items[0][i].placed, matching.items[1][j].placed
        both = kinds[0] & kinds[1]
        doubt = doubted_modals(matching, (i, j), (a, b), both)
        if doubt is not None:
            found += doubt
            continue
        if Kind.PROHIBITION in both and "should" not in (a.unit.key, b.unit.key):
            if {a.scope, b.scope} == {Scope.EXCEPTION}:  # "except that a plan may", "must"
                found.append(Difference(Change.MODALITY, 0, (a,), (b,), "modality", a.scope))
            continue
        if Kind.DUTY in kinds[0] | kinds[1] or Kind.PROHIBITION in both:
            ranks = [rank_of(matching, side, one) for side, one in ((0, a), (1, b))]
            if ranks[0] == ranks[1]:
                continue
            effect = 1 if ranks[1] > ranks[0] else -1
            if Kind.DUTY in kinds[0] | kinds[1]:
                effect *= sign_of_duty(matching, (a, b))
            if _only_they_may(matching, (i, j)):
                effect = 0
            found.append(Difference(Change.MODALITY, effect, (a,), (b,), "modality", a.scope))
        elif limits_both(matching):
            ranks = [int(key != "should") for key in (a.unit.key, b.unit.key)]
            if ranks[0] != ranks[1]:
                effect = 1 if ranks[1] > ranks[0] else -1
                found.append(Difference(Change.MODALITY, effect, (a,), (b,), "modality", a.scope))
        elif a.sign == b.sign:
            effect = a.sign if RANK[b.unit.key] > RANK[a.unit.key] else -a.sign
            if is_deemed(matching, (a, b)):
                effect = -effect
            found.append(Difference(Change.MODALITY, effect, (a,), (b,), "modality", a.scope))
    for side in (0, 1):
        for i in unpaired[side]:
            placed = matching.items[side][i].placed
            if placed.unit.key == "should" and not has_modal(matching, 1 - side):
                removed, added = ((), (placed,)) if side else ((placed,), ())
                burden = placed.sign if Kind.DUTY in kinds[side] else 1
                effect = -burden if side else burden
                found.append(
                    Difference(Change.MODALITY, effect, removed, added, "modality", placed.scope)
                )
            if leaves_open(matching, side, i):
                removed, added = ((), (placed,)) if side else ((placed,), ())
                burden = sign_of_leave(matching, side, placed)
                effect = -burden if side else burden
                found.append(
                    Difference(Change.MODALITY, effect, removed, added, "modality", placed.scope)
                )
                continue
            may = placed.unit.key == "may" and placed.unit.words != ("can",)
            possible = may and not is_leave(matching, side, i)
            conditional = placed.scope is Scope.CONDITION or _after_relative(matching, side, i)
            conditional = conditional and Kind.DUTY not in kinds[side]
            if (possible and conditional) or is_possible_alone(matching, side, i):
                removed, added = ((), (placed,)) if side else ((placed,), ())
                effect = -placed.sign if side else placed.sign
                found.append(
                    Difference(Change.MODALITY, effect, removed, added, "modality", placed.scope)
                )
        matching.drop(side, left[side])
    return found


def _only_they_may(matching: Matching, pair: tuple[int, int]) -> bool:
    """Whether one text says who alone may act, and the other what they must be: "only a certified trainer may"."""
    said = [matching.items[side][i].placed for side, i in enumerate(pair)]
    return any(
        one.unit.key == "may"
        and matching.readings[side].passages[one.passage].text[:5].lower() == "only "
        and said[1 - side].unit.key == "shall"
        for side, one in enumerate(said)
    )


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
