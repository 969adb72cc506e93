"""Tells a leave to end what is done to a student: whoever may end a hold, and whenever, protects."""

from __future__ import annotations

import re

_IT = (
    r"(?:it|them|(?:an?|the|any|such an?|every|each|that|this) (?:\w+ ){0,2}?"
    r"(?:restraint|seclusion|isolation|hold|confinement|time-?out))"
)
_STUDENT = r"(?:the|an?|any|such an?|that) (?:\w+ )?(?:student|pupil|child|learner)"
_ENDED = r"(?:ended|stopped|halted|terminated|discontinued|broken off|released|let go)"
_ENDS_IT = re.compile(
    r"^\s*(?:(?:also|always|then|likewise|at any time|at once),? )*"
    rf"(?:(?:end|stop|halt|terminate|discontinue|interrupt|break off|call off) {_IT}\b"
    rf"|release {_STUDENT}\b(?! (?:to|into)\b)"
    rf"|(?:order|direct|require|demand|insist|ask) (?:that )?(?:{_IT}|{_STUDENT}) (?:to )?be (?:\w+ )?{_ENDED}\b"
    rf"|(?:order|direct|tell|ask) (?:\w+ ){{1,3}}?to (?:end|stop|halt|release|let go of)\b)",
    re.IGNORECASE,
)


def ends_what_is_done(behind_modal: str) -> bool:
    """Whether a leave is one to end a hold or to release a student.

    Arguments:
        behind_modal: the words that follow its modal.
    """
    return _ENDS_IT.match(behind_modal) is not None
