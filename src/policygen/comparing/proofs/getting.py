"""Settles "shall receive" with "shall be given", and what only leads an amount into a sentence of its own."""

from __future__ import annotations

from policygen.comparing.structure.items import Matching
from policygen.text.tokens import stem
from policygen.text.units import UnitKind

_RECEIVE, _GIVE = stem("receive"), stem("provide")
_LEADS = frozenset(stem(w) for w in "last take run continue comprise consist extend".split())


def settle_getting(matching: Matching) -> None:
    """Settle "receive" with "be given" under the same sign, and drop what leads an amount into its own sentence."""
    _settle_receiving(matching)
    for side in (0, 1):
        for number in range(1, len(matching.readings[side].passages)):
            _drop_lead(matching, side, number)


def _settle_receiving(matching: Matching) -> None:
    for side in (0, 1):
        received = [
            i for i in matching.content_left(side) if matching.items[side][i].key == _RECEIVE
        ]
        given = [i for i in matching.content_left(1 - side) if _is_given(matching, 1 - side, i)]
        if len(received) != 1 or len(given) != 1:
            continue
        one, other = received[0], given[0]
        signs = {matching.items[side][one].placed.sign, matching.items[1 - side][other].placed.sign}
        if len(signs) == 1:
            matching.settle(*((other, one) if side else (one, other)))


def _is_given(matching: Matching, side: int, i: int) -> bool:
    """Whether an item is "given" after "be", of whoever gets something: not "be given to"."""
    item, placed = matching.items[side][i], matching.readings[side].placed
    before, after = placed[item.at - 1 : item.at], placed[item.at + 1 : item.at + 2]
    passive = item.at > 0 and before[0].unit.words == ("be",)
    return item.key == _GIVE and passive and not (after and after[0].unit.words == ("to",))


def _drop_lead(matching: Matching, side: int, number: int) -> None:
    """Leave out "the training shall last" before an amount of which the other text says the like."""
    items = matching.items[side]
    inside = [i for i, item in enumerate(items) if item.placed.passage == number]
    passage = matching.readings[side].passages[number]
    if not inside or passage.stem or any(items[i].placed.opener for i in inside):
        return
    content = [i for i in inside if items[i].is_content]
    amounts = [i for i in content if items[i].placed.unit.kind is UnitKind.QUANTITY]
    rest = [i for i in content if i not in amounts]
    if len(amounts) != 1 or not rest or len(rest) > 2:
        return
    amount = items[amounts[0]].placed.unit.quantity
    others = [one.placed.unit.quantity for one in matching.items[1 - side]]
    alike = [q for q in others if q and amount and q.dimension == amount.dimension]
    matched = matching.matched(side)
    said = {items[i].key for i in matched if items[i].placed.passage < number}
    if alike and all(
        i in matching.open[side] and (items[i].key in said or items[i].key in _LEADS) for i in rest
    ):
        matching.drop(side, rest)
