"""Proves that "may never be left unattended" is "shall not be left unattended": a ban on leaving knows no pauses."""

from __future__ import annotations

import re

from policygen.comparing.structure.items import Item, Matching
from policygen.policy import Kind
from policygen.text.tokens import stem

_AT_ALL_TIMES = stem("continuous")
_NEVER = re.compile(
    r"\b(?:never|at no time|by no means|on no account|(?:in|under) no \w+|not (?:even )?for (?:a|one) \w+)\b",
    re.I,
)
_NOT_LEFT = re.compile(r"\bnot (?:ever )?be left (?:un(?:\w+ed)|without)\b", re.I)


def drop_never(matching: Matching) -> None:
    """Leave out the "at all times" that "never be left" was read as, beside a plain "not be left"."""
    for side in (0, 1):
        if matching.readings[side].kind is not Kind.DUTY or not _leaves_not(matching, 1 - side):
            continue
        items = matching.items[side]
        named = [
            i
            for i in matching.content_left(side)
            if items[i].key == _AT_ALL_TIMES and _NEVER.search(_said(matching, side, items[i]))
        ]
        if named:
            matching.drop(side, named)


def _said(matching: Matching, side: int, item: Item) -> str:
    placed = item.placed
    text = matching.readings[side].passages[placed.passage].text
    return text[placed.unit.start : placed.unit.end]


def _leaves_not(matching: Matching, side: int) -> bool:
    return any(_NOT_LEFT.search(passage.text) for passage in matching.readings[side].passages)
