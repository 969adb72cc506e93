"""Tells words that open a scope elsewhere and are part of a phrase here: "for lack of staff", "sit where they see"."""

from __future__ import annotations

from policygen.comparing.structure.scopes import Walk
from policygen.text.tokens import stem

_STAYS = frozenset(stem(word) for word in "sit stand stay remain wait seated stationed".split())


def opens_nothing(walk: Walk, at: int) -> bool:
    """Whether a marker at a unit is part of a cause ("for lack of staff") or of a place ("sit where they can see")."""
    before = walk.words[at - 1] if at else ""
    if walk.words[at] == "lack":
        return before == "for"
    return walk.words[at] == "where" and before in _STAYS
