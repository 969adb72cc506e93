"""Words whose sign their phrase gives: of a request that a time runs from, of a consent that is taken back."""

from __future__ import annotations

import re
from functools import lru_cache

from policygen.comparing.structure.idioms import measures_what_is_reached
from policygen.comparing.structure.scopes import Walk
from policygen.text.markers import Scope
from policygen.text.units import Unit

_FORM = (
    r"(?:oral(?:ly)?|written|writing|verbal(?:ly)?|signed|formal|dated|telephoned|e-?mailed|mailed|electronic(?:ally)?|"
    r"notarized|notarised|sealed)"
)
_WHOSE = (
    r"(?:(?:an?|the|any|each|every|such|his|her|their|its) )?"
    r"(?:(?:parent|guardian|student|pupil|family|complainant|requester)(?:['’]s|s['’])? )?"
)
_ASKING = r"(?:requests?|complaints?|applications?|demands?|petitions?|appeals?)"
_BEHIND = (
    rf"(?:,? (?:(?:in|by|on|through|over|via|made|submitted|sent|whether|either|both|or|and|the|an?|telephone|phone|"
    rf"mail|post|letter|paper|person|word of mouth|form|fax|{_FORM}|(?:school|district)['’]s))\b)*"
    r"(?: (?:to do so|to see (?:it|them)|therefor|for (?:it|them|one)|to that effect)\b)?"
)
# "Within ten days of a written request": the time runs from nothing else, so that the duty reaches no further.
_RUNS_FROM = re.compile(
    r"\b(?:within|later than|in|by|next|more than) [^,.;:]{2,40}?\b(?:minutes?|hours?|days?|weeks?|months?) "
    rf"(?P<asked>(?:of|from) (?:receipt of |receiving |getting )?{_WHOSE}"
    rf"(?:{_FORM}(?:,? (?:or|and) |, | ))*{_ASKING}\b{_BEHIND})",
    re.IGNORECASE,
)
# "Consent may be revoked at any time": a right of those who gave it, whatever the sentence before it bars or lets.
_TAKEN_BACK = re.compile(
    r"\b(?:consent|assent|agreement)(?: so given| thereto| to \w+)?,?(?: (?:which|that|and))? "
    r"(?:may|can) (?:also |always |thereafter )?be (?:withdrawn|revoked|rescinded|taken back|cancell?ed)"
    r"(?P<how>[^;.]*?)(?=;|\.|$|\)|,? (?:and|but) (?:(?:\w+ ){0,3}?(?:shall|must|may|will)|is|are)\b|,? which\b)",
    re.IGNORECASE,
)


@lru_cache(maxsize=512)
def _phrases(text: str) -> tuple[tuple[tuple[int, int], ...], tuple[tuple[int, int], ...]]:
    """Where a text says what a time runs from, and where how a consent is taken back."""
    asked = tuple(found.span("asked") for found in _RUNS_FROM.finditer(text))
    return asked, tuple(found.span("how") for found in _TAKEN_BACK.finditer(text))


def sign_of_its_own(walk: Walk, unit: Unit) -> int | None:
    """What one more condition does at a unit whose phrase tells it, whatever scope it stands in; None elsewhere."""
    if measures_what_is_reached(walk, unit):
        return walk.reach
    asked, taken_back = _phrases(walk.text)
    in_main = walk.stack[-1].scope is Scope.MAIN
    if walk.is_duty and in_main and any(start <= unit.start < end for start, end in asked):
        return walk.reach
    denied = walk.stack[-1].scope is Scope.NEGATION
    if not denied and any(start <= unit.start < end for start, end in taken_back):
        return -1
    return None


def is_taken_back(text: str, at: int) -> bool:
    """Whether an offset of a text stands where it says how a consent is taken back."""
    return any(start <= at < end for start, end in _phrases(text)[1])
