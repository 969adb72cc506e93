"""Says what a clause with a modal of its own does that "but" joins to a ban or leave: "..., but the principal may"."""

from __future__ import annotations

import re

from policygen.comparing.structure.items import Matching
from policygen.policy import Kind
from policygen.text.units import UnitKind

_BINDING = (Kind.DUTY, Kind.PERMISSION, Kind.PROHIBITION)
_BEFORE = (UnitKind.MODAL, UnitKind.LIGHT, UnitKind.CONNECTIVE, UnitKind.MARK)
_CLAUSE = re.compile(
    r"[,;]?\s*(?P<joint>but|yet|and)\s+(?P<subject>(?:(?!\b(?:if|when|where|who|that|which|unless|until)\b)[\w'’-]+\s+){0,6}?)"
    r"(?P<modal>shall|must|will|may|can)\b(?P<not>\s+(?:not|never))?",
    re.IGNORECASE,
)
_FAVORED = re.compile(
    r"\b(?:parents?|guardians?|famil(?:y|ies)|students?|child(?:ren)?|pupils?|he|she)\b",
    re.IGNORECASE,
)
_NOBODY = re.compile(r"^(?:no|nobody|neither|none)\b", re.IGNORECASE)
_PASSIVE = re.compile(r"\s*be\s+\w+", re.IGNORECASE)


def joined_clause_effect(matching: Matching, side: int, run: list[int]) -> int:
    """What a clause joined to a sentence does by its own modal.

    Returns: -1 for a leave of the school's, +1 for its duty or ban and for a right, 0 if a stretch is no such clause.
    """
    items, reading = matching.items[side], matching.readings[side]
    passage = reading.passages[items[run[0]].placed.passage]
    if passage.kind not in _BINDING:
        return 0
    begins = items[run[0]].at
    matched = {items[i].at for i in matching.matched(side)}
    while begins and _leads(reading.placed[begins - 1].unit.kind, begins - 1, matched):
        begins -= 1
    found = _CLAUSE.match(passage.text[reading.placed[begins].unit.start :])
    if found is None or (found["joint"].lower() == "and" and passage.kind is not Kind.PROHIBITION):
        return 0
    offset = reading.placed[begins].unit.start + found.start("modal")
    modal = next((at for at, one in enumerate(reading.placed) if one.unit.start == offset), None)
    if modal is None or modal in matched or reading.placed[modal].unit.key not in ("shall", "may"):
        return 0
    return _effect(found, passage.text[reading.placed[begins].unit.start + found.end() :])


def _leads(kind: UnitKind, at: int, matched: set[int]) -> bool:
    return kind in _BEFORE and at not in matched


def _effect(found: re.Match[str], rest: str) -> int:
    """What a clause does: who acts, and whether the clause lets, orders or bars it."""
    favored = _FAVORED.search(found["subject"]) is not None and _PASSIVE.match(rest) is None
    barred = bool(found["not"]) or _NOBODY.match(found["subject"]) is not None
    if found["modal"].lower() in ("may", "can") and not barred:
        return 1 if favored else -1
    return 0 if favored else 1
