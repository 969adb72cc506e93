"""Judges a sentence that says what is owed where the act that was owed before it can't be done.

"If the parent cannot be reached, notice shall be given on the next day" asks for something, but it also lets go of
the day on which notice was due: it is no duty more.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from policygen.policy import Kind, Passage

_CANNOT = r"(?:cannot|can ?not|can[’']t|could not|(?:is|are|was|were) not(?: able to)?|(?:is|are|was|were) unable to)"
_ACT = (
    r"(?:notice|notification|contact|call|report|copy|meeting|conference|debriefing|review|interview|training|visit|"
    r"examination|observation|this|that|it)"
)
_FAILING = re.compile(
    r"^\W*(?:if|where|when|whenever|should|in case|in the event(?: that)?|in cases (?:where|in which)) [^,;.]*?(?:"
    rf"\b{_CANNOT} (?:be )?(?:reach|contact|notif|locat|inform)\w*|\bnot be (?:reached|contacted|notified|located)|"
    rf"\b{_ACT} (?:{_CANNOT}|(?:is|are|proves?) (?:not |im)(?:be )?)\s?(?:be )?"
    r"(?:possible|practicable|practical|feasible|done|given|made|held|sent|completed|arranged|reached)|"
    r"\b(?:unreachable|unavailable|not available)\b"
    r")",
    re.IGNORECASE,
)
_LATER = re.compile(
    r"\b(?:next|following|subsequent) (?:\w+ )?(?:day|morning|week)\b|\bas soon as\b|\bwithin \w+|\bno later than\b|"
    r"\bby the end of\b|\blater\b|\bthereafter\b|\bwhen (?:he|she|they|the parent)\b",
    re.IGNORECASE,
)
_TRIES_ON = re.compile(
    r"\b(?:try|tries|attempts?|continue|keep|repeat|again|also|until)\b", re.IGNORECASE
)
_DUE = re.compile(
    r"\b(?:before|immediately|at once|promptly|same|hours?|minutes?|days?|as soon as|by the end)\b",
    re.IGNORECASE,
)


def is_second_best(passage: Passage) -> bool:
    """Whether a duty holds only where what another sentence asks can't be done."""
    return passage.kind is Kind.DUTY and _FAILING.match(passage.text) is not None


def effect_of_second_best(passage: Passage, passages: Sequence[Passage]) -> int:
    """What such a sentence does: -1 where it gives more time than the sentence before it, else 0 for can't tell.

    Arguments:
        passages: of the text that it stands in.
    """
    at = next((n for n, one in enumerate(passages) if one is passage or one == passage), 0)
    before = passages[at - 1] if at else None
    if before is None or before.kind is not Kind.DUTY or not _DUE.search(before.text):
        return 0
    owed = passage.text[passage.text.find(",") + 1 :]
    return -1 if _LATER.search(owed) and not _TRIES_ON.search(owed) else 0
