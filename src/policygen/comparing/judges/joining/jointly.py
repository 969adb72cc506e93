"""Tells a ban on two acts done together from a ban on each: "shall not be both gagged and blindfolded".

What a relative clause says of the thing banned is joined likewise: a device "that covers the mouth and
blocks sight" is fewer devices than one "that covers the mouth or blocks sight".
"""

from __future__ import annotations

from policygen.change import Change, Difference
from policygen.comparing.structure.items import Matching
from policygen.policy import Kind
from policygen.text.units import UnitKind

_REACH = 24  # units before an "and" among which "both" or "that" stands
_CLAUSE = 6  # units after an "and" among which the modal of a clause of its own stands
_HAVING = (("with",), ("have",), ("wear",), ("use",))
_RELATIVES = (("that",), ("which",), ("who",))


def joint_ban_differences(matching: Matching) -> list[Difference]:
    """What it does that one ban needs A and B together, and the other one bans A or B, or each by a "no".

    The connectives that say so are settled.
    """
    both = [_both(matching, side) for side in (0, 1)]
    if (both[0] is None) == (both[1] is None):
        return []
    side = 0 if both[1] is None else 1
    joint = both[side]
    assert joint is not None
    there = {pair[side]: pair[1 - side] for pair in matching.pairs}
    before = [there[n] for n in range(joint - 1, -1, -1) if n in there and _says(matching, side, n)]
    after = [
        there[n]
        for n in range(joint + 1, len(matching.items[side]))
        if n in there and _says(matching, side, n)
    ]
    if not before or not after or before[0] >= after[0]:
        return []
    between = range(before[0] + 1, after[0])
    others = matching.items[1 - side]
    apart = [n for n in between if others[n].key in ("or", "no", "not", "never", "neither")]
    if not apart:
        return []
    matching.drop(side, [joint])
    matching.drop(1 - side, list(between))
    one, other = (matching.items[side][joint].placed,), (others[apart[0]].placed,)
    removed, added = (other, one) if side else (one, other)
    sign = one[0].sign  # a ban on both together reaches fewer acts
    effect = sign if side else -sign
    return [Difference(Change.CONNECTIVE, effect, removed, added, "", one[0].scope)]


def _says(matching: Matching, side: int, number: int) -> bool:
    return matching.items[side][number].is_content


def _both(matching: Matching, side: int) -> int | None:
    """The "and" of what a ban forbids together: after "both" or in a relative clause."""
    reading, items = matching.readings[side], matching.items[side]
    for number, item in enumerate(items):
        if item.key != "and" or item.placed.unit.kind is not UnitKind.CONNECTIVE:
            continue
        if reading.passages[item.placed.passage].kind is not Kind.PROHIBITION:
            continue
        before = reading.placed[max(0, item.at - _REACH) : item.at]
        own = [one.unit for one in before if one.passage == item.placed.passage]
        modals = [n for n, unit in enumerate(own) if unit.kind is UnitKind.MODAL]
        after_modal = own[modals[-1] + 1 :] if modals else own
        both = any(unit.words == ("both",) and unit.key != "and" for unit in after_modal)
        had = any(
            unit.words == ("both",) and unit.key != "and" and own[n - 1].words in _HAVING
            for n, unit in enumerate(own)
            if n
        )  # "a student with both a cast and a brace": fewer students
        ahead = [one.unit.kind for one in reading.placed[item.at + 1 : item.at + 1 + _CLAUSE]]
        described = number in matching.open[side] and UnitKind.MODAL not in ahead
        described = described and any(unit.words in _RELATIVES for unit in after_modal)
        if (both and modals) or had or described:
            return number
    return None
