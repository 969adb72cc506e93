"""Tells a value that one text alone could say, as the other has no word of what it is said of, or says more of it."""

from __future__ import annotations

from policygen.change import SaidValue
from policygen.comparing.structure.items import Matching
from policygen.comparing.structure.reading import Reading
from policygen.text.lexicon import Scale
from policygen.text.markers import Scope
from policygen.text.units import UnitKind


def _opens_a_condition(matching: Matching, side: int, hit: SaidValue) -> bool:
    """Whether a value stands in a condition of which the other text has no word."""
    placed = matching.readings[side].placed
    own = {at for at in range(hit.start, hit.end) if placed[at].scope is Scope.CONDITION}
    if not own:
        return False
    before = placed[min(own) - 1].unit if min(own) else None
    if before is not None and before.key == "or":
        return False  # "or where staff believe ...": one more way to meet what was asked
    path = placed[max(own)].path
    inside = {
        i
        for i, item in enumerate(matching.items[side])
        if item.is_content and item.at not in own and item.placed.path[: len(path)] == path
    }
    others = [matching.items[1 - side][i].placed.scope for i in matching.open[1 - side]]
    return not inside & matching.matched(side) and Scope.CONDITION not in others


def said_beside(reading: Reading, hit: SaidValue, other: SaidValue) -> list[SaidValue]:
    """What says another's value in the same text beside a weaker one: "have been tried [twice] and have failed"."""
    return [
        one
        for one in reading.values
        if one.scale == hit.scale and one.value == other.value != hit.value and one.sign == hit.sign
    ]


def of_what_is_new(matching: Matching, side: int, scale: Scale, hit: SaidValue) -> bool:
    """Whether a value is said of what the other text has no word of: an act, or a condition.

    A condition that is new was not met by so many before, nor by anybody's finding.
    """
    new = scale.measures in ("finding", "coverage") and _opens_a_condition(matching, side, hit)
    return new or _of_an_added_act(matching, side, hit)


def _of_an_added_act(matching: Matching, side: int, hit: SaidValue) -> bool:
    """Whether a value is said within an act that one text alone orders: "and shall read it with parents who"."""
    passage, start = matching.readings[side].placed[hit.start].passage, hit.start
    modals = [
        i
        for i, item in enumerate(matching.items[side])
        if item.placed.passage == passage
        and item.at < start
        and item.placed.unit.kind is UnitKind.MODAL
    ]
    return len(modals) > 1 and modals[-1] not in matching.matched(side)
