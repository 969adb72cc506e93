"""Recognizes the first of several phrases: "as a substitute for staff, as punishment, or for convenience"."""

from __future__ import annotations

import re

from policygen.comparing.structure.after_joints import THIRD_PERSON
from policygen.comparing.structure.items import Matching
from policygen.comparing.structure.reading import Reading
from policygen.text.units import UnitKind

_PREPOSITION = (
    r"(?:as|for|to|by|in|on|at|with|from|because of|due to|in place of|instead of|in order to|out of|through|during|"
    r"after|before|when|while|if)"
)
_LEADS = re.compile(rf"\b{_PREPOSITION}(?: (?:a|an|the|any|his|her|their|its))?\s+$", re.IGNORECASE)
_GOES_ON = re.compile(
    rf"(?:\s+[\w'’-]+){{0,3}}?,\s*{_PREPOSITION}\s[^,;.]*(?:,\s*{_PREPOSITION}\s[^,;.]*)*?,?\s(?:or|and)\s+{_PREPOSITION}\s",
    re.IGNORECASE,
)


_CLAUSE = re.compile(r"\b(?:if|when|whenever|where|who|that|which)\b[^,;.]*$", re.IGNORECASE)
_NEXT = re.compile(r"(?:\s+[\w'’-]+){0,2}?,\s*(?P<next>\w+)\b[^.;]*?\bor\s+(?P<last>\w+)\b")


def verb_follows(reading: Reading, start: int, end: int) -> bool:
    """Whether a stretch is what the first of several verbs of a clause says: "is pregnant, has asthma, or ..."."""
    first, last = reading.placed[start], reading.placed[end]
    text = reading.passages[first.passage].text
    if first.passage != last.passage or not _CLAUSE.search(text[: first.unit.start]):
        return False
    found = _NEXT.match(text[last.unit.end :])
    return found is not None and {found["next"].lower(), found["last"].lower()} <= THIRD_PERSON


def phrase_follows(reading: Reading, start: int, end: int) -> bool:
    """Whether a stretch is the first of three phrases or more that each begin with a preposition.

    Arguments:
        start, end: numbers of the first and the last placed unit of the stretch.
    """
    first, last = reading.placed[start], reading.placed[end]
    if first.passage != last.passage:
        return False
    text = reading.passages[first.passage].text
    leads = _LEADS.search(text[: first.unit.start])
    return leads is not None and _GOES_ON.match(text[last.unit.end :]) is not None


_BETWEEN = re.compile(rf"(?:,?\s(?P<joint>or|and)|,)\s+{_PREPOSITION}\s[^,;.]*", re.IGNORECASE)
_FIRST = re.compile(
    rf"\b{_PREPOSITION}\s(?:(?!\b(?:and|or)\b)[^,;.])*(?:,\s*{_PREPOSITION}\s(?:(?!\b(?:and|or)\b)[^,;.])*)*,\s*$",
    re.IGNORECASE,
)


_LAST = re.compile(
    rf"\b{_PREPOSITION}\s[^,;.]*(?:,\s*{_PREPOSITION}\s[^,;.]*)+,?\s(?P<joint>and|or)\s+$",
    re.IGNORECASE,
)


def phrase_between(reading: Reading, start: int, end: int) -> str:
    """What joins the phrases of which a stretch is one behind the first: "in class, [on the bus] and at home"."""
    first, last = reading.placed[start], reading.placed[end]
    text = reading.passages[first.passage].text
    leads = _LEADS.search(text[: first.unit.start])
    if first.passage != last.passage or leads is None:
        return ""
    last_of = _LAST.search(text[: leads.start()])
    if last_of is not None:
        return last_of["joint"].lower()
    follows = _BETWEEN.match(text[last.unit.end :])
    if follows is None or _FIRST.search(text[: leads.start()]) is None:
        return ""
    rest = re.search(r"\s(or|and)\s", text[last.unit.end :], re.IGNORECASE)
    return rest.group(1).lower() if rest else ""


def phrase_opened_again(matching: Matching, side: int, run: list[int]) -> str:
    """What joins a phrase to one before it that the same word opens: "during a fight, [during a fire] or ..."."""
    items, reading = matching.items[side], matching.readings[side]
    opener = items[run[0]]
    matched = matching.matched(side)
    alike = any(i in matched and items[i].key == opener.key for i in range(run[0]))
    before = reading.placed[opener.at - 1].unit if opener.at else None
    if not opener.placed.opener or not alike or before is None or before.key != ",":
        return ""
    joints = (one.unit for one in reading.placed[opener.at :])
    return next((unit.key for unit in joints if unit.kind is UnitKind.CONNECTIVE), "")
