"""Parts what a school does from the right that a second clause gives: "it is kept, and a parent may view it"."""

from __future__ import annotations

import re

_RIGHT = re.compile(
    r"^(?P<first>[^.;:]*?\b(?:is|are|\w{3,}s)\b[^.;:]*?), (?:and|but) "
    r"(?:(?:an?|the|each|any|every|your|his or her|their) )?"
    r"(?:(?:student|child|pupil|scholar)['’]s )?"
    r"(?:parents?|guardians?|famil(?:y|ies)|students?|child(?:ren)?|scholars?|you)(?: or guardians?)? "
    r"(?:may|can|could) (?!not\b)",
    re.IGNORECASE,
)
# A right with a deadline is the school's promise; it is read as the right that it is.
_BY_WHEN = re.compile(r"\b(?:within|no later than|not later than)\b", re.IGNORECASE)
_MODAL = re.compile(r"\b(?:shall|must|will|may|can|should|might|could|only|if|when|unless)\b", re.I)


def clause_before_a_right(sentence: str) -> str:
    """The clause without a modal that stands before ", and a parent may ..."; "" where there is none."""
    found = _RIGHT.match(sentence)
    first = found["first"] if found and not _BY_WHEN.search(sentence, found.end()) else ""
    return "" if _MODAL.search(first) else first
