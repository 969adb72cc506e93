"""What the sentence of a witness speaks of: what lasts, what is done, in the provision's own words."""

from __future__ import annotations

import re

_LASTS = re.compile(
    r"\b(?P<thing>seclusion|isolation|confinement|restraint|time-?out|hold|escort|training|course|instruction)s?\b",
    re.IGNORECASE,
)
# What must be handed in within a time, by whoever complains.
_COMPLAINT = re.compile(
    r"\b(?:may|can|must|shall|is|are|goe?s?)\b[^.;]{0,80}?\b(?P<paper>complain|appeal|complaint)\b|"
    r"^\W*(?:an? |any |all |the )?(?P<first>complaints?|appeals?) (?:must|shall|is|are|goe?s?)\b",
    re.IGNORECASE,
)
# What is counted within a time: "after two restraints within thirty days".
_COUNTED_WITHIN = re.compile(
    r"\b(?:two|three|four|five|six|second|third|fourth|fifth|\d+|more than one)(?: or more)? (?:[\w-]+ ){0,3}?"
    r"(?:restraints?|seclusions?|uses?|holds?|incidents?|times|emergenc(?:y|ies))\b[^.;]{0,60}?"
    r"\b(?:within|in|over|during) (?:any |the same |a |one |\w+ )",
    re.IGNORECASE,
)
_HELD = re.compile(
    r"\b(?:hold(?:s|ing)?|restrain(?:s|ed|ing)?)\s+(?:a|an|any|the|your|each)\s+"
    r"(?:student|child|pupil|learner)\b",
    re.IGNORECASE,
)
_SECLUDED = re.compile(r"\b(?:seclud|isolat|confin)(?:e|es|ed|ing)\b", re.IGNORECASE)
_ENDS = re.compile(
    r"\b(?:ends?|stops?|ceases?|(?:be|is|are) (?:ended|stopped|released|freed|let (?:out|go)|discontinued))\b"
    r"[^,;.]*\b(?:after|within|before|by|in)\b",
    re.IGNORECASE,
)
_MODAL = re.compile(r"\b(?:shall|must|will|should|may)\s+(?:be\s+)?(\w+)", re.IGNORECASE)
_PARENT = re.compile(r"\b(?:parent|guardian|famil(?:y|ies)|you)s?\b", re.IGNORECASE)
_REPORT = re.compile(r"\b(?:report|notice|letter|copy|summary|record)s?\b", re.IGNORECASE)
_TELLS = re.compile(
    r"\b(?:notif(?:y|ies|ied)|inform(?:s|ed)?|tells?|told|calls?|called|phones?|phoned|contact(?:s|ed)?)\b",
    re.IGNORECASE,
)
_GIVES = re.compile(
    r"\b(?:gives?|given|sends?|sent|provided?|provides|mail(?:s|ed)?|gets?|receives?|delivers?|delivered"
    r"|emails?|emailed|furnish(?:es|ed)?|submit(?:s|ted)?)\b",
    re.IGNORECASE,
)
_WRITES = re.compile(
    r"\b(?:writes?|written|completed?|completes|prepared?|prepares|files?|filed|documents?|documented)\b",
    re.IGNORECASE,
)
_MEETS = re.compile(
    r"\b(?:meets?|debriefs?|convenes?|holds? a (?:meeting|debriefing))\b", re.IGNORECASE
)


def lasting(text: str, length: str) -> str:
    """A clause that says that something lasts for a length of time, as "the hold lasts seven minutes".

    Arguments:
        text: the provision that limits it.
        length: the length of time, as one writes it.
    """
    if _COUNTED_WITHIN.search(text):
        return f"they happen within {length}"
    complaint = _COMPLAINT.search(text)
    if complaint and not _LASTS.search(text):
        paper = (complaint["paper"] or complaint["first"]).lower().rstrip("s")
        return f"the {'complaint' if paper == 'complain' else paper} comes after {length}"
    named = _LASTS.search(text)
    if _HELD.search(text) and (named is None or named["thing"].lower() == "hold"):
        return f"the hold lasts {length}"
    if named is None and _SECLUDED.search(text):
        return f"the seclusion lasts {length}"
    return f"the {named['thing'].lower()} lasts {length}" if named else f"it lasts {length}"


def is_to_end(text: str) -> bool:
    """Whether a duty is to end something at a time, so that the time is how long it may last."""
    return _ENDS.search(text) is not None and _LASTS.search(text) is not None


def done(text: str) -> str:
    """What a duty asks, as one who waits for it says that it was done: "the report comes"."""
    modal = _MODAL.search(text)
    act = text[modal.start() :] if modal else text
    if _TELLS.search(act) and _PARENT.search(text) and not _GIVES.search(act):
        return "the parent hears of it"
    if _GIVES.search(act) and (_REPORT.search(act) or _REPORT.search(text)):
        return "the report comes"
    if _MEETS.search(act):
        return "the meeting is held"
    if _WRITES.search(act) and re.search(r"\breports?\b", text, re.IGNORECASE):
        return "the report is written"
    return "it is done"
