"""Recognizes a definition in all its shapes, and the term that it defines."""

from __future__ import annotations

import re
from dataclasses import dataclass

from policygen.text.definition_forms import (
    ADVERBIAL,
    ARTICLE,
    BINDS,
    CALLED,
    FEWEST,
    NOT_A_TERM,
    OCCURRING,
    PERSON_SHAPES,
    QUOTING,
    SHAPES,
    SOME_PERSON,
    TAIL,
    THAT_IS,
    WHO_IS,
)
from policygen.text.kinds.forms import FIT, REASON_FOR


@dataclass(frozen=True, slots=True)
class Definition:
    """A definition found: its term, and where its body starts in the sentence."""

    term: str
    body: int


_GIVES_REASON = re.compile(
    rf"\b(?:is|are) (?:not |never )?(?:an? )?(?:{REASON_FOR}|{FIT}\b)", re.IGNORECASE
)


def find_definition(sentence: str) -> Definition | None:
    """The definition that a sentence opens, or None.

    Shapes: "Term" means ..., Term - ..., Term: ..., The term X includes ..., X occurs when ...,
    A student is in X when ..., ... is "X".
    """
    if _GIVES_REASON.search(sentence):
        return None  # "being loud is a reason to restrain", "seclusion is a permitted response"
    for shape in SHAPES:
        match = shape.search(sentence)
        if match:
            term = ARTICLE.sub("", match.group("term").strip(" \"“”‘’'*,-–—")).removesuffix(" also")
            if (
                term
                and (shape in QUOTING or not NOT_A_TERM.match(match.group("term").strip()))
                and len(term.split()) <= 6
                and not _verbal(term)
                and (shape in QUOTING or not ADVERBIAL.match(match.group("term").strip()))
                and not (shape is OCCURRING and SOME_PERSON.search(term))
            ):
                return Definition(term, match.end())
    for shape in PERSON_SHAPES:
        match = shape.search(sentence)
        if match:
            return Definition(match.group("term"), match.end())
    who = WHO_IS.match(sentence)
    if who and not BINDS.search(who.group("body")):
        return Definition(who.group("term"), 0)
    called = CALLED.match(sentence) or THAT_IS.match(sentence)
    if called and len(called.group("body").split()) >= FEWEST and not _verbal(called.group("term")):
        return Definition(called.group("term").strip(), 0)
    tail = TAIL.search(sentence)
    if tail and not _verbal(tail.group("term")):
        return Definition(tail.group("term").strip(), 0)
    return None


def _verbal(term: str) -> bool:
    """Words that no term holds: then it is a clause, or a number of things, and not a term."""
    if re.match(
        r"(?:when|where|if|once|after|unless|while|until|(?:one|two|three|four) \w+s?$|single|separate|same)\b",
        term.lower(),
    ):
        return True
    return bool(
        re.search(
            r"\b(?:shall|should|must|may|might|will|would|could|is|are|be|not|we|who|which|that|when|if|for|by|"
            r"has|have|can|cannot)\b",
            term,
        )
    )
