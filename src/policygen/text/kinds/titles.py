"""Tells what a title says of the words under it: "Prohibited practices", "When restraint may be used", "Report"."""

from __future__ import annotations

import re

from policygen.policy import Kind

_BANS = re.compile(
    r"\b(?:prohibit(?:ed|ions?)?|forbidden|banned|barred|unlawful|never|disallowed|unacceptable|impermissible|"
    r"(?:not|no longer) (?:be )?(?:allowed|permitted|used|authorized|ok(?:ay)?|acceptable|done|do|use)|may not|"
    r"must not|shall not|cannot|can not|can't|don'ts?|don’ts?|do not|never events?)\b",
    re.IGNORECASE,
)
_LETS = re.compile(
    r"^(?:also )?(?:permitted|allowed|allowable|acceptable|authorized|permissible)\b|"
    r"\b(?:is|are|be) (?:permitted|allowed|authorized)\b|\b(?:permitted|allowed|allowable|permissible|authorized) "
    r"(?:use|practice|intervention|technique|measure|hold|circumstance|situation|purpose|reason)s?\b|"
    r"^(?:who|when|where|how|what|why|by whom)\b.*\b(?:may|can)\b(?! (?:ask|request|see|read|complain|appeal|refuse|"
    r"expect|visit|bring))|^when (?:to|we|staff) use\b|"
    r"^(?:permitted )?uses?(?: of (?:force|seclusion|isolation|restraints?|time-?out|holds?|the \w+))?$|"
    r"^(?:conditions|criteria|circumstances|grounds|reasons) (?:for|of|to) (?:the )?(?:us(?:e|ing)|restrain|seclu|hold|"
    r"time-?out)",
    re.IGNORECASE,
)
_TELLS = re.compile(
    r"^(?:what|who|when|how|where|by when)\b.*\b(?:told|informed|notified|called|given|written|recorded|logged|"
    r"reported|trained|says?|contains?|includes?|watch(?:es|ed)?|stays?|gets?|receives?|happens)\b|"
    r"^(?:required|mandatory|must|shall|deadlines?|due|minimum)\b|\brequire(?:d|ments?)\b|"
    r"\b(?:rights|contents?|duties|responsibilities|obligations)\b|"
    r"^(?:parents?|families|guardians?|family|principal|staff) (?:is |are )?(?:told|informed|notified|called)\b",
    re.IGNORECASE,
)
# What a school owes, named by the act or by the paper that comes of it.
_OWED = re.compile(
    r"\b(?:training|retraining|instruction|notice|notification|monitoring|supervision|observation|report(?:s|ing)?|"
    r"documentation|record(?:s|[- ]?keeping)?|log(?:s|ging)?|debrief(?:ing)?s?|reviews?|release|staffing|follow-?up|"
    r"checks?|inspections?|oversight|postings?|certification|contact|meetings?|visits?|access|medical attention|"
    r"data(?: collection)?|calls?|ratio|water|restroom)\b"
    r"(?: (?:of|to|for|on|by|with|after|in) [\w’' -]+)?$",
    re.IGNORECASE,
)
_PRACTICE = re.compile(
    r"\b(?:seclusion|isolation|restraints?|time-?outs?|holds?|escorts?|confinement)\b",
    re.IGNORECASE,
)
_HOW_OR_WHO = re.compile(
    r"^(?:(?:by )?when|deadline|time(?:line|frame| frame)?|timing|due(?: date)?|frequency|how (?:often|soon)|"
    r"(?:by )?who(?:m)?|responsib(?:le|ility)(?: (?:person|party|staff))?|(?:person|staff) responsible|"
    r"recipients?|to whom)$",
    re.IGNORECASE,
)
_LIMIT = re.compile(
    r"\b(?:(?:time )?limits?|max(?:imum)?|longest|duration|length(?: of (?:time|use))?)\b",
    re.IGNORECASE,
)
_LEAST = re.compile(r"\b(?:min(?:imum)?|shortest|at least)\b", re.IGNORECASE)


def title_kind(title: str) -> Kind | None:
    """What words under a title do where the title says so in so many words; None where it only names a subject."""
    if _BANS.search(title):
        return Kind.PROHIBITION
    if _LETS.search(title):
        return Kind.PERMISSION
    return Kind.DUTY if _TELLS.search(title) else None


def column_kind(column: str, row: str) -> Kind | None:
    """What a value does under a column that says when or by whom, of what the row names; None for other columns.

    "Seclusion | Who" says who may, "Call parents | When" says by when it must be done.
    """
    if not _HOW_OR_WHO.match(column.strip()) or not row:
        return None
    return Kind.PERMISSION if _PRACTICE.search(row) else Kind.DUTY


def names_what_is_owed(title: str) -> bool:
    """Whether a title names what a school owes: "Training", "Notice to parents"."""
    return _OWED.search(title) is not None


def names_a_limit(title: str) -> bool:
    """Whether a title names how long or how much at most: "Time limit", "Longest time"."""
    return _LIMIT.search(title) is not None and not _LEAST.search(title)


def limit_kind(column: str, row: str) -> Kind:
    """What an amount does under the name of a limit: how long a practice may last, or by when an act is owed."""
    if names_a_limit(row) or _PRACTICE.search(row) or _LONGEST.search(column):
        return Kind.PERMISSION
    return Kind.DUTY


_LONGEST = re.compile(r"\b(?:max(?:imum)?|longest|duration|length)\b", re.IGNORECASE)


def names_how_long_to_keep(title: str) -> bool:
    """Whether a title names how long something is kept, where a longer time isn't a later one: "Retention"."""
    return _KEEPS.search(title) is not None


_KEEPS = re.compile(
    r"\b(?:retention|retained|retain|kept|keep(?:ing)?|storage|age)\b", re.IGNORECASE
)
