"""Sees how an approval must be given, or that it may be taken back: "the written consent, [given after a meeting]".

Wherever a rule asks for an approval, such words ask for a better one, or leave the parent a right, or have it presumed;
the sign of the clause around them says nothing of that.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from policygen.change import Placed
from policygen.comparing.judges.one_sided.raw_words import raw_words
from policygen.comparing.structure.items import Matching
from policygen.policy import Kind
from policygen.text.markers import Scope

_APPROVAL = re.compile(
    r"\b(?:consent|approval|authori[sz]ation|permission|word|agreement|leave|sanction|assent|order)\s*,?\s*$"
)
_GIVEN = re.compile(
    r"[,\s]*(?:given|obtained|granted|signed|recorded|confirmed|renewed|stated|"
    r"witnessed)\b(?! (?:orally|by (?:telephone|"
    r"phone)|in advance for))"
)
_AFTERWARDS = re.compile(
    r"\b(?:afterwards|later|subsequently|after the (?:fact|event|hold|restraint))\b"
)
_PRESUMED = re.compile(
    r"\b(?:deemed|presumed|assumed|implied|inferred|tak(?:e|en) (?:as|to have been)|considered|"
    r"regarded as|treated as)\b[^;.]*"
)
_RIGHT = re.compile(
    r"[,\s]*(?:which|that|whom?) (?:(?:the|a|any|his or her|their|your) )?(?:(?:parent|guardian|"
    r"student|family|you)s? )?"
    r"(?:may|can|is entitled|are entitled|has (?:a|the) right|have (?:a|the) right)\b"
)
_HOLDER = re.compile(r"\b(?:parents?|guardians?|family|families|you)\s*,?\s*$")
_BY_PARENT = re.compile(
    r"\b(?:the|a|any|his or her|their) (?:parent|guardian|family)s? (?:may|can)\b|\byou (?:may|can)\b"
)


def approval_effect(matching: Matching, side: int, run: Sequence[int], first: Placed) -> int:
    """What the presence of a stretch does that says how an approval is given, or what a parent may do.

    Returns: 1 for a better approval or a parent's right, -1 for one that is presumed or comes later, 0 for other words.
    """
    kind = matching.readings[side].passages[first.passage].kind
    if kind not in (Kind.DUTY, Kind.PROHIBITION) or first.scope is Scope.EXCLUSION:
        return 0
    raw = raw_words(matching, side, run)
    approval = _APPROVAL.search(raw.before) is not None
    if approval and _PRESUMED.search(raw.own):
        return -1
    if approval and _GIVEN.match(raw.own):
        return -1 if _AFTERWARDS.search(raw.own) else 1
    if not _RIGHT.match(raw.own):
        return 0
    own = _HOLDER.search(raw.before) is not None or _BY_PARENT.search(raw.own[:60]) is not None
    return 1 if own else 0
