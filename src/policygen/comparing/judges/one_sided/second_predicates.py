"""Tells where "or" joins a whole predicate that has its own auxiliary: "has caused, or has threatened to cause"."""

from __future__ import annotations

import re

from policygen.comparing.structure.items import Matching
from policygen.text.units import UnitKind

_AUXILIARY = re.compile(r"\s*(?:has|have|had|is|are|was|were)\b", re.IGNORECASE)


def one_more_predicate(matching: Matching, side: int, run: list[int]) -> bool:
    """Whether a stretch says a predicate, which the other text has in other words, and another one after "or"."""
    items = matching.items[side]
    if len(run) < 3 or items[run[0]].placed.unit.kind is not UnitKind.WORD:
        return False
    joints = [i for i in run if items[i].placed.unit.kind is UnitKind.CONNECTIVE]
    if [items[i].key for i in joints] != ["or"] or joints[0] in (run[0], run[-1]):
        return False
    first, joint = items[run[0]].placed, items[joints[0]].placed
    if first.path != joint.path or not items[joints[0] + 1].is_content:
        return False
    text = matching.readings[side].passages[joint.passage].text
    before = text[: first.unit.start].split()
    own = bool(before) and _AUXILIARY.fullmatch(before[-1]) is not None
    return own and _AUXILIARY.match(text[joint.unit.end :]) is not None
