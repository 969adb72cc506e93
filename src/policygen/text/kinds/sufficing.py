"""Recognizes what a text says is enough, or not enough: "A voicemail is not enough", "A verbal threat suffices"."""

from __future__ import annotations

import re

from policygen.policy import Kind

_SUBJECT = (
    r"^\W*(?!(?:if|when|where|unless|until|once|after|before|there|it)\b)(?:[\w’'-]+,? ){1,9}?"
)
_MEETS = r"(?:suffice|count|satisfy|meet|fulfill?|justify|warrant|excuse)"
_ENOUGH = r"(?:good |by itself |alone |in itself )?(?:enough|sufficient|adequate|acceptable)"
_PRACTICE = r"(?:physical |emergency )?(?:restraint|seclusion|isolation|holds?|holding|restraining|secluding|force)"
_FALLS_SHORT = re.compile(
    rf"{_SUBJECT}(?:(?:is|are) (?:not|never)|isn['’]t|aren['’]t) (?:considered )?{_ENOUGH}\b|"
    rf"{_SUBJECT}(?:(?:does|do) not|doesn['’]t|don['’]t|never) (?:by (?:itself|themselves) )?{_MEETS}\b",
    re.IGNORECASE,
)
_JUSTIFIES = (
    rf"(?:justif(?:y|ies)|warrants?|excuses?) (?=(?:the )?(?:use of )?(?:an? )?{_PRACTICE})"
)
_SUFFICES = re.compile(
    rf"{_SUBJECT}(?:is|are) {_ENOUGH}\b|{_SUBJECT}(?:suffices?\b|{_JUSTIFIES}|"
    r"counts? as (?:made|given|done|met|notice)\b)",
    re.IGNORECASE,
)
# Whose acts the rules don't limit: what is enough of them is their own affair.
_THEIRS = re.compile(
    r"\b(?:parents?|guardians?|complaints?|requests?|appeals?|famil(?:y|ies)|students?)\b",
    re.IGNORECASE,
)


# Who or what a rule is kept by: "a note satisfies this rule", unlike "a person who meets these requirements".
_KEEPS = re.compile(
    r"^\W*(?!(?:if|when|where|unless|until|once|after|before|there|it|staff|schools?|the (?:district|board|school|"
    r"principal)|no|none|nothing|neither|each|every|all)\b)(?:(?!(?:who|that|which|whose|shall|must|may|will|can|not|never|"
    r"if|when|where|by|unless|and)\b)[\w’'-]+,? ){1,9}?(?:satisf(?:y|ies)|fulfil?ls?|meets?|discharges?|complies with|"
    r"comply with) (?:this|that|the|these|those|any|every|its|their|our) (?:[\w’'-]+ ){0,2}?"
    r"(?:sub)?(?:sections?|paragraphs?|rules?|requirements?|dut(?:y|ies)|obligations?|provisions?|articles?)\b",
    re.IGNORECASE,
)


def keeps_the_rule(sentence: str) -> bool:
    """Whether a text says of an act or a thing that a rule is kept by it: then no more than that is owed."""
    return _KEEPS.match(sentence) is not None and not _THEIRS.search(sentence)


# "Nothing in the foregoing obliges staff to ...": nobody has to.
OBLIGES_NOBODY = re.compile(
    r"^\W*(?:nothing|no (?:rule|provision|part|sentence|paragraph|word))\b"
    r"(?:(?!\b(?:shall|must|may|will|but|except)\b)[^,.;])*?"
    r"\b(?:obliges?|obligates?|requires?|compels?|binds?|commits?|forces?|makes it (?:a duty|necessary))\b",
    re.IGNORECASE,
)


def sufficing_kind(sentence: str) -> Kind | None:
    """A ban for what is said not to be enough, a leave for what is; None for other sentences."""
    if _THEIRS.search(sentence):
        return None
    if _FALLS_SHORT.match(sentence):
        return Kind.PROHIBITION
    return Kind.PERMISSION if _SUFFICES.match(sentence) else None
