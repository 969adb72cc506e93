"""Judges how finely figures are told: those of each school tell more than those of the district as a whole."""

from __future__ import annotations

import re
from functools import partial

from policygen.change import Change, Difference
from policygen.comparing.judges.said_within import Said, forms_exchanged, said_in_passages
from policygen.comparing.structure.items import Matching
from policygen.policy import Kind

_FIGURES = re.compile(
    r"\b(?:number|how (?:many|often)|count|figures?|data|totals?|statistics|rates?|tabulation|tally)\b",
    re.IGNORECASE,
)
_EACH = re.compile(
    r"(?P<said>\b(?:at|in|for|by|from|of|per) (?:(?:each|every|individual) (?:of (?:our|its|the) )?)?"
    r"(?:school(?: building)?|campus|building|program|site|classroom)s?\b)"
    r"(?! (?:days?|years?|weeks?|hours?|staff|board)\b)",
    re.IGNORECASE,
)
_WHOLE = re.compile(
    r"(?P<said>\b(?:(?:in|for|of|across|throughout|from|by) (?:the |our )?(?:whole |entire )?"
    r"(?:district|division|school system|system|county|corporation|state)(?: as a whole)?|"
    r"(?:district|state|system)[- ]?wide|"
    r"(?:in|for|of|across|from|at) (?:all|the|our) (?:the |our )?(?:schools|campuses|buildings|programs)"
    r"(?: taken)? (?:together|combined|in total|as one|altogether))\b)(?!['’])",
    re.IGNORECASE,
)


def breakdown_differences(matching: Matching) -> list[Difference]:
    """What it does that figures of each school became figures of the whole district, or the reverse."""
    each, whole = (partial(_told, matching, form=form) for form in (_EACH, _WHOLE))
    return forms_exchanged(matching, each, whole, Change.THING)


def _told(matching: Matching, side: int, form: re.Pattern[str]) -> Said | None:
    """Where a duty that tells figures says of what they are."""
    said = said_in_passages(matching, side, form)
    if said is None:
        return None
    passage = matching.readings[side].passages[said.passage]
    told = passage.kind is Kind.DUTY and _FIGURES.search(passage.text[: said.start])
    return said if told else None
