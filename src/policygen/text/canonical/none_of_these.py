"""Reads "none of the following is restraint: ..." as "the following is not restraint: ..."."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from policygen.text.tokens import Token, stem

_VERBS = frozenset(stem(word) for word in "is are be count constitute amount qualify".split())
_OF_THESE = (("of", "the", "follow"), ("of", "these"), ("of", "those"))


def denied_of_these(tokens: Sequence[Token]) -> list[Token]:
    """The tokens with the denial behind the subject that a sentence's beginning denies one by one."""
    if not tokens or tokens[0].stem != "none":
        return list(tokens)
    said = tuple(token.stem for token in tokens[1:5])
    named = next((of for of in _OF_THESE if said[: len(of)] == of), None)
    verb = 1 + len(named) if named else 0
    if not verb or verb >= len(tokens) or tokens[verb].stem not in _VERBS:
        return list(tokens)
    subject = tokens[2:verb]
    denied = replace(tokens[0], stem="not")
    return [*subject, tokens[verb], denied, *tokens[verb + 1 :]]
