"""Leaves out what only says again which term a sentence is about: "For a break to be a time-out, ..."."""

from __future__ import annotations

from policygen.comparing.structure.items import Matching
from policygen.text.openings import to_fall_under


def drop_falling_under(matching: Matching) -> None:
    """Leave out an opening that names the term which the provision defines, where one text alone has it."""
    for side in (0, 1):
        passages = matching.readings[side].passages
        for number, passage in enumerate(passages):
            end = to_fall_under(passage.text, passage.term or passages[0].term)
            opening = [
                i
                for i, item in enumerate(matching.items[side])
                if item.placed.passage == number and item.placed.unit.end <= end
            ]
            if number and opening and all(i in matching.open[side] for i in opening):
                matching.drop(side, opening)
