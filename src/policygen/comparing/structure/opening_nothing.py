"""Tells words that open a scope elsewhere and are part of a phrase here: "for lack of staff", "where they can see"."""

from __future__ import annotations

import re

from policygen.comparing.structure.scopes import Walk
from policygen.policy import Kind
from policygen.text.kinds.reaching import frees_by_exception
from policygen.text.tokens import stem

_SUBJECT = 2  # units within which the noun stands that a sentence speaks of: "the only exception"
# A prohibition that is spoken of as a rule, and not what it bars: "a prohibition on holds".
_RULE_NAMED = re.compile(r"prohibitions?\b(?! (?:of|on|against|upon)\b)", re.IGNORECASE)
_EXCEPTION = re.compile(r"exceptions?\b", re.IGNORECASE)
_STAYS = frozenset(stem(word) for word in "sit stand stay remain wait seated stationed".split())


def opens_nothing(walk: Walk, at: int) -> bool:
    """Whether a marker at a unit is part of a cause ("for lack of staff") or of a place ("sit where they can see").

    Or names a rule: "each prohibition of this policy binds ...", "an exception applies when ...".
    """
    before = walk.words[at - 1] if at else ""
    if walk.words[at] == "prohibit":
        return _RULE_NAMED.match(walk.text, walk.units[at].start) is not None
    if (
        walk.kind is Kind.PERMISSION
        and at <= _SUBJECT
        and _EXCEPTION.match(walk.text, walk.units[at].start)
    ):
        return frees_by_exception(walk.text.lower())
    if walk.words[at] == "lack":
        return before == "for"
    if walk.words[at] in ("befor", "before") and at + 1 < len(walk.units):
        return _JUDGES.match(walk.text, walk.units[at].end) is not None
    return walk.words[at] == "where" and before in _STAYS


# Who or what one stands before: "passed a test before an examiner", "testify before the board".
_JUDGES = re.compile(
    r"\s+(?:(?:the|an?|one|two|any|its|our|your) )?(?:(?!of\b)[\w-]+ )?"
    r"(?:examiners?|assessors?|judges?|boards?|panels?|hearing officers?|committees?|"
    r"witness(?:es)?|magistrates?|courts?|"
    r"tribunals?|juries|jury|commissions?|councils?|agency|notary|class|classmates|peers)\b"
    r"(?!['’]s?\b)(?!\s+(?:meets?|acts?|votes?|adopts?|meetings?|hearings?|convenes?|decides?|is|are|has|have|may|shall|"
    r"will|members?|approves?|considers?|leaves?|begins?|rules?|starts?|ends?|action|approval|review)\b)",
    re.IGNORECASE,
)
