"""Reads values of one scale that stand together as one: "a room, an enclosure, or any other space" is any space.

Where "or" joins two values of which one implies the other, the weaker says it all; where the wording of
one is part of the wording of another, the stronger does.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from policygen.change import Placed, SaidValue
from policygen.text.lexicon import Lexicon
from policygen.text.units import UnitKind


def together(
    values: Sequence[SaidValue], placed: Sequence[Placed], lexicon: Lexicon
) -> tuple[SaidValue, ...]:
    """The values of a reading, those of one scale that stand together as one.

    Arguments:
        values: what the units say, in order.
        placed: the units.
        lexicon: knows the order of each scale.
    """
    out: list[SaidValue] = []
    for value in values:
        at = next((n for n in range(len(out) - 1, -1, -1) if out[n].scale == value.scale), None)
        if _is_part_of_another(value, values, lexicon):
            continue
        one = _joined(out[at], value, placed, lexicon) if at is not None else None
        if at is None or one is None:
            out.append(value)
        else:
            out[at] = one
    return tuple(out)


def _is_part_of_another(value: SaidValue, values: Sequence[SaidValue], lexicon: Lexicon) -> bool:
    """Whether a hit is part of another's wording: "if the student asked" is a choice, "a few seconds" a length."""
    hedge = lexicon.scales[value.scale].reading == "hedge"
    whole = (
        "voluntariness"
        if hedge
        else "duration"
        if (value.scale, value.value) == ("quantifier", "some")
        else ""
    )
    return any(
        other.scale == whole and other.start < value.end and value.start < other.end
        for other in values
    )


def _joined(
    first: SaidValue, second: SaidValue, placed: Sequence[Placed], lexicon: Lexicon
) -> SaidValue | None:
    """The one value that two say together, or None where each says its own."""
    scale = lexicon.scales[first.scale]
    if scale.reading != "condition" or placed[first.start].passage != placed[second.start].passage:
        return None
    order = scale.compare(first.value, second.value)
    if order is None:
        return None
    stronger, weaker = (first, second) if order > 0 else (second, first)
    if order and second.start < first.end:
        return replace(
            stronger, start=min(first.start, second.start), end=max(first.end, second.end)
        )
    if first.sign == second.sign and _in_one_list(first, second, placed):
        return replace(weaker, start=first.start, end=second.end)
    return None


_SMALL = (UnitKind.MARK, UnitKind.CONNECTIVE, UnitKind.LIGHT, UnitKind.WORD)


def _in_one_list(first: SaidValue, second: SaidValue, placed: Sequence[Placed]) -> bool:
    """Whether nothing but commas, small words and an "or" stands between two values, or within the second."""
    between = placed[first.end : second.start]
    if any(
        one.opener
        or (one.unit.kind is UnitKind.WORD and one.unit.key != "student")
        or one.unit.kind not in _SMALL
        or (one.unit.kind is UnitKind.CONNECTIVE and one.unit.key != "or")
        or (one.unit.kind is UnitKind.MARK and one.unit.key != ",")
        for one in between
    ):
        return False
    joints = [one.unit.key for one in placed[first.end : second.end]]
    return "or" in joints
