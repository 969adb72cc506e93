"""Tells whom a text speaks to as "you": a handbook for families speaks to parents, a procedure to staff."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from policygen.policy import Passage
from policygen.text.answer_labels import unlabelled
from policygen.text.tokens import Token, stem

_PARENT, _EMPLOYEE = stem("parent"), stem("staff")
_YOU = re.compile(r"\byou\b", re.IGNORECASE)
_PARENTS = re.compile(
    r"\byour (?:own )?(?:child|children|son|daughter|teen|family)\b|"
    r"\byou (?:may|can|could|might) (?:also |always )?(?:call|contact|ask|tell|write to|email|phone|visit|"
    r"reach|speak (?:to|with)|talk (?:to|with)|meet with) us\b",
    re.IGNORECASE,
)
# "May you hold my child?": a parent asks, and speaks to the school.
_ASKED_BY_PARENTS = re.compile(r"\b(?:my|our) (?:child|children|son|daughter)\b", re.IGNORECASE)


# "You may hold a student ...", "call the parent if you ...": a procedure for staff.
_STAFF = re.compile(
    r"\byou (?:(?:may|can|could|must|should|shall|will|do|did|are|have) )?(?:not |never )?(?:only |\w+ly )?"
    r"(?:hold|restrain|seclude|isolate|use|work with|restrained|held|secluded|holding|restraining) (?:an? |the |any )?"
    r"(?:students?|pupils?|force|restraint|seclusion|holds?|physical)\b|"
    r"\b(?:call|tell|notify|inform|telephone|contact|email) (?:the |each |a )?(?:student's |child's )?"
    r"(?:parents?|famil(?:y|ies))\b|"
    r"\byou(?:r| (?:see|notice|relieve|help|work with|and) (?:an? |the |your )?)"
    r"(?: (?:own )?)?(?:co-?workers?|colleagues?|supervisor|students|pupils|classroom|shift)\b",
    re.IGNORECASE,
)
_CHILD = re.compile(
    r"\b(?:your|my) (?:child|children|son|daughter|student|teen|family)\b", re.IGNORECASE
)


def whom_texts_speak_to(texts: Sequence[str]) -> str:
    """The stem of the person whom several texts speak to as "you"; "" unless all that do so speak to the same.

    Arguments:
        texts: of whole documents.
    """
    speaking = [text for text in texts if _YOU.search(text)]
    if speaking and all(_PARENTS.search(text) for text in speaking):
        return _PARENT
    to_staff = bool(speaking) and all(_STAFF.search(text) for text in speaking)
    return _EMPLOYEE if to_staff and not any(_CHILD.search(text) for text in texts) else ""


def spoken_to(tokens: Sequence[Token], person: str) -> Sequence[Token]:
    """The tokens with each "you" as the person whom the text speaks to; a parent's own question stays as it is."""
    if not person or any(token.stem == "my" for token in tokens):
        return tokens
    person = _spoken_to_here(" ".join(token.text for token in tokens), person)
    return [replace(token, stem=person) if token.stem == "you" else token for token in tokens]


def _spoken_to_here(text: str, person: str) -> str:
    """Staff, where a text for parents speaks to them for once: "you may hold a student only if ..."."""
    to_staff = person == _PARENT and _STAFF.search(text) and not _CHILD.search(text)
    return _EMPLOYEE if to_staff else person


def spoken_to_staff(tokens: Sequence[Token], person: str) -> Sequence[Token]:
    """The tokens with each "you" as the staff, if they are meant: then no set phrase of letters to parents fits."""
    return spoken_to(tokens, person) if person == _EMPLOYEE else tokens


def named(text: str, person: str) -> str:
    """A sentence with the person named for "you", as a parser reads it best."""
    person = _spoken_to_here(text, person)
    if person == _EMPLOYEE:
        return _YOU.sub("staff", text)
    if person != _PARENT or _ASKED_BY_PARENTS.search(text):
        return text
    return _YOU.sub("the parents", text)


def as_told(passages: Sequence[Passage], you: str) -> list[str]:
    """The passages' words, with the connective that joins a list item to the next, and "you" by its name."""
    return [
        unlabelled(named(f"{p.text}; {p.closing}" if p.closing else p.text, you)) for p in passages
    ]
