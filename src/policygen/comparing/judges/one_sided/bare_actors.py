"""Leaves out an actor that goes without saying: "staff shall call" for "shall call"."""

from __future__ import annotations

import re

from policygen.comparing.structure.items import Matching
from policygen.text.units import UnitKind

_ANYONE = re.compile(
    r"\W*(?:any(?:one|body)|every(?:one|body)|whoever|any person)\b", re.IGNORECASE
)


def drop_actors(matching: Matching, side: int, runs: list[list[int]]) -> None:
    """Leave out "staff" where a sentence begins with it, as the passive of the other text names nobody."""
    items = matching.items[side]
    for run in runs:
        content = [i for i in run if items[i].is_content]
        begins = run[0] == content[0] == 0 and len(content) == 1
        bare = begins and not items[0].placed.opener and items[0].key in ("staff", "we")
        bare = bare and not _ANYONE.match(matching.readings[1 - side].passages[0].text)
        named = 0 in matching.open[1 - side] and matching.items[1 - side][0].is_content
        if bare and not named and items[1:2] and items[1].placed.unit.kind is UnitKind.MODAL:
            matching.drop(side, content)
