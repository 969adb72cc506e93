"""Tells whether a comma parts one question that a report answers from the next one."""

from __future__ import annotations

import re

from policygen.comparing.structure.scopes import Walk

_TELLS = re.compile(
    r"\b(?:tells?|says?|states?|shows?|notes?|records?|documents?|indicates?|describes?|explains?|specif(?:y|ies)|"
    r"lists?|informs?|notif(?:y|ies)|relates?|recounts?|narrates?|outlines?|clarif(?:y|ies)|"
    r"sets? out|gives?|covers?)\b[^.;]{0,30}?\b(?:what|who|whom|how|why|when|where|whether|which)\b",
    re.IGNORECASE,
)
# "What happened during it" names a time that is told of, as the question before it does.
_QUESTION = re.compile(
    r",\s*(?:and\s+)?(?:what(?! (?:happened|occurred|took place|was done)\b)|who|whom|how|why|whether)\b",
    re.IGNORECASE,
)


def asks_next(walk: Walk, at: int) -> bool:
    """Whether a question follows the comma at `at`, and another one stands before it in a duty to tell.

    Whatever the first question has opened ends there; what stands before the telling verb goes on.
    """
    if not walk.is_duty or not _QUESTION.match(walk.text, walk.units[at].start):
        return False
    told = _TELLS.search(walk.text, 0, walk.units[at].start)
    opened = walk.stack[walk.base :]
    return told is not None and all(walk.units[one.at].start > told.start() for one in opened)
