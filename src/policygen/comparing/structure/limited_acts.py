"""Tells where "only" limits what is done to a student, though the sentence orders it: "shall handcuff ... only if"."""

from __future__ import annotations

import re

from policygen.policy import Kind

_STUDENT = (
    r"(?:students?|child(?:ren)?|pupils?|riders?|passengers?|learners?|scholars?|youngsters?|"
    r"he or she|him or her|them)"
)
_BOUND = (
    r"(?:handcuff|cuff|harness|strap|buckle|tether|shackle|sedate|medicate|pepper[- ]spray|tase|pin|restrain|seclude|"
    r"isolate|confine)(?:s|es|d|ed|ped|fed)?"
)
_TAKEN = (
    r"(?:hold|held|secure|lock|search|grip|seize|remove|suspend|transport|arrest|lift|carry|"
    r"touch|tie|bind)(?:s|es|d|ed)?"
)
_FASTENED = r"(?:fasten|buckle|apply|applie|use|employ|put on|lock)(?:s|es|d|ed)?"
_DEVICE = (
    r"(?:vests?|harness(?:es)?|straps?|handcuffs|cuffs|belts?|buckle guards?|devices?|"
    r"restraints?|holds?|locks?|force)"
)
_OFFICER = r"(?:police|officers?|law enforcement|sheriff|deput(?:y|ies))"
_CALLED = r"(?:call(?:s|ed)?|summon(?:s|ed)?|ask(?:s|ed)?|request(?:s|ed)?|involv(?:e|es|ed)|contact(?:s|ed)?)"
_IMPOSED = re.compile(
    rf"\b{_BOUND}\b[^.;]*$|\b{_TAKEN}\b(?: \w+){{0,4}}? {_STUDENT}\b[^.;]*$|"
    rf"\b{_STUDENT}\b[^.;,]*\b(?:be|is|are) {_TAKEN}\b[^.;]*$"
    rf"|\b{_FASTENED}\b(?: \w+){{0,3}}? {_DEVICE}\b[^.;]*$|\b{_CALLED}\b(?: \w+){{0,4}}? {_OFFICER}\b[^.;]*$"
    rf"|\b{_OFFICER}\b[^.;,]*\b(?:be|is|are) {_CALLED}\b[^.;]*$",
    re.IGNORECASE,
)
_DENIED = re.compile(r"\b(?:not|no|never|neither|nor|unless)\b", re.IGNORECASE)
_CUT = re.compile(r"[.;]|, (?:and|but) ")


def limits_what_is_imposed(kind: Kind, text: str, words: list[str], at: int, start: int) -> bool:
    """Whether a condition stands right behind "only", in a clause of a duty or ban that orders an act upon a student.

    Whoever "shall secure a rider with a harness only where the plan calls for it" owes nobody the harness: each
    further condition protects the student, unlike in "shall tell the parent only if there is an injury".

    Arguments:
        at: number of the unit that opens the condition.
        start: where it stands in the text.
    """
    if kind not in (Kind.DUTY, Kind.PROHIBITION, Kind.STATEMENT) or words[at - 1 : at] != ["only"]:
        return False
    clause = _CUT.split(text[:start])[-1]
    found = _IMPOSED.search(clause)
    return found is not None and _DENIED.search(clause) is None
