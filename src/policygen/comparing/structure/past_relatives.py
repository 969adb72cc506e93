"""Ends a relative clause where predicates go on: "has a window through which staff see, and has no lock"."""

from __future__ import annotations

import re

from policygen.comparing.structure.after_joints import THIRD_PERSON
from policygen.comparing.structure.scopes import Walk
from policygen.text.markers import Scope
from policygen.text.units import UnitKind

_NEXT = re.compile(r"\s*(?:(?:and|or)\s+)?(?P<verb>[a-z]+)\b", re.IGNORECASE)
_AUXILIARIES = frozenset({"is", "are", "has", "have", "does", "do"})
_MOST = 14  # units of the predicate before


def goes_on_past_relative(walk: Walk, at: int) -> bool:
    """Whether a finite verb follows a comma that can't belong to the relative clause before it.

    It can't where the pronoun isn't the clause's subject ("from which", "whose"), nor where the clause's own verb hangs
    on a modal ("that could hurt") and the one that follows doesn't; a predicate must stand before the clause.
    """
    top = next((f for f in reversed(walk.stack[walk.base :]) if f.scope is Scope.RELATIVE), None)
    if top is None or top.at < 2 or walk.continued:
        return False
    found = _NEXT.match(walk.text, walk.units[at].end)
    if found is None:
        return False
    verb = found["verb"].lower()
    if verb not in _AUXILIARIES and verb not in THIRD_PERSON:
        return False
    prepositional = walk.words[top.at] == "which" and walk.units[top.at - 1].kind is UnitKind.LIGHT
    multiple = len(walk.units[top.at].words) > 1
    modal = any(u.kind is UnitKind.MODAL for u in walk.units[top.at + 1 : top.at + 3])
    if not (prepositional or multiple or modal):
        return False
    before = range(max(0, top.at - _MOST), top.at)
    return any(_is_verb(walk, n) for n in before)


def _is_verb(walk: Walk, at: int) -> bool:
    """Whether a unit is a finite verb of the list: "has", "is", "contains"."""
    unit = walk.units[at]
    said = walk.text[unit.start : unit.end].lower()
    return said in _AUXILIARIES or said in THIRD_PERSON or unit.words == ("be",)
