"""Finds the clause of a definition that takes something out of the term: "...; a pat is not restraint"."""

from __future__ import annotations

import re

from policygen.text.kinds.terms_said import says_what_it_is_not

_CLAUSES = re.compile(
    r";\s*(?:(?:but|and|however),?\s)?|,\s(?:but|and|although|though|whereas|while)\s"
)
_DEFINES = re.compile(
    r"\b(?:means?|is|are|refers?|includes?|covers?|denotes?|occurs?|exists?|extends?|comprises?|constitutes?)\b"
)
_RELATIVE = re.compile(
    r"\b(?:that|which|who) (?:is|are)\b"
)  # "devices that are used by staff, and ..."
_VERB_FIRST = re.compile(r"\s*(?:is|are|does|do|shall|may|will|not)\b", re.IGNORECASE)


def denying_clause(text: str) -> tuple[int, int] | None:
    """Where the clause begins and ends that denies the term which the clause before it defines, or None."""
    cuts = [match.end() for match in _CLAUSES.finditer(text)]
    for number, cut in enumerate(cuts):
        end = next((c for c in cuts[number + 1 :] if text[:c].rstrip().endswith(";")), len(text))
        clause = text[cut:end]
        if _VERB_FIRST.match(clause) or not says_what_it_is_not(clause):
            continue
        if _DEFINES.search(_RELATIVE.sub(" ", text[:cut])) and not says_what_it_is_not(text[:cut]):
            return cut, end
    return None
