"""Proves that "..., whichever occurs first" says no more than "..., and in any event ..."."""

from __future__ import annotations

import re

from policygen.comparing.structure.items import Matching

_FIRST = re.compile(
    r",?\s*\bwhichever (?:(?:occurs|comes|happens|is) )?(?:first|sooner|earlier)\b", re.IGNORECASE
)
_AT_LATEST = re.compile(
    r"\b(?:in (?:any|no|every) (?:event|case)|at the (?:very )?latest)\b", re.IGNORECASE
)


def settle_whichever(matching: Matching) -> None:
    """Leave out "whichever occurs first" where the other text names the later moment as the last one."""
    for side in (0, 1):
        others = matching.readings[1 - side].passages
        if not any(_AT_LATEST.search(one.text) for one in others):
            continue
        for number, passage in enumerate(matching.readings[side].passages):
            said = _FIRST.search(passage.text)
            if said is None or any(_FIRST.search(one.text) for one in others):
                continue
            matching.drop(
                side,
                [
                    i
                    for i in sorted(matching.open[side])
                    if matching.items[side][i].placed.passage == number
                    and said.start() <= matching.items[side][i].placed.unit.start < said.end()
                ],
            )
            joints = [
                [i for i in matching.open[s] if matching.items[s][i].key == key]
                for s, key in ((side, "or"), (1 - side, "and"))
            ]
            if len(joints[0]) == 1 and len(joints[1]) <= 1:
                matching.drop(side, joints[0])
                matching.drop(1 - side, joints[1])
