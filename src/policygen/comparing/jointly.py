"""Tells a ban on two acts done together from a ban on each: "shall not be both gagged and blindfolded"."""

from __future__ import annotations

from policygen.change import Change, Difference
from policygen.comparing.items import Matching
from policygen.policy import Kind
from policygen.text.units import UnitKind

_REACH = 12  # items after "both" among which its "and" stands


def joint_ban_differences(matching: Matching) -> list[Difference]:
    """What it does that one ban needs "both A and B", and the other one bans A or B, or each by a "no".

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
    """The "and" of "both ... and" among what a ban forbids, right after its verb or modal."""
    reading, items = matching.readings[side], matching.items[side]
    for at, placed in enumerate(reading.placed):
        if placed.unit.words != ("both",) or placed.unit.kind is UnitKind.CONNECTIVE:
            continue
        if reading.passages[placed.passage].kind is not Kind.PROHIBITION:
            continue
        earlier = [one.unit.kind for one in reading.placed[:at] if one.passage == placed.passage]
        if UnitKind.MODAL not in earlier:
            continue
        joints = [
            n
            for n, item in enumerate(items)
            if at < item.at <= at + _REACH
            and item.key == "and"
            and item.placed.unit.kind is UnitKind.CONNECTIVE
            and item.placed.passage == placed.passage
        ]
        if joints:
            return joints[0]
    return None
