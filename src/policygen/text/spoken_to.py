"""Tells whom a text speaks to as "you": a handbook for families speaks to parents, a procedure to staff."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from policygen.text.tokens import Token, stem

_PARENT = stem("parent")
_YOU = re.compile(r"\byou\b", re.IGNORECASE)
_PARENTS = re.compile(
    r"\byour (?:own )?(?:child|children|son|daughter|teen|family)\b|"
    r"\byou (?:may|can|could|might) (?:also |always )?(?:call|contact|ask|tell|write to|email|phone|visit|"
    r"reach|speak (?:to|with)|talk (?:to|with)|meet with) us\b",
    re.IGNORECASE,
)
# "May you hold my child?": a parent asks, and speaks to the school.
_ASKED_BY_PARENTS = re.compile(r"\b(?:my|our) (?:child|children|son|daughter)\b", re.IGNORECASE)


def whom_texts_speak_to(texts: Iterable[str]) -> str:
    """The stem of the person whom several texts speak to as "you"; "" unless all that do so speak to parents.

    Arguments:
        texts: of whole documents.
    """
    speaking = [text for text in texts if _YOU.search(text)]
    to_parents = bool(speaking) and all(_PARENTS.search(text) for text in speaking)
    return _PARENT if to_parents else ""


def spoken_to(tokens: Sequence[Token], person: str) -> Sequence[Token]:
    """The tokens with each "you" as the person whom the text speaks to; a parent's own question stays as it is."""
    if not person or any(token.stem == "my" for token in tokens):
        return tokens
    return [replace(token, stem=person) if token.stem == "you" else token for token in tokens]


def named(text: str, person: str) -> str:
    """A sentence with the parents named for "you", as a parser reads it best."""
    if person != _PARENT or _ASKED_BY_PARENTS.search(text):
        return text
    return _YOU.sub("the parents", text)
