"""Tells where "and" joins two adjectives of what befalls students: "severe and repeated injuries" are fewer."""

from __future__ import annotations

import re

from policygen.comparing.structure.items import Matching
from policygen.policy import Kind
from policygen.text.markers import Scope
from policygen.text.tokens import stem

_BEFALLS = frozenset(
    stem(word)
    for word in (
        "hold restraint seclusion isolation injury incident use event case episode emergency complaint behavior "
        "conduct violation threat harm bruise removal absence accident reaction symptom assault act crisis"
    ).split()
)
_ADJECTIVE = re.compile(
    r"(?:\w{2,}(?:ed|al|ous|ive|ent|ant|ful|ic|ary|less|ible|able|ly)"
    r"|severe|minor|major|long|brief|short|grave|prone|late|rare|acute|unsafe|new)$",
    re.IGNORECASE,
)
_USED = re.compile(r"\b(?:use|uses|used|apply|applies|employ|employs)\b", re.IGNORECASE)
_BEFORE = re.compile(r"(?P<one>[\w-]+),?\s+$")
_AFTER = re.compile(r"\s*(?P<other>[\w-]+)\s+(?P<noun>[\w-]+)")


def joins_what_is_reached(matching: Matching, i: int) -> bool:
    """Whether a connective of the earlier text joins two adjectives before a noun that says how far a duty reaches.

    Arguments:
        i: the number of the connective's item.
    """
    placed = matching.items[0][i].placed
    passage = matching.readings[0].passages[placed.passage]
    if passage.kind is not Kind.DUTY or placed.scope is not Scope.MAIN:
        return False
    before = _BEFORE.search(passage.text[: placed.unit.start])
    after = _AFTER.match(passage.text[placed.unit.end :])
    if _USED.search(passage.text[: placed.unit.start]):
        return False  # "shall use approved and inspected holds": both are asked
    if before is None or after is None or stem(after["noun"]) not in _BEFALLS:
        return False
    return all(_ADJECTIVE.match(word) for word in (before["one"], after["other"]))
