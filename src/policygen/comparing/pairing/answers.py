"""Reads "Only if the student is in danger" as the limit of what the question before it asks leave for."""

from __future__ import annotations

import re
from dataclasses import replace

from policygen.comparing.pairing.questions import is_question
from policygen.policy import Document, Kind, Passage

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
    """The document, its answers that only name a case as the leave that their questions ask for."""
    passages = list(document.passages)
    for number, passage in enumerate(passages):
        before = passages[number - 1] if number else None
        asked = before.text if before is not None and is_question(before) else ""
        heading = str(passage.heading[-1]) if passage.heading else ""
        if _limits_what_is_asked(asked or heading, passage):
            passages[number] = replace(passage, kind=Kind.PERMISSION)
    return replace(document, passages=tuple(passages))


def _limits_what_is_asked(question: str, answer: Passage) -> bool:
    asked = question.rstrip().endswith("?") and _MAY.match(question) and _OF_FORCE.search(question)
    if not asked or _WATCHED.search(question):
        return False
    return _ONLY.match(answer.text) is not None and _MODAL.search(answer.text) is None
