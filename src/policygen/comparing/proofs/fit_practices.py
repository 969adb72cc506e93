"""Proves that "is a permitted practice" says no more than "is permitted": its noun only repeats what the subject is."""

from __future__ import annotations

import re

from policygen.comparing.structure.items import Matching
from policygen.policy import Kind
from policygen.text.kinds.forms import FIT
from policygen.text.tokens import stem

_KINDS = {Kind.PERMISSION, Kind.PROHIBITION}
_IS_FIT = re.compile(rf"\b(?:is|are) (?:not |never )?(?:(?:an?|the) )?{FIT}\b", re.IGNORECASE)
_NOUNS = frozenset(
    stem(word) for word in "use means measure method technique practice intervention tool".split()
)
_OF_THEM = re.compile(r"\s*(?:of|that|which|whose)\b", re.IGNORECASE)


def drop_fit_nouns(matching: Matching) -> None:
    """Leave out "practice" in a leave or ban on "a permitted practice", where the other text names none."""
    kinds = {passage.kind for reading in matching.readings for passage in reading.passages}
    if not kinds <= _KINDS:
        return
    for side in (0, 1):
        for i in matching.content_left(side):
            item = matching.items[side][i]
            text = matching.readings[side].passages[item.placed.passage].text
            found = _IS_FIT.search(text)
            if item.key not in _NOUNS or found is None or _OF_THEM.match(text, found.end()):
                continue
            if found.start() <= item.placed.unit.start < found.end():
                matching.drop(side, [i])
