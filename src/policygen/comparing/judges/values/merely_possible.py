"""Tells what can be from what is: "can be monitored" for "is monitored", "might be used" for "is being used".

In a condition, an exception or a definition the possible is more than the actual.
"""

from __future__ import annotations

import re

from policygen.comparing.structure.items import Matching
from policygen.policy import Kind
from policygen.text.markers import Scope
from policygen.text.units import UnitKind

_SCOPES = (Scope.CONDITION, Scope.EXCEPTION, Scope.UNTIL, Scope.EXCLUSION)
_DEFINED = (Kind.PROTECTED_DEFINITION, Kind.SAFE_HARBOUR, Kind.TRIGGER)
# A participle that says nothing by itself: "used to cause [injury]".
_USED = r"(?:(?:used|made|put)(?: (?:to|for|as|in|by))?(?: (?:the|a|an))?(?: \w+)? )?"
_CAN_BE = re.compile(
    r"\b(?:may|might|can|could) (?:(?:still|then|also|readily|easily|possibly) )?(?:be|have been) "
    rf"(?:\w+ly )?{_USED}$",
    re.IGNORECASE,
)
_IS = re.compile(
    r"\b(?:is|are|was|were|has been|have been|had been)(?: being)? (?:(?:not|still|then|also|actually|in fact) )?"
    rf"(?:\w+ly )?{_USED}$",
    re.IGNORECASE,
)


def is_possible_alone(matching: Matching, side: int, i: int) -> bool:
    """Whether a left-over "may" or "can" makes possible what the other text tells as done, of the same verb."""
    placed, items = matching.items[side][i].placed, matching.items[side]
    kind = matching.readings[side].passages[placed.passage].kind
    if placed.unit.key != "may" or not (placed.scope in _SCOPES or kind in _DEFINED):
        return False
    verb = next((n for n in range(i + 1, len(items)) if items[n].is_content), None)
    pair = next((p for p in matching.pairs if p[side] == verb), None)
    if verb is None or pair is None:
        return False
    other = matching.items[1 - side][pair[1 - side]].placed
    if other.unit.kind is not UnitKind.WORD:
        return False
    texts = [
        matching.readings[s].passages[one.passage].text[: one.unit.start]
        for s, one in ((side, items[verb].placed), (1 - side, other))
    ]
    return bool(_CAN_BE.search(texts[0]) and _IS.search(texts[1]))
