"""Reads "tells whether the student or an aide was hurt" as telling of both: what is asked is no choice of staff."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from policygen.change import Placed
from policygen.policy import Kind, Passage
from policygen.text.markers import Scope

_ASKED = re.compile(
    r"(?:^\s*|\b(?:tells?|told|says?|states?|shows?|notes?|records?|documents?|indicates?|describes?|explains?|"
    r"specif(?:y|ies)|lists?|reports?|writes?|and|informs?(?: \w+){1,3}|notif(?:y|ies)(?: \w+){1,3}|"
    r"tells?(?: \w+){1,3}),? )"
    r"(?P<asked>whether (?!or not\b)[^;:.]*?\b(?:was|were|is|are|has|have|had|needs?|needed|received|suffered|"
    r"sustained|got)\b(?:(?!,? and\b|,? but\b)[^,;:.])*(?:(?:, (?!and\b|or\b)[^,;:.]{1,40}){0,4},? or [^,;:.]+)?)",
    re.IGNORECASE,
)


def with_told_alternatives(placed: Sequence[Placed], passage: Passage) -> list[Placed]:
    """The units of a duty with those of its indirect questions ("whether ... or ...") as what they reach.

    More alternatives in such a question are more that is told, more conditions less.
    """
    if passage.kind is not Kind.DUTY:
        return list(placed)
    spans = [match.span("asked") for match in _ASKED.finditer(passage.text)]
    return [
        replace(one, sign=-1, attach=-1, union=True)
        if one.scope is Scope.MAIN
        and one.sign > 0
        and any(start < one.unit.start and one.unit.end <= end for start, end in spans)
        else one
        for one in placed
    ]
