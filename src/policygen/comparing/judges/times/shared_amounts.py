"""Sets a deadline said for each of two acts beside one that both share.

"Tells the parent within two days and tells the state within two days" says of each what "tells the parent and
the state within two days" says of both. A second amount of one text has the other's single one as its
counterpart, if that one stands behind what the two amounts are said of.
"""

from __future__ import annotations

from policygen.change import Change, Difference
from policygen.comparing.structure.items import Item, Matching
from policygen.text.quantities.bounds import Bound
from policygen.text.units import UnitKind

_PREPOSITIONS = (("to",), ("in",), ("at",), ("for",), ("with",), ("from",), ("on",))


def shared_amount_differences(matching: Matching) -> list[Difference]:
    """What a second amount does beside the one that the other text has for both; it is settled."""
    found: list[Difference] = []
    there = (dict(matching.pairs), {j: i for i, j in matching.pairs})
    for side in (0, 1):
        for second in sorted(matching.open[side]):
            first = _fellow(matching, side, second)
            if first is None or first not in there[side] or _has_its_own(matching, 1 - side):
                continue
            one = there[side][first]
            low, high = sorted((first, second))
            span = range(low + 1, high)
            joints = [n for n in span if matching.items[side][n].key == "and"]
            if len(joints) != 1 or not _governs_both(matching, side, low, joints[0], high, one):
                continue
            verbs = [n for n in span if _said_again(matching, side, n, low)]
            after = matching.readings[side].placed[matching.items[side][joints[0]].at + 1]
            fronted = _is_fronted(matching, 1 - side, one)
            if not (verbs or fronted) and after.unit.words not in _PREPOSITIONS:
                continue
            matching.drop(side, [second, *verbs])
            a, b = matching.items[side][second].placed, matching.items[1 - side][one].placed
            amounts = a.unit.quantity, b.unit.quantity
            assert amounts[0] and amounts[1]
            if amounts[0].amount == amounts[1].amount:
                continue
            stricter = amounts[0].amount < amounts[1].amount
            effect = a.sign if stricter == bool(side) else -a.sign
            removed, added = ((b,), (a,)) if side else ((a,), (b,))
            found.append(Difference(Change.QUANTITY, effect, removed, added, "", a.scope))
    return found


def _has_its_own(matching: Matching, side: int) -> bool:
    """Whether a text says a time in words that have no counterpart: "by the next day"."""
    left = {matching.items[side][n].at for n in matching.open[side]}
    return any(
        hit.scale == "time_words" and left & set(range(hit.start, hit.end))
        for hit in matching.readings[side].values
    )


def _fellow(matching: Matching, side: int, second: int) -> int | None:
    """The only other amount of the same measure and bound in the sentence of an open one."""
    items = matching.items[side]
    like = [n for n in range(len(items)) if n != second and _alike(items[n], items[second])]
    there = [item for item in matching.items[1 - side] if _alike(item, items[second], place=False)]
    return like[0] if len(like) == 1 and len(there) == 1 else None


def _alike(one: Item, other: Item, *, place: bool = True) -> bool:
    a, b = one.placed.unit.quantity, other.placed.unit.quantity
    if a is None or b is None or a.bound not in (Bound.AT_MOST, Bound.EVERY):
        return False
    if (a.dimension, a.bound, a.what) != (b.dimension, b.bound, b.what) or a.dimension != "time":
        return False
    same = (one.placed.passage, one.placed.sign) == (other.placed.passage, other.placed.sign)
    return same or not place


def _governs_both(matching: Matching, side: int, low: int, joint: int, high: int, one: int) -> bool:
    """Whether the other text's amount stands after what both amounts of this one are said of.

    What stands right before each amount has a counterpart before the single one; or that one stands at the
    front of a sentence with one modal, all of which it governs.
    """
    there = {pair[side]: pair[1 - side] for pair in matching.pairs}
    before = [n for n in range(low) if n in there and matching.items[side][n].is_content]
    between = [n for n in range(joint + 1, high) if n in there]
    if not before or not between:
        return False
    if _is_fronted(matching, 1 - side, one):
        own = matching.items[1 - side][one].placed.passage
        return all(matching.items[1 - side][there[n]].placed.passage == own for n in between)
    return all(there[n] < one for n in between) and there[before[-1]] < one


def _is_fronted(matching: Matching, side: int, one: int) -> bool:
    """Whether an amount begins a sentence that has one modal."""
    own = [
        item
        for item in matching.items[side]
        if item.placed.passage == _passage(matching, side, one)
    ]
    modals = [item for item in own if item.placed.unit.kind is UnitKind.MODAL]
    return own[0] is matching.items[side][one] and len(modals) == 1


def _passage(matching: Matching, side: int, number: int) -> int:
    return matching.items[side][number].placed.passage


def _said_again(matching: Matching, side: int, number: int, low: int) -> bool:
    """Whether a word between the amounts, without a counterpart, was said before the first of them."""
    items = matching.items[side]
    if number in matching.matched(side) or not items[number].is_content:
        return False
    own = matching.said(side, number)
    return any(
        items[n].key == items[number].key or matching.said(side, n).split()[:1] == [own]
        for n in range(low)
    )
