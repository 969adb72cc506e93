"""What "shall be deemed": a term is defined by it, a paper is to be kept by it ("treated as an education record")."""

from __future__ import annotations

import re

DEEMS = re.compile(r"\b(?:shall|must|will) be (?:considered|deemed|treated as|presumed)\b")
_PAPER = re.compile(
    r"^\W*(?:\(?\w{1,3}[.)]\s*)*(?:(?:each|every|any|all|the|such|an?|this|that|these|those|no)\s)?(?:[\w'’-]+\s){0,3}?"
    r"(?:reports?|records?|logs?|forms?|files?|recordings?|videos?|footage|documents?|notes?|photographs?|images?|cop"
    r"(?:y|ies)|statements?|findings|data)(?:\s(?:of|on|about|from|concerning|made|kept|written|required)\s[^,;]*)?\s*$",
    re.IGNORECASE,
)


def is_paper(subject: str) -> bool:
    """Whether the subject of a sentence is something written or recorded, which no term of the field is.

    Arguments:
        subject: the words before the modal.
    """
    return _PAPER.match(subject) is not None
