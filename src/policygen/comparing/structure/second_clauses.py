"""Tells where a clause leads the second main clause of a sentence: "...; if the parent declines, the team shall meet".

It ends at its comma, as at the beginning of a sentence: what follows stands under no condition's sign.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from policygen.text.units import Unit, UnitKind

_CLAUSE = re.compile(
    r"(?:if|when|whenever|where|wherever|unless|once|upon|after|before|should|as soon as|in case|during|in the "
    r"event)\b",
    re.IGNORECASE,
)
_SUBJECT_AND_VERB = re.compile(
    r"\s*(?:then\s+)?(?:the|an?|any|each|every|no|his|her|their|its|our|your|this|that|such|these|those|it|they|we|you|he|"
    r"she|staff|neither|both|all)\b[^;,.]*?\b(?:shall|must|may|will|should|can|is|are|does|do|has|have|[a-z]{3,}s)\b",
    re.IGNORECASE,
)
_JOINTS = (("and",), ("or",), ("but",))


def leads_second_clause(units: Sequence[Unit], words: Sequence[str], text: str, at: int) -> bool:
    """Whether the marker at `at` stands right behind a semicolon and a clause with its subject follows its comma."""
    before = at - 1
    if before > 0 and units[before].kind is UnitKind.CONNECTIVE and units[before].words in _JOINTS:
        before -= 1
    if before <= 0 or units[before].key != ";" or not _CLAUSE.match(text, units[at].start):
        return False
    stop = next((i for i in range(at, len(units)) if units[i].key in (";", ".")), len(units))
    commas = [i for i in range(at + 1, stop) if units[i].key == ","]
    return any(_SUBJECT_AND_VERB.match(text, units[i].end) for i in commas)
