"""Tells where a rule follows a definition behind a semicolon: "parent means ...; each of them shall be told"."""

from __future__ import annotations

import re

# What a definition says of its term, with no modal before it.
_DEFINES = re.compile(
    r"^(?:(?!\b(?:shall|must|may|will|should|can|cannot)\b)[^.;:])*?"
    r"(?:\b(?:means?|shall mean|refers? to|(?:is|are) defined as|denotes?)\b|"
    r"\b(?:is|are) (?:all|any|every|each|anyone|everyone)\b)"
    r"(?:(?!\b(?:shall|must)\b)[^.])*$",
    re.IGNORECASE,
)
# Who or what the rule is about: neither the term again nor one more part of its definition.
_SUBJECT = (
    r"(?!(?:it|they|these|those|the (?:term|word|phrase|definition|expression)|such an?|neither|nor|whether|provided|"
    r"that|which|who|whose|or|including|includes?|excluding|except|unless|other)\b|this (?:includes?|means|term)\b)"
    r"(?:(?!\b(?:means?|includes?|excludes?|which|that is)\b)[^.;:,]){3,90}?"
    r"(?:, [^,.;:]{3,60},\s)?"
)
_CASE = r"(?:(?:where|if|when|whenever|in case) [^,.;:]{3,90}, )?"
_OWES = (
    r"\b(?:(?:shall|must|may|will)(?: not| never)? "
    r"(?!(?:be )?(?:includ|mean|deem|consider|count|treat|constru|regard))|"
    r"(?:is|are)(?: each| also| severally)* (?:entitled|given|told|sent|bound|notified|informed|owed)\b|"
    r"(?:receives?|binds?|bind|applies to|apply to|gets?|(?:has|have) (?:an?|the) right)\b)"
)
_RULE = re.compile(rf";\s+(?=(?:(?:and|but|so) )?{_CASE}{_SUBJECT}{_OWES})", re.IGNORECASE)


def rule_after_definition(sentence: str) -> int | None:
    """Where a rule of its own begins inside the sentence of a definition; None where none does."""
    for found in _RULE.finditer(sentence):
        if _DEFINES.match(sentence[: found.start()]):
            return found.end()
    return None
