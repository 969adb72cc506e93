"""Finds a form of words in the sentences of a reading, and the items that say it."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from policygen.change import Change, Difference, Placed
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


def forms_exchanged(
    matching: Matching,
    better: Callable[[int], Said | None],
    worse: Callable[[int], Said | None],
    change: Change,
) -> list[Difference]:
    """What it does that one text alone has a form of words, and the other alone a contrary one.

    Arguments:
        better, worse: where a side (0 or 1) says what protects more, and what protects less, or None.
        change: what sort of difference it is.
    """
    if not any(matching.open):
        return []
    for side in (0, 1):
        one = better(side)
        other = worse(1 - side) if one else None
        if one is None or other is None or worse(side) or better(1 - side):
            continue
        mine, theirs = placed_within(matching, side, one), placed_within(matching, 1 - side, other)
        settled = settle_said(matching, side, one) + settle_said(matching, 1 - side, other)
        if not settled:
            continue
        removed, added = (theirs, mine) if side else (mine, theirs)
        return [Difference(change, 1 if side else -1, removed, added, "", settled[0].scope)]
    return []


def _lies_in(placed: Placed, said: Said) -> bool:
    return placed.passage == said.passage and said.start <= placed.unit.start < said.end


def said_by_one(matching: Matching, form: re.Pattern[str]) -> tuple[int, Said] | None:
    """The side that alone has a form of words, and where; None where neither has it or both have."""
    first, second = (said_in_passages(matching, side, form) for side in (0, 1))
    if (first is None) == (second is None):
        return None
    return (0, first) if first is not None else (1, second) if second is not None else None


def unit_at(matching: Matching, side: int, said: Said) -> Placed | None:
    """The first unit of a place, small words too; None where it has none."""
    return next(
        (
            one
            for one in matching.readings[side].placed
            if one.passage == said.passage and one.unit.end > said.start
        ),
        None,
    )


def told_by_form(
    matching: Matching, side: int, said: Said, effect: int, change: Change = Change.THING
) -> list[Difference]:
    """The difference that a form of words makes which one side has, by what its presence does."""
    one = unit_at(matching, side, said)
    if one is None:
        return []
    settle_said(matching, side, said)
    removed, added = ((), (one,)) if side else ((one,), ())
    return [Difference(change, effect if side else -effect, removed, added, "", one.scope)]
