"""Tells which scopes stay open from item to item of a list in one line: "does not include: (1) A; or (2) B"."""

from __future__ import annotations

import re

from policygen.comparing.structure.scopes import Walk
from policygen.text.markers import Scope
from policygen.text.units import UnitKind

# What begins a clause of its own behind a semicolon.
_CLAUSE = re.compile(
    r"^\s*(?:(?:and|or|but|nor)\s+)?(?:it|they|this|these|the term|the word|the definition|provided|however|nor)\b|"
    r"^[^;.]*?\b(?:shall|must|may|will|should|includes?|means?|(?:does|do|is|are) not)\b",
    re.IGNORECASE,
)


def close_item(walk: Walk, at: int) -> None:
    """Close at a semicolon what the item before it opened; all, where no list goes on.

    A list goes on behind a colon, and after "does not include A;", unless a clause of its own follows.
    """
    if _CLAUSE.match(walk.text[walk.units[at].end :]):
        walk.close_all()
        return
    colon = next((i for i in range(at - 1, -1, -1) if walk.units[i].key == ":"), None)
    if colon is not None:
        while len(walk.stack) > walk.base and walk.stack[-1].at > colon:
            walk.stack.pop()
        return
    frames = walk.stack[walk.base :]
    said = walk.stack[walk.base].at + 1 if frames else at
    nouns = not any(unit.kind is UnitKind.MODAL for unit in walk.units[said:at])
    if frames and frames[0].scope is Scope.EXCLUSION and nouns:
        del walk.stack[walk.base + 1 :]
        return
    walk.close_all()
