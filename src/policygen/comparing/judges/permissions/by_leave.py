"""Sees that a right hangs on somebody's leave: "the parent may [be invited to] attend"."""

from __future__ import annotations

import re

from policygen.change import Change, Difference
from policygen.comparing.judges.one_sided.one_side import placed_of
from policygen.comparing.structure.items import Matching
from policygen.policy import Kind
from policygen.text.markers import Scope
from policygen.text.tokens import stem

_HOLDER = (
    r"\b(?:parents?|guardians?|famil(?:y|ies)|students?|pupils?|child|children|you) (?:also )?"
)
_LEAVES = "invited permitted allowed asked admitted authorized".split()
_BY_LEAVE = re.compile(
    rf"{_HOLDER}(?:may|can) (?:also )?be (?P<leave>{'|'.join(_LEAVES)}) to (?P<verb>\w+(?: part)?)",
    re.IGNORECASE,
)
_OWN = re.compile(
    rf"{_HOLDER}(?:may|can|(?:is|are) (?:entitled|free|welcome) to|ha(?:s|ve) (?:the|a) right to) (?:also )?"
    r"(?P<verb>\w+(?: part)?)",
    re.IGNORECASE,
)
_KEYS = frozenset(stem(word) for word in _LEAVES)
_SAME = {"take part": "particip"}


def leave_for_right_differences(matching: Matching) -> list[Difference]:
    """What it does that one text lets the school decide whether a parent or student may do what the other lets them do.

    The words that say so are settled.
    """
    for side in (0, 1):
        asked, own = (_found(matching, s, _BY_LEAVE) for s in (side, 1 - side))
        free = _found(matching, 1 - side, _OWN)
        if asked is None or own is not None or free is None or _verb(asked) != _verb(free):
            continue
        left = [i for i in matching.content_left(side) if matching.items[side][i].key in _KEYS]
        if not left:
            continue
        matching.drop(side, left)
        placed = placed_of(matching, side, left)
        removed, added = ((), placed) if side else (placed, ())
        effect = -1 if side else 1
        return [Difference(Change.RESTRICTION, effect, removed, added, "", Scope.MAIN)]
    return []


def _verb(found: re.Match[str]) -> str:
    said = found["verb"].lower()
    return _SAME.get(said) or stem(said.split()[0])


def _found(matching: Matching, side: int, form: re.Pattern[str]) -> re.Match[str] | None:
    """The form where a permission of a side has it."""
    passages = matching.readings[side].passages
    if any(passage.kind is not Kind.PERMISSION for passage in passages):
        return None
    return next((hit for passage in passages if (hit := form.search(passage.text))), None)
