"""Drops the words of a value that a change to anything at all has covered: "structures" beside "any other space"."""

from __future__ import annotations

from collections.abc import Sequence

from policygen.change import Change, Difference
from policygen.comparing.structure.items import Matching
from policygen.text.lexicon import Lexicon


def drop_covered_values(found: Sequence[Difference], matching: Matching, lexicon: Lexicon) -> None:
    """Drop what else a text says on a scale on which the other text now takes in everything.

    Arguments:
        found: the values that moved, told already.
        matching: what is left of the two readings.
        lexicon: knows which value of a scale nothing fails.
    """
    for one in found:
        if one.change is not Change.SCALE:
            continue
        weakest = lexicon.scales[one.scale].values[0]
        if weakest.opposite or weakest.id not in one.values:
            continue
        side = 0 if one.values[1] == weakest.id else 1
        said = {
            at
            for value in matching.readings[side].values
            if value.scale == one.scale
            for at in range(value.start, value.end)
        }
        items = matching.items[side]
        covered = [i for i in matching.open[side] if items[i].at in said]
        joints = [i - 1 for i in covered if i and not items[i - 1].is_content]
        matching.drop(side, [*covered, *joints])
