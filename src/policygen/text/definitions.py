"""Recognizes a definition in all its shapes, and the term that it defines."""

from __future__ import annotations

import re
from dataclasses import dataclass

_VERB = (
    r"(?:shall mean|means?|is defined as|are defined as|is defined to mean|refers to|refer to|shall refer to|"
    r"includes?|shall include|is considered to be|is used to mean|denotes|is understood as|consists of|occurs when|"
    r"occurs if|is present when|arises when|exists when|exists if|exists where|occurs where|exists whenever|occurs whenever|takes place when|"
    r"does not include|shall not include|do not include|excludes|does not mean|is (?:the|a|an|any|one))"
)
_QUOTED = r"[\"“‘'*]{1,3}(?P<term>[^\"”’*.;:]{2,60}?)[\"”’'*]{1,3}"
_LABEL = r"^\s*(?:\(?[0-9A-Za-z]{1,4}[.)]\s+|[0-9]+(?:\.[0-9]+)+\.?\s+)?"
_WORDS = r"(?P<term>[A-Z][A-Za-z/'’()-]*(?:[ -][A-Za-z/'’()-]+){0,5})"

_SHAPES = (
    re.compile(_LABEL + r"(?:(?:For (?:the )?purposes? of|In|As used in|Under|Within) [^,]{3,60}, )?(?:[Tt]he term |[Aa]n? |[Tt]he )?" + _QUOTED + r",?(?:\s*\([^)]*\))?,?\s+(?:also\s+)?" + _VERB + r"\b"),
    re.compile(_LABEL + r"(?:(?:For (?:the )?purposes? of|In|As used in|Under|Within) [^,]{3,60}, )?[Tt]he term " + r"(?P<term>[\w-]+(?: [\w-]+){0,4}?) " + _VERB + r"\b"),
    re.compile(_LABEL + r"(?:(?:For (?:the )?purposes? of|In|As used in|Under|Within) [^,]{3,60}, )(?P<term>[\w-]+(?: [\w-]+){0,4}?) " + r"(?:shall mean|means?|is defined as|refers to)\b"),
    re.compile(_LABEL + _QUOTED + r"\s*(?:,|–|—|--|-|:)\s+"),
    re.compile(_LABEL + _WORDS + r"\s+(?:–|—|--|-)\s+"),
    re.compile(_LABEL + r"(?P<term>[A-Z][A-Za-z/'’()-]*(?:[ -][A-Za-z/'’()-]+){0,4}):\s+(?=\S)"),
    re.compile(_LABEL + r"(?:An? |The )?(?P<term>[A-Za-z][\w-]*(?:[ -][\w-]+){0,3}?)(?:,[^,]{3,80},)? (?:shall mean|means|mean|is defined as|are defined as|refers to|refer to)\b"),
    re.compile(_LABEL + r"(?P<term>[A-Z][\w-]*(?:[ -][\w-]+){0,3}?) (?:occurs|exists|takes place|arises|is present) (?:when|if|where|whenever)\b"),
    re.compile(_LABEL + r"(?:An? |The )(?P<term>[a-z][\w-]*(?:[ -][\w-]+){0,3}?)(?:, [^,]{3,80},)? (?:occurs|exists|takes place) (?:when|if|where|whenever)\b"),
    re.compile(_LABEL + r"(?:An? )" + _QUOTED + r",(?: [^,]{3,80},)? (?:exists|occurs|is|means)\b"),
    re.compile(_LABEL + r"(?:An? )(?:student|pupil|child|learner) is (?:in |placed in )?(?:considered )?" + _QUOTED + r",? (?:when|if|where|whenever)\b"),
    re.compile(_LABEL + r"(?:An? )(?:student|pupil|child|learner) is (?:in |placed in |said to be in )?(?P<term>seclu[a-z]+|isolat[a-z]+|restrain[a-z]*|(?:physically|chemically|mechanically) restrained|time-?out|timed out|confined) (?:when|if|where|whenever)\b"),
    re.compile(_LABEL + r"(?P<term>[A-Z][a-z-]+(?: [a-z-]+){0,2})(?:, [^,]{3,80},)? (?:is (?:any|the|a|an|person-to-person)|does not include|includes|excludes|shall not include) (?=\w+)"),
    re.compile(_LABEL + r"(?P<term>[A-Z][a-z-]+(?: [a-z-]+){0,2})\. (?=(?:The|A|An|Any|One|Brief|Placement|Removal) )"),
    re.compile(_LABEL + r"An? (?P<term>[a-z-]+(?: [a-z-]+){0,2}?)(?:, [^,]{3,80},)? is (?:any|the|a|an|one|when) (?=\w+)"),
)  # fmt: skip
_QUOTING = (_SHAPES[0], _SHAPES[3])
_TAIL = re.compile(
    r"\b(?:is|are|constitutes?)\s+(?:an?\s+|the\s+|in\s+)?(?:act of |use of |form of )?[\"“‘'*]{1,3}(?P<term>[^\"”’*.;:]{2,60}?)[,.]?[\"”’'*]{1,3}\.?\s*$"
)
_NOT_A_TERM = re.compile(
    r"^(?:note|example|however|purpose|date|section|part|adopted|revised|policy|legal refs?|"
    r"see|source|page|chapter|step|question|answer|q|a|yes|no|this|that|it|they|he|she|there|if|when|who|what|"
    r"parents?|students?|staff|the (?:school|district|principal|parent|student)|each|every|any|all|only|cross references?)$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Definition:
    """A definition found: its term, and where its body starts in the sentence."""

    term: str
    body: int


def find_definition(sentence: str) -> Definition | None:
    """The definition that a sentence opens, or None.

    Shapes: "Term" means ..., Term - ..., Term: ..., The term X includes ..., X occurs when ...,
    A student is in X when ..., ... is "X".
    """
    for shape in _SHAPES:
        match = shape.search(sentence)
        if match:
            term = match.group("term").strip(" \"“”‘’'*,-–—")
            if (
                term
                and (shape in _QUOTING or not _NOT_A_TERM.match(term))
                and len(term.split()) <= 6
                and not _verbal(term)
            ):
                return Definition(term, match.end())
    tail = _TAIL.search(sentence)
    if tail and not _verbal(tail.group("term")):
        return Definition(tail.group("term").strip(), 0)
    return None


def _verbal(term: str) -> bool:
    """Words that no term holds: then it is a clause, not a term."""
    return bool(
        re.search(
            r"\b(?:shall|must|may|will|is|are|be|not|who|which|that|when|if|for|by|has|have|can|cannot)\b",
            term,
        )
    )
