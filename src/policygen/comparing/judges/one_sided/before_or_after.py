"""Tells times around an event: "within a week after it" for "before it", and which events "before ..." is about."""

from __future__ import annotations

import re
from collections.abc import Sequence

from policygen.change import Placed
from policygen.comparing.judges.one_sided.raw_words import raw_words
from policygen.comparing.structure.items import Matching
from policygen.policy import Kind
from policygen.text.markers import Scope
from policygen.text.units import UnitKind

_WITHIN = re.compile(
    r"\b(?:within|(?:no|not) later than|in|during) (?:the first )?[\w -]{2,40}? (?:of|after|following)\b"
)
_BEFORE = re.compile(r"\b(?:before|prior to|in advance of|ahead of)\b")
_OPENERS = (("befor",), ("before",), ("prior", "to"), ("prior",))


def no_longer_before(matching: Matching, side: int, run: Sequence[int], first: Placed) -> bool:
    """Whether a stretch of a duty gives a time after an event before which the other text has the duty done."""
    if matching.readings[side].passages[first.passage].kind is not Kind.DUTY or first.sign < 0:
        return False
    raw = raw_words(matching, side, run)
    if raw.other is None or _BEFORE.search(raw.own) or _WITHIN.search(raw.other):
        return False
    return bool(_BEFORE.search(raw.other)) and bool(_WITHIN.search(raw.own))


def says_before_which(matching: Matching, side: int, run: Sequence[int], first: Placed) -> bool:
    """Whether a stretch inside "before ..." says which events a duty of the school comes before, and so fewer."""
    kind = matching.readings[side].passages[first.passage].kind
    if kind is not Kind.DUTY or first.scope is not Scope.UNTIL or first.sign < 0:
        return False
    items = matching.items[side]
    if any(items[i].placed.opener or items[i].placed.unit.kind is UnitKind.CONNECTIVE for i in run):
        return False
    if ":" in raw_words(matching, side, run).before:
        return False  # a list that a colon leads in
    matched = matching.matched(side)
    return any(
        i in matched
        and items[i].placed.opener
        and items[i].placed.path == first.path
        and items[i].placed.unit.words in _OPENERS
        for i in range(run[0])
    )
