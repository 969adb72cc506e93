"""How sentences and items begin and end: what opens a list, what goes on defining a term."""

from __future__ import annotations

import re

from rapidfuzz.distance import OSA

from policygen.policy import Passage
from policygen.text.definitions import Definition
from policygen.text.tokens import stems

EXCLUDING = re.compile(
    r"^(?:it|they|this|these|the (?:term|definition|phrase|word)|such|[\w -]{3,40}) "
    r"(?:(?:does not|do not|shall not|also does not|doesn't)(?! (?:use|allow|permit|employ|practice|authorize)\b)|"
    r"also excludes|excludes|leaves out|includes|also includes)\b",
    re.IGNORECASE,
)

POINTS_BACK = re.compile(r"(?:the|this|such) (?:term|definition|word|phrase)", re.IGNORECASE)


def same_term(definition: Definition, context: Passage) -> bool:
    """Whether a sentence goes on defining the term that its paragraph began with."""
    one, other = definition.term.lower(), context.term.lower()
    return stems(one) == stems(other) or OSA.distance(one, other) == 1


def to_fall_under(sentence: str, term: str) -> int:
    """Where an opening ends that says only for what the sentence asks: "For a break to be a time-out,".

    Returns: the offset after it, or 0. What falls under the term is one bare noun, so nothing more is said of it.
    """
    verb = r"(?:be|count as|qualify as|constitute|amount to|fall under|be considered|be called)"
    named = rf"(?:an? |the term )?[\"“‘'*]{{0,3}}{re.escape(term)}[\"”’'*,]{{0,4}}"
    opening = rf"^(?:For (?:an?|any|the) \w+ to|(?:In order )?to) {verb} {named}(?= |$)"
    found = re.match(opening, sentence, re.IGNORECASE) if term else None
    return found.end() if found and "," in found.group() else 0


def to_be_none(sentence: str, term: str) -> int:
    """Where an ending begins that says only what the sentence leaves out: "... is not considered a restraint.".

    Returns: the offset of "considered", or of the term, or 0.
    """
    seen = r"(?:considered|deemed|regarded as|treated as|counted as|classified as)? ?(?:to be )?(?:an? )?"
    ending = rf"\b(?:is|are|shall) not (?:be )?({seen}[\"“‘']?{re.escape(term)}s?[\"”’']?)\W*$"
    found = re.search(ending, sentence, re.IGNORECASE) if term else None
    return found.start(1) if found else 0


def goes_on(sentence: str, context: Passage) -> bool:
    """Whether a sentence goes on to say what the term covers ("In a time-out the student is ...")."""
    term = re.escape(context.term)
    opening = rf"^(?:It|This|In (?:an? )?{term}|During (?:an? )?{term})\b"
    bound = re.search(
        r"\b(?:shall|must|may|should|will|is (?:reported|used|prohibited|logged|recorded|sent))\b",
        sentence,
    )
    goes = bool(re.match(opening, sentence, re.IGNORECASE)) and not bound
    return goes or to_fall_under(sentence, context.term) > 0


_STILL = re.compile(
    r"(?:It|They|This|The (?:term|definition|word|phrase)) (?:also )?(?:(?:does|do|shall) not (?:also )?"
    r"(?:include|cover|extend to)|excludes?|includes?|leaves out)\b"
)


def goes_on_beyond(sentence: str, definition: Definition | None, before: Passage) -> bool:
    """Whether a paragraph goes on with the definition of the paragraph before it."""
    again = definition is not None and same_term(definition, before)
    named = re.sub(rf"^{re.escape(before.term)}\b", "It", sentence, flags=re.IGNORECASE)
    return again or bool(_STILL.match(named))


def starts_definition(sentence: str) -> bool:
    """Whether an item is itself a definition ("a. “Restraint” means ...")."""
    return bool(
        re.match(
            r"^\s*[\"“‘'*]|^[A-Z][\w /-]{2,40}\s[–—-]\s|"
            r"^[\w \"”-]{2,50} (?:means|refers to|is defined)\b|^[A-Z][\w /-]{2,40}: ",
            sentence,
        )
    )


def label_style(label: str) -> str:
    """The kind of a label: figures, small or capital letters, roman numbers, bullets."""
    core = label.strip("().: ")
    if core.isdigit():
        return "1"
    if len(core) > 1 and set(core.lower()) <= set("ivx"):
        return "i"
    return ("a" if core.islower() else "A") if core.isalpha() else "-"


def opens_list(text: str) -> bool:
    """Whether words end so that a list completes them."""
    stripped = text.rstrip()
    return stripped.endswith((":", "—", "–", "-", ",")) or bool(
        re.search(
            r"\b(?:if|when|where|unless|that|who|which)(?: (?:they|it|he or she|(?:the|an?) \w+))?$|"
            r"\b(?:to|include|includes|for|by|following|as|and|or|must|shall|may)$",
            stripped,
        )
    )
