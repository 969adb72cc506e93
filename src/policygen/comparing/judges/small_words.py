"""The last judges: what a small edit changes that no other judge has seen and no proof has shown to be empty."""

from __future__ import annotations

from policygen.change import Change, Difference, Placed
from policygen.comparing.judges.small.exchanged_words import exchanged_words
from policygen.comparing.judges.small.said_alone import said_alone
from policygen.comparing.structure.items import Matching
from policygen.comparing.structure.small_edits import SmallEdit, small_edits
from policygen.text.units import UnitKind


def small_word_differences(matching: Matching) -> list[Difference]:
    """One unclear difference where two texts differ in a few places, and words of one of these may count; or none."""
    edits = small_edits(*matching.readings)
    for edit in edits:
        if said_alone(matching, edit, edits) or exchanged_words(matching, edit, edits):
            return [_unclear(edit)]
    return []


def _unclear(edit: SmallEdit) -> Difference:
    removed, added = (_said(own) for own in edit.own)
    change = Change.REPLACEMENT if removed and added else Change.RESTRICTION
    return Difference(change, 0, removed, added, "", (removed or added)[0].scope)


def _said(own: tuple[Placed, ...]) -> tuple[Placed, ...]:
    return tuple(one for one in own if one.unit.kind is not UnitKind.MARK)
