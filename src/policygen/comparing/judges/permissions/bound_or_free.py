"""Judges whom a rule binds in one text and frees in the other: "applies to officers", "does not apply to them"."""

from __future__ import annotations

import re

from policygen.change import Change, Difference
from policygen.comparing.structure.items import Matching
from policygen.text.canonical.unbound import FREES
from policygen.text.markers import Scope

_BINDS = re.compile(
    r"(?<!not )\b(?:appl(?:y|ies) to|binds?|governs?|covers?|extends? to|reach(?:es)?|(?:is|are) subject to)\b"
)


def bound_or_free(matching: Matching) -> list[Difference]:
    """What it does that one text frees those whom the other binds, where all else is the same."""
    for side in (0, 1):
        free = [
            item.placed
            for number, item in enumerate(matching.items[side])
            if number in matching.open[side] and item.is_content
        ]
        if [placed.unit.key for placed in free] != [FREES] or matching.content_left(1 - side):
            continue
        if not any(_BINDS.search(p.text.lower()) for p in matching.readings[1 - side].passages):
            continue
        removed, added = (tuple(free), ()) if side == 0 else ((), tuple(free))
        return [Difference(Change.POLARITY, 1 if side == 0 else -1, removed, added, "", Scope.MAIN)]
    return []
