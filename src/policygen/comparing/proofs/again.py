"""Proves that who "calls again" makes "another call"."""

from __future__ import annotations

import re

from policygen.comparing.structure.items import Matching

_ANOTHER = re.compile(
    r"\b(?:another|a (?:second|further|new)|once more|one more|anew|afresh|second time|keeps?|continues?"
    r"|go(?:es)? on)\b",
    re.IGNORECASE,
)


def drop_again(matching: Matching) -> None:
    """Leave out an "again" of one text where the other says in another way that something is repeated."""
    for side in (0, 1):
        said = " ".join(one.text for one in matching.readings[1 - side].passages)
        named = [i for i in matching.content_left(side) if matching.items[side][i].key == "again"]
        if named and _ANOTHER.search(said):
            matching.drop(side, named)
