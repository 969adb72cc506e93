"""Leaves out the modal of an indirect question that the other text asks with "to": "what should be done"."""

from __future__ import annotations

import re

from policygen.comparing.structure.items import Matching
from policygen.text.units import UnitKind

_ASKED = r"\b(?:what|how|whom?|where|when|whether|which \w+)"
_BEFORE_MODAL = re.compile(rf"{_ASKED}\b(?: (?!and\b|or\b)[\w’'-]+){{0,4}} $", re.IGNORECASE)
_WITH_TO = re.compile(rf"{_ASKED}(?: else| more)? to \w", re.IGNORECASE)


def drop_asked_modals(matching: Matching) -> None:
    """Leave out "should", "can" and the like after a question word, where the other text has "what to do"."""
    for side in (0, 1):
        if not any(_WITH_TO.search(p.text) for p in matching.readings[1 - side].passages):
            continue
        for i in sorted(matching.open[side]):
            placed = matching.items[side][i].placed
            text = matching.readings[side].passages[placed.passage].text
            if placed.unit.kind is UnitKind.MODAL and _BEFORE_MODAL.search(
                text[: placed.unit.start]
            ):
                matching.drop(side, [i])
