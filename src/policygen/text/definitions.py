"""Recognizes a definition in all its shapes, and the term that it defines."""

from __future__ import annotations

import re
from dataclasses import dataclass

from policygen.text.classifying import classified_term
from policygen.text.definition_forms import (
    ADVERBIAL,
    ARTICLE,
    BINDS,
    LABELLING,
    NOT_A_TERM,
    OCCURRING,
    PERSON_SHAPES,
    QUOTING,
    SHAPES,
    SOME_PERSON,
    WHO_IS,
)
from policygen.text.kinds.forms import FIT, REASON_FOR
from policygen.text.naming_texts import NAMES_A_TEXT, WHO_IS_BOUND
from policygen.text.rules_behind_labels import is_rule
from policygen.text.terms_named_last import CALLED, FEWEST, QUOTED_LAST, TAIL, THAT_IS


@dataclass(frozen=True, slots=True)
class Definition:
    """A definition found: its term, and where its body starts in the sentence."""

    term: str
    body: int


# "Other means have failed": a noun, and no verb.
_MEANS_TO_AN_END = re.compile(
    r"[\w -]{0,40}?\bmeans (?:have|has|had|are|were|is|was|of|fail|failed|exist|remain|do|did|to|can|could|will|would|"
    r"shall|must|may)\b"
)
_GIVES_REASON = re.compile(
    rf"\b(?:is|are) (?:not |never )?(?:an? )?(?:{REASON_FOR}|{FIT}\b)", re.IGNORECASE
)


# "Cool-down (no incident): ...": what stands in brackets is told of the term.
_IN_BRACKETS = re.compile(r"\s+\([^)]*\)$")


def find_definition(sentence: str) -> Definition | None:
    """The definition that a sentence opens, or None.

    Shapes: "Term" means ..., Term - ..., Term: ..., The term X includes ..., X occurs when ...,
    A student is in X when ..., ... is "X".
    """
    if (
        _GIVES_REASON.search(sentence)
        or WHO_IS_BOUND.match(sentence)
        or NAMES_A_TEXT.match(sentence)
    ):
        return None  # "being loud is a reason to restrain", "seclusion is a permitted response"
    for shape in SHAPES:
        match = shape.search(sentence)
        if match and not _MEANS_TO_AN_END.match(sentence, match.start("term")):
            named = _IN_BRACKETS.sub("", match.group("term"))
            term = ARTICLE.sub("", named.strip(" \"“”‘’'*,-–—")).removesuffix(" also")
            if (
                term
                and (shape in QUOTING or not NOT_A_TERM.match(match.group("term").strip()))
                and len(term.split()) <= 6
                and not _verbal(term)
                and (shape in QUOTING or not ADVERBIAL.match(match.group("term").strip()))
                and not (shape is OCCURRING and SOME_PERSON.search(term))
                and not (shape in LABELLING and is_rule(sentence[match.end() :]))
            ):
                return Definition(term, match.end())
    for shape in PERSON_SHAPES:
        match = shape.search(sentence)
        if match:
            return Definition(match.group("term"), match.end())
    who = WHO_IS.match(sentence)
    if who and not BINDS.search(who.group("body")):
        return Definition(who.group("term"), 0)
    called = CALLED.match(sentence) or THAT_IS.match(sentence) or QUOTED_LAST.match(sentence)
    if called and len(called.group("body").split()) >= FEWEST and not _verbal(called.group("term")):
        return Definition(called.group("term").strip(), 0)
    tail = TAIL.search(sentence)
    if tail and not _verbal(tail.group("term")):
        return Definition(tail.group("term").strip(), 0)
    named_last = classified_term(sentence)
    return Definition(named_last, 0) if named_last else None


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
