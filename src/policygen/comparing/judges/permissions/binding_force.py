"""Judges whether rules bind or only guide: "these rules bind the contractor" for "are meant as guidance for"."""

from __future__ import annotations

import re

from policygen.change import Change, Difference
from policygen.comparing.judges.said_within import said_in_passages, settle_said
from policygen.comparing.structure.items import Matching

_RULES = (
    r"\b(?:rules?|polic(?:y|ies)|standards?|provisions?|requirements?|sections?|chapters?|articles?|procedures?|limits?|"
    r"prohibitions?|regulations?|decisions?|findings?|orders?|rulings?|determinations?)\b"
    r"(?: (?:in|of|under) (?:this|these|the) \w+)?"
)
_WILL = r"(?: (?:shall|will|must))?"
_BIND = re.compile(
    rf"{_RULES}(?P<said>{_WILL} (?:binds?|governs?|obligates?|controls?|appl(?:y|ies) to|"
    r"(?:is|are|be) (?:legally |fully )?(?:binding|mandatory|obligatory|enforceable|"
    r"compulsory)(?: (?:up)?on| for)?))\b",
    re.IGNORECASE,
)
_GUIDE = re.compile(
    rf"{_RULES}(?P<said>{_WILL} (?:(?:only |merely |simply )?(?:guides?|advises?|informs?)|"
    r"(?:serves?|(?:is|are|be)(?: \w+ed| meant| given)?)(?: only| merely| solely)? (?:(?:as|for|by way of) )?"
    r"(?:(?:the|a|mere) )?(?:guidance|guide|guidelines?|information|advice|advisory|recommendations?|suggestions?|"
    r"voluntary|optional)(?: (?:of|for|to))?))\b",
    re.IGNORECASE,
)


def binding_differences(matching: Matching) -> list[Difference]:
    """What it does that rules which bind in one text only guide in the other."""
    for side in (0, 1):
        guide = said_in_passages(matching, 1 - side, _GUIDE)
        bind = said_in_passages(matching, side, _BIND) if guide else None
        if bind is None or guide is None or said_in_passages(matching, side, _GUIDE):
            continue
        if said_in_passages(matching, 1 - side, _BIND):
            continue
        placed = settle_said(matching, side, bind), settle_said(matching, 1 - side, guide)
        if not (placed[0] or placed[1]):
            continue
        removed, added = (placed[1], placed[0]) if side else placed
        effect = 1 if side else -1
        return [
            Difference(Change.MODALITY, effect, removed, added, "", (removed or added)[0].scope)
        ]
    return []
