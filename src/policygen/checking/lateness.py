"""Reads a time that a duty must not be put off beyond as the latest time: "in no event deferred beyond the hour"."""

from __future__ import annotations

import re

_NO = r"(?:no (?:event|case|circumstances?|account|way)|not|never|nobody|no one|without)"
_PUT_OFF = (
    r"(?:defer|delay|postpon|put(?:ting)? off|held (?:back|over|up)|hold (?:back|off)|wait|left"
    r"|leav|linger|drag)"
)
_BEYOND = re.compile(
    rf"(?P<before>\b{_NO}\b[^.;]{{0,60}}?\b{_PUT_OFF}\w*\b(?: it| this| that| them)?)(?: any)?(?: longer)?"
    r"(?: beyond| past| until after| till after| later than| longer than| more than| after)\b",
    re.IGNORECASE,
)


_HALF_DAYS = re.compile(r"\b(?:on|of|for|a|every) half[- ]days?\b", re.IGNORECASE)


def bound_told(text: str) -> str:
    """The text with "never put off beyond" read as "never put off no later than", and no "on half days"."""
    return _BEYOND.sub(r"\g<before> no later than", _HALF_DAYS.sub("", text))
