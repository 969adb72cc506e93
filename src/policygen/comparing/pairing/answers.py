"""Reads answers with their questions: "Only if the student is in danger" limits, "Any use of force ..." defines."""

from __future__ import annotations

import re
from dataclasses import replace

from policygen.comparing.pairing.questions import is_question
from policygen.policy import Document, Kind, Passage
from policygen.text.kinds.kind_of import term_kind
from policygen.text.kinds.modals import main_modal
from policygen.text.lexicon import Lexicon
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
    """The document, its answers that are no sentences as what their questions ask for: a leave, a meaning.

    Items below a question about whom the school tells, or what a paper holds, are duties.
    """
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
        elif _names_what_is_owed(heading, passage):
            passages[number] = replace(passage, kind=Kind.DUTY, stem=heading)
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
