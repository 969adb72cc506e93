"""Recognizes a sentence whose subject is what sets a duty off: "two complaints in a month lead to a review"."""

from __future__ import annotations

import re

_EVENT = (
    r"(?:restraints?|seclusions?|isolations?|confinements?|holds?|time-?outs?|uses?|incidents?|injur(?:y|ies)|complaints?"
    r"|violations?|breach(?:es)?|events?|episodes?|allegations?|occurrences?|emergenc(?:y|ies))"
)
_OF_IT = (
    r"(?: (?:of|in|on|to|that|which|for|over|with|by|at|during|within|lasting|longer|above|beyond|involving)\b"
    r"(?: (?!shall\b|must\b|may\b|will\b|is\b|are\b)[\w'’-]+){1,12}?)?"
)
_BRINGS = (
    r"(?:leads? to|results? in|requires?|calls? for|triggers?|prompts?|brings? about|sets? off|warrants?"
    r"|(?:is|are|be) (?:always )?followed by)"
)
_SETS_OFF = re.compile(
    rf"^\W*(?:(?!no\b|not\b|if\b|when\b|for\b|in\b)[\w'’-]+ ){{0,5}}?{_EVENT}{_OF_IT}"
    rf"(?: (?:shall|must|will))?(?: also| always| then)? (?P<brings>{_BRINGS})\b",
    re.IGNORECASE,
)
_DEALT_WITH = re.compile(
    r"\b(?:reviews?|investigations?|inquir(?:y|ies)|meetings?|reports?|debriefings?|calls?|visits?|inspections?|notices?"
    r"|audits?|hearings?|retraining|training|plans?|checks?|examinations?|letters?)\b",
    re.IGNORECASE,
)


def end_of_event(text: str) -> int:
    """Where the subject ends that sets a duty off, as a character offset; 0 where there is none.

    Arguments:
        text: a sentence.
    """
    found = _SETS_OFF.match(text)
    return found.start("brings") if found else 0


def brings_about(text: str) -> bool:
    """Whether a sentence without a modal says what an event leads to, which binds like a duty.

    Arguments:
        text: the sentence in small letters.
    """
    at = end_of_event(text)
    return bool(at) and _DEALT_WITH.search(text, at) is not None
