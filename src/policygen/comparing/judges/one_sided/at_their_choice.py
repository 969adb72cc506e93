"""Says what it does that parents or students may choose another way: "in English, or, if you prefer, in Spanish"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from policygen.comparing.structure.items import Matching
from policygen.policy import Kind
from policygen.text.units import UnitKind

_WHO = r"(?:you|(?:the|a|his or her|their) (?:parent|family|guardian|student|child)s?(?: or guardians?)?)"
_WISH = r"(?:prefer|like|wish|choose|want|ask|elect|opt|request|rather)"
_CHOSEN = re.compile(
    rf"\b(?:if|when|where|whenever|as|should) {_WHO}(?:['’]d| would| so)? {_WISH}(?:s|es|ed)?\b|"
    rf"\bat (?:your|{_WHO}['’]s?) (?:choice|option|request|election|wish)\b|"
    rf"\bat the (?:choice|option|request|wish) of {_WHO}\b|\b(?:which|what)ever {_WHO} {_WISH}(?:s|es)?\b",
    re.IGNORECASE,
)


def choice_effect(matching: Matching, side: int, run: Sequence[int]) -> int:
    """What the presence of a stretch does that only one text has, and that "or" joins as a way of their choice.

    Returns: 1 for the student, or 0 for any other stretch. Where the school may take either way, it is no such one.
    """
    items = [matching.items[side][i].placed for i in run]
    passage = matching.readings[side].passages[items[0].passage]
    if passage.kind not in (Kind.DUTY, Kind.STATEMENT):
        return 0
    if items[0].unit.kind is not UnitKind.CONNECTIVE or items[0].unit.key != "or":
        return 0
    said = passage.text[items[0].unit.start : items[-1].unit.end]
    return 1 if _CHOSEN.search(said) else 0
