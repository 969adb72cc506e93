"""Tells a clause that says what somebody is told from one that says who: "inform the parents that they may come"."""

from __future__ import annotations

import re

from policygen.comparing.structure.scopes import Walk
from policygen.text.tokens import stem

_TELLING = frozenset(
    stem(word)
    for word in "tell inform notify advise remind warn alert assure notification notice".split()
)
_TOLD = frozenset(
    stem(word)
    for word in "parent guardian family student staff employee principal superintendent board you they him her".split()
)
_CLAUSE = re.compile(
    r"\s+(?:they|he|she|it|the|an?|any|each|every|no|there|this|their|his|her|its|we|you|all|restraint|seclusion)\b",
    re.IGNORECASE,
)
_NEAR = 4  # units between the verb and "that"


def says_what_is_told(walk: Walk, at: int) -> bool:
    """Whether "that" stands behind a verb of telling and the person told, and a clause with its subject follows."""
    if walk.words[at] != "that" or at < 2 or walk.words[at - 1] not in _TOLD:
        return False
    telling = _TELLING & set(walk.words[max(0, at - _NEAR) : at - 1])
    return bool(telling) and _CLAUSE.match(walk.text[walk.units[at].end :]) is not None
