"""Tells one thing more that is owed with a reservation: "tell the parent [and, where practicable, the student]"."""

from __future__ import annotations

from policygen.change import SaidValue
from policygen.comparing.structure.items import Matching
from policygen.policy import Kind


def is_hedged_item(matching: Matching, side: int, run: list[int], hedge: SaidValue) -> bool:
    """Whether a stretch of a duty joins something to it, and reserves that alone.

    Arguments:
        run: numbers of the items of the stretch.
        hedge: the reservation in it; what is owed stands behind it.
    """
    reading, items = matching.readings[side], matching.items[side]
    if reading.kind is not Kind.DUTY or items[run[0]].key != "and":
        return False
    content = [items[i] for i in run if items[i].is_content]
    besides = [one for one in content if not hedge.start <= one.at < hedge.end]
    return bool(besides) and all(one.at >= hedge.end for one in besides)
