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
_LEAVE = r"(?:approvals?|consents?|permissions?|authori[sz]ations?|orders?|agreement|extensions?)"
_SILENT = re.compile(
    r"^\W*(?:if|where|when|whenever|should|in case|in the event(?: that)?) [^,;.]*?\b(?:"
    r"(?:do|does|did|has|have|had|can|could)(?: ?not|n[’']t) (?:yet |been )*"
    r"(?:answer|respond|repl|decid|approv|act|object|reach)\w*|"
    r"(?:is|are|was|were) (?:absent|away|silent|out|unavailable|unreachable|not (?:available|reached|present|there)))",
    re.IGNORECASE,
)
_GIVEN_FOR_THEM = re.compile(
    rf"^(?!.*\b(?:not|never|nor|no|until|unless)\b)[^.;]*\b(?:"
    rf"(?:gives?|grants?|issues?|makes?|signs?) (?:the |such |that |its |this |any )*{_LEAVE}|"
    r"(?:approves?|authori[sz]es?|permits?|consents?|decides?)\b|"
    rf"{_LEAVE} (?:is|are|shall be|will be|counts? as|must be) "
    r"(?:given|granted|issued|deemed|presumed|assumed|implied|taken|treated|considered)\b)",
    re.IGNORECASE,
)


def is_second_best(passage: Passage) -> bool:
    """Whether a duty holds only where what another sentence asks can't be done."""
    return passage.kind is Kind.DUTY and (
        _FAILING.match(passage.text) is not None or gives_leave_for_others(passage)
    )


def gives_leave_for_others(passage: Passage) -> bool:
    """Whether others give a leave where whoever must give it says nothing, or it counts as given then."""
    case, comma, main = passage.text.partition(",")
    return bool(comma and _SILENT.match(case) and _GIVEN_FOR_THEM.match(main))


def effect_of_second_best(passage: Passage, passages: Sequence[Passage]) -> int:
    """What such a sentence does: -1 where it gives more time than the one before it, or a leave; else 0 for can't tell.

    Arguments:
        passages: of the text that it stands in.
    """
    if gives_leave_for_others(passage):
        return -1
    at = next((n for n, one in enumerate(passages) if one is passage or one == passage), 0)
    before = passages[at - 1] if at else None
    if before is None or before.kind is not Kind.DUTY or not _DUE.search(before.text):
        return 0
    owed = passage.text[passage.text.find(",") + 1 :]
    return -1 if _LATER.search(owed) and not _TRIES_ON.search(owed) else 0
