"""Tells what differs once, where two judges found it in the same words."""

from __future__ import annotations

from collections.abc import Sequence

from policygen.change import Change, Difference, Placed
from policygen.text.units import UnitKind


def told_once(found: Sequence[Difference]) -> list[Difference]:
    """The differences without those of whose words another one, of the same effect, says all and more.

    "An imminent risk" for "a risk" is a narrower thing and has one condition more; it is told as the thing.
    """
    return [
        one
        for one in found
        if not any(_within(one, other) or _governed(one, other) for other in found)
    ]


_OF_MODALS = (Change.MODALITY, Change.PROVISION)


def _governed(one: Difference, other: Difference) -> bool:
    """Whether a difference is the act of the modal that another one tells already: "must be offered", "may ask"."""
    if one is other or one.effect != other.effect or one.change not in _OF_MODALS:
        return False
    if other.change is not Change.MODALITY or not (other.removed and other.added):
        return False
    modals = (other.removed[-1], other.added[-1])
    if bool(one.removed) == bool(one.added) or any(
        modal.unit.kind is not UnitKind.MODAL for modal in modals
    ):
        return False
    own, modal = (one.removed[0], modals[0]) if one.removed else (one.added[0], modals[1])
    behind = own.unit.start - modal.unit.end
    return own.passage == modal.passage and 0 <= behind <= _NEAR


_NEAR = 4  # characters between a modal and its verb: "must [be] offered"


def _within(one: Difference, other: Difference) -> bool:
    """Whether a one-sided difference lies inside the words of another one of the same effect."""
    if one is other or one.effect != other.effect or bool(one.removed) == bool(one.added):
        return False
    own, whole = (one.removed, other.removed) if one.removed else (one.added, other.added)
    clause = bool(whole) and whole[0].opener and bool(other.removed) != bool(other.added)
    if clause:  # "appears" in "if the student appears to be hurt"
        ends = whole[0].unit.start, max(b.unit.end for b in whole)
        return all(a.passage == whole[0].passage for a in (*own, *whole)) and all(
            ends[0] <= a.unit.start and a.unit.end <= ends[1] for a in own
        )
    return all(any(_inside(a, b) for b in whole) for a in own)


def _inside(one: Placed, other: Placed) -> bool:
    """Whether a unit's words are some of the words of another unit."""
    if one.passage != other.passage:
        return False
    spans = [(placed.unit.start, placed.unit.end) for placed in (one, other)]
    return spans[0] != spans[1] and spans[1][0] <= spans[0][0] and spans[0][1] <= spans[1][1]
