"""Reads the definition of a term as a safe harbour where the document lets be what falls under it.

"“Break time” is a pause of a few minutes. It is not subject to Chapter 6": what the term says of a thing, other
sentences take out of the rules. So does "A pause isn't seclusion. It is a spell in a lounge": the second one
says what the first one lets be.
"""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

from policygen.policy import Document, Kind, Passage
from policygen.text.kinds.kind_of import term_kind
from policygen.text.lexicon import Lexicon

_NOT = r"(?:n['’]t| not| never)"
_PRACTICE = (
    r"(?:itself )?(?:(?:treated|counted|considered|regarded|deemed) (?:as |to be )?)?(?:an? |in )?(?:form of )?"
    r"(?:[\w-]+ )?(?:seclusion|restraint|isolation|incident|confinement)\b"
)
_LETS_BE = (
    rf"(?:(?:is|are){_NOT} (?:{_PRACTICE}|(?:subject to|governed by|covered by|bound by)\b)|"
    r"(?:is|are) (?:exempt|excused) from\b|(?:is|are|falls?|lies?) outside\b|"
    r"needs? (?:no|not be) (?:report|notice|entry|log|record|noted|document)|"
    rf"(?:does|do){_NOT} (?:count as|constitute|amount to|fall under)\b)"
)
_SAID_OF_IT = re.compile(
    rf"^\W*(?:it|they|this|these)\b[^.;,]{{0,30}}?(?<!\w){_LETS_BE}|"
    rf"^\W*(?:it|they|this|these|such an? [\w -]{{1,30}}?) ?{_LETS_BE}",
    re.IGNORECASE,
)
_NO_PRACTICE = re.compile(
    rf"^\W*(?:An?|The|This) (?P<term>[\w -]{{3,40}}?) ?(?:is|are){_NOT} {_PRACTICE}", re.IGNORECASE
)
_IT_IS = re.compile(
    r"^\W*It is (?:an?|the|any|one|time)\b(?! (?:duty|right|rule|violation|breach)\b)"
)
_NEAR = 3  # passages behind a definition among which it is said


def with_harbours(document: Document, lexicon: Lexicon) -> Document:
    """The document, its definitions of what it lets be as safe harbours, if the lexicon doesn't know the term."""
    passages = list(document.passages)
    let = {
        one.group
        for number, one in enumerate(passages)
        if one.kind is Kind.PROTECTED_DEFINITION
        and one.term
        and term_kind(one.term, lexicon) is None
        and any(_lets_be(other, one.term) for other in passages[number + 1 : number + 1 + _NEAR])
    }
    for number, (before, one) in enumerate(pairwise(passages), 1):
        denied = _NO_PRACTICE.match(before.text) if _IT_IS.match(one.text) else None
        if (
            denied
            and one.kind is Kind.STATEMENT
            and term_kind(denied.group("term"), lexicon) is None
        ):
            passages[number] = replace(one, kind=Kind.SAFE_HARBOUR)
    if not let and passages == list(document.passages):
        return document
    harbours = tuple(
        replace(one, kind=Kind.SAFE_HARBOUR)
        if one.group in let and one.kind is Kind.PROTECTED_DEFINITION
        else one
        for one in passages
    )
    return replace(document, passages=harbours)


def _lets_be(passage: Passage, term: str) -> bool:
    """Whether a passage takes what a term says out of the rules, under its name or as "it"."""
    if _SAID_OF_IT.match(passage.text):
        return True
    named = re.match(
        rf"\W*(?:an? |the |any |such an? )?{re.escape(term)}s?(?: [\w'’ ]{{0,40}}? but)? ?{_LETS_BE}",
        passage.text,
        re.IGNORECASE,
    )
    return named is not None
