"""Reads answers with their questions: "Only if the student is in danger" limits, "Who is told? - the parent" binds."""

from __future__ import annotations

import re
from dataclasses import replace

from policygen.comparing.pairing.questions import is_question
from policygen.policy import Document, Kind, Passage
from policygen.text.light import LIGHT
from policygen.text.tokens import stems

_ONLY = re.compile(
    r"^\W*(?:(?:a|answer): )?(?:(?:yes|sometimes),? (?:but )?)?"
    r"only (?:if|when|where|in|during|after|with|as|for|to|while)\b",
    re.IGNORECASE,
)
_OF_FORCE = re.compile(
    r"\b(?:restrain\w*|seclu\w*|isolat\w*|hold|held|confin\w*|locks?|locked|force|pin|handcuff\w*)\b",
    re.IGNORECASE,
)
_MAY = re.compile(r"^\W*(?:(?:q|question): )?(?:may|can|could|is|are|do|does|will) ", re.IGNORECASE)
_WATCHED = re.compile(r"\b(?:may|can|could) i\b[^?]*\bmy (?:child|son|daughter)\b", re.IGNORECASE)
_MODAL = re.compile(r"\b(?:shall|must|may|will|should)\b", re.IGNORECASE)


def with_answers_kinds(document: Document) -> Document:
    """The document, its answers that only name a case as the leave that their questions ask for.

    Items below a question about whom the school tells, or what a paper holds, are duties.
    """
    passages = list(document.passages)
    for number, passage in enumerate(passages):
        before = passages[number - 1] if number else None
        asked = before.text if before is not None and is_question(before) else ""
        heading = str(passage.heading[-1]) if passage.heading else ""
        if _limits_what_is_asked(asked or heading, passage):
            passages[number] = replace(passage, kind=Kind.PERMISSION)
        elif _names_what_is_owed(heading, passage):
            passages[number] = replace(passage, kind=Kind.DUTY, stem=heading)
    return replace(document, passages=tuple(passages))


def _limits_what_is_asked(question: str, answer: Passage) -> bool:
    asked = question.rstrip().endswith("?") and _MAY.match(question) and _OF_FORCE.search(question)
    if not asked or _WATCHED.search(question):
        return False
    return _ONLY.match(answer.text) is not None and _MODAL.search(answer.text) is None


_WHO_IS_TOLD = (
    r"who(?:m)? (?:is|are|gets?|receives?|must|will|shall|should|has to|do|does|else)\b[^?]*"
    r"\b(?:called|told|notified|informed|contacted|invited|trained|call|tell|notify|inform|contact|train|"
    r"gets?|receives?|cop(?:y|ies))\b"
)
_WHAT_IT_HOLDS = (
    r"(?:what|which \w+) [^?]*\b(?:goes (?:in|into|on)|(?:is|are|gets?|must be|will be|has to be) "
    r"(?:recorded|written down|included|noted|logged|reported)|"
    r"(?:report|log|notice|record|form|letter) (?:says?|tells?|contains?|includes?|shows?|states?|lists?|holds?))\b"
)
_OWED = re.compile(rf"^\W*(?:{_WHO_IS_TOLD}|{_WHAT_IT_HOLDS})[^?]*\?\W*$", re.IGNORECASE)
_ITEM = re.compile(
    r"^(?!.*\b(?:not|no|nobody|none|never|only)\b)[^.!?;:]{3,90}[.;,]?$", re.IGNORECASE
)


def _names_what_is_owed(question: str, item: Passage) -> bool:
    """Whether a bare item names somebody whom the school tells, or something that a paper holds."""
    bare = item.kind is Kind.STATEMENT and not item.stem and _ITEM.match(item.text) is not None
    return bare and _OWED.match(question) is not None and not set(stems(item.text)) <= LIGHT
