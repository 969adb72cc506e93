"""Proves that "the names of those who were present" are what "state who was present" tells."""

from __future__ import annotations

import re

from policygen.comparing.structure.items import Matching
from policygen.text.tokens import stem

_NAME = stem("name")
_OF_THOSE = re.compile(
    r"\s+of (?:all )?(?:the )?(?:those|persons?|people|individuals?|everyone)\b", re.IGNORECASE
)
_ASKED = re.compile(
    r"\b(?:state|show|describe|include|record|report|log|note|tell|list|give|say|specify|identify|indicate)s? who\b",
    re.IGNORECASE,
)


def settle_who(matching: Matching) -> None:
    """Leave out a left-over "name" before "of those", where the other text asks who it was."""
    for side in (0, 1):
        asked = any(_ASKED.search(p.text) for p in matching.readings[1 - side].passages)
        for i in sorted(matching.open[side]) if asked else ():
            item = matching.items[side][i]
            text = matching.readings[side].passages[item.placed.passage].text
            if item.key == _NAME and _OF_THOSE.match(text[item.placed.unit.end :]):
                matching.drop(side, [i])
