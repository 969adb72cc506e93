"""Leaves "one of them watches" unclear against a text that names nobody: who acts is no share of those reached."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from policygen.change import Change, Difference
from policygen.comparing.structure.items import Matching

_SAID = ("one", "of")
_OF_THEM = re.compile(r"\W*one of (?:them|us|you|these)\b", re.IGNORECASE)


def without_shares_of_actors(found: Sequence[Difference], matching: Matching) -> list[Difference]:
    """The differences, those of "one of" whose persons the other text doesn't name as unclear."""
    return [replace(one, effect=0) if _names_who_acts(one, matching) else one for one in found]


def _names_who_acts(one: Difference, matching: Matching) -> bool:
    run = one.removed or one.added
    if one.change is not Change.SCALE or bool(one.removed) == bool(one.added):
        return False
    said = tuple(word for placed in run for word in placed.unit.words)
    if said != _SAID or run[0].unit.start:
        return False
    side = 0 if one.removed else 1
    items = matching.items[side]
    persons = next(
        (i for i, item in enumerate(items) if item.placed.unit.start > run[-1].unit.start), None
    )
    of_them = persons is None or _OF_THEM.match(
        matching.readings[side].passages[run[0].passage].text
    )
    return bool(of_them) or persons not in matching.matched(side)
