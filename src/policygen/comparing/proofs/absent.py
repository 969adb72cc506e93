"""Tells "free of objects and fixtures", where "and" says "or": none of either may be there."""

from __future__ import annotations

import re

from policygen.comparing.structure.items import Matching

_ABSENT = re.compile(
    r"\b(?:free (?:of|from)|clear of|devoid of|contains? no|has no|have no|with no)\b[^.;:,]*$",
    re.IGNORECASE,
)
_FULL = re.compile(
    r"\b(?:free (?:of|from)|clear of|devoid of|limits?|affects?|waives?|diminish(?:es)?|impairs?|abridges?)\b[^.;:,]*$",
    re.IGNORECASE,
)


def joins_what_is_absent(matching: Matching, i: int, j: int) -> bool:
    """Whether a connective of each text joins two things of which there must be none.

    "Free of A and B" leaves neither, as "no A or B" does, and "limits no A and B" limits neither; "no A and B" may
    mean only both together, and counts only beside "or".

    Arguments:
        i, j: the connective's number in the earlier and in the later text.
    """
    for side, number in ((0, i), (1, j)):
        placed = matching.items[side][number].placed
        before = matching.readings[side].passages[placed.passage].text[: placed.unit.start]
        bare = matching.items[side][number].key == "and"
        if _FULL.search(before) is None and (bare or _ABSENT.search(before) is None):
            return False
    return True
