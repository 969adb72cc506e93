"""Finds a form of words in the sentences of a reading, and the items that say it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from policygen.change import Placed
from policygen.comparing.structure.items import Matching


@dataclass(frozen=True, slots=True)
class Said:
    """Where a form of words was found.

    Arguments:
        passage: number of the passage within the provision.
        start, end: of the group "said", or of the whole, in the passage's text.
        found: the match, for whatever else it names.
    """

    passage: int
    start: int
    end: int
    found: re.Match[str]


def said_in_passages(matching: Matching, side: int, form: re.Pattern[str]) -> Said | None:
    """The first place where a text has a form of words, or None."""
    for number, passage in enumerate(matching.readings[side].passages):
        found = form.search(passage.text)
        if found:
            group = "said" if "said" in form.groupindex else 0
            return Said(number, found.start(group), found.end(group), found)
    return None


def placed_within(matching: Matching, side: int, said: Said) -> tuple[Placed, ...]:
    """The words of a place that say something, whether they have a counterpart or not."""
    return tuple(
        one.placed for one in matching.items[side] if one.is_content and _lies_in(one.placed, said)
    )


def settle_said(matching: Matching, side: int, said: Said) -> tuple[Placed, ...]:
    """Take the left-over words of a place out of the comparison; what they were."""
    items = matching.items[side]
    inside = [i for i in sorted(matching.open[side]) if _lies_in(items[i].placed, said)]
    matching.drop(side, inside)
    return tuple(items[i].placed for i in inside)


def _lies_in(placed: Placed, said: Said) -> bool:
    return placed.passage == said.passage and said.start <= placed.unit.start < said.end
