"""Reads a fragment as the answer to its question: "Only if the student is in danger", "Any use of force ..."."""

from __future__ import annotations

import re
from dataclasses import replace

from policygen.comparing.pairing.questions import is_question
from policygen.policy import Document, Kind, Passage
from policygen.text.kinds.kind_of import term_kind
from policygen.text.kinds.modals import main_modal
from policygen.text.lexicon import Lexicon

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
_LABEL = re.compile(r"^\W*(?:q(?:uestion)?(?=[\s.:)#\d])[\s.:)#]*\d*[\s.:)]*)?", re.IGNORECASE)
_WHEN_MAY = re.compile(
    r"(?:and )?(?:when|in what (?:cases?|situations?|circumstances)|under what (?:circumstances|conditions)|"
    r"for what reasons?) (?:may|can|could|is|are|do|does) ",
    re.IGNORECASE,
)
_CASE = re.compile(
    r"^\W*(?:a(?:nswer)?[.:] )?(?:only )?(?:when|if|where|in an?|as an?|to (?:keep|stop|prevent|protect))\b",
    re.IGNORECASE,
)
_WHAT_IS = re.compile(
    r"(?:and )?what (?:is|are|counts as|do (?:we|you) mean by|is meant by|does) (?:an? |the )?"
    r"(?P<term>[\w -]{3,30}?)(?: mean)?\?",
    re.IGNORECASE,
)
_FRAGMENT = re.compile(
    r"^\W*(?:a(?:nswer)?[.:] )?(?:any|an?|the|every|each|\w+ing|when(?:ever)?|using|use)\b",
    re.IGNORECASE,
)
_DEFINING = (Kind.PROTECTED_DEFINITION, Kind.SAFE_HARBOUR, Kind.TRIGGER)


def with_answers_kinds(document: Document, lexicon: Lexicon) -> Document:
    """The document, its answers that are no sentences as what their questions ask for: a leave, a meaning."""
    passages = list(document.passages)
    for number, passage in enumerate(passages):
        before = passages[number - 1] if number else None
        asked = before.text if before is not None and is_question(before) else ""
        heading = str(passage.heading[-1]) if passage.heading else ""
        question = _LABEL.sub("", asked or heading).strip()
        begins = bool(asked) or before is None or before.heading != passage.heading
        if _limits_what_is_asked(question, passage) or (begins and _names_case(question, passage)):
            passages[number] = replace(passage, kind=Kind.PERMISSION)
        elif begins and (meant := _meaning(question, passage, lexicon)):
            passages[number] = meant
    return replace(document, passages=tuple(passages))


def _limits_what_is_asked(question: str, answer: Passage) -> bool:
    asked = question.endswith("?") and _MAY.match(question) and _OF_FORCE.search(question)
    if not asked or _WATCHED.search(question):
        return False
    return _ONLY.match(answer.text) is not None and _MODAL.search(answer.text) is None


def _names_case(question: str, answer: Passage) -> bool:
    """Whether an answer names the case in which what the question asks for is let: "When may we hold?" "If ..."."""
    asked = question.endswith("?") and _WHEN_MAY.match(question) and _OF_FORCE.search(question)
    if not asked or _WATCHED.search(question):
        return False
    main = _CLAUSE.split(answer.text)[-1]
    return (
        _CASE.match(answer.text) is not None
        and _MODAL.search(answer.text) is None
        and _DOES.search(main) is None
    )


_CLAUSE = re.compile(r", (?!and\b|or\b)")
# A main clause behind the case: "If it goes on, call the nurse".
_DOES = re.compile(
    r"^(?:call|tell|stop|release|let|staff|we|the (?:principal|nurse|teacher|school|team))\b",
    re.IGNORECASE,
)


def _meaning(question: str, answer: Passage, lexicon: Lexicon) -> Passage | None:
    """The answer as the meaning of the term that its question asks about, if it is no sentence."""
    asked = _WHAT_IS.fullmatch(question)
    if asked is None or answer.kind in _DEFINING or not _FRAGMENT.match(answer.text):
        return None
    kind = term_kind(asked["term"], lexicon)
    told = main_modal(answer.text) is not None
    return None if kind is None or told else replace(answer, kind=kind, term=asked["term"])
