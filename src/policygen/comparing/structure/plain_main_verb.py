"""Ends the clause in a subject where the verb of the sentence comes: "an adult who is not holding watches ..."."""

from __future__ import annotations

import re

from policygen.comparing.structure.scopes import Walk
from policygen.policy import Kind
from policygen.text.markers import Scope
from policygen.text.units import UnitKind

# One person, then a clause on that person, which has a verb of its own.
_ONE_PERSON = re.compile(
    r"^\W*(?:an?|one|the|each|every|any|another|a second|your|this|that) (?:[\w'’-]+ ){0,3}?[\w-]*[^s\W] ?,? ?"
    r"(?:who|whom|that)\b(?P<clause>[^,;:.]*)$",
    re.IGNORECASE,
)
_PERSONS = re.compile(
    r"^\W*(?:(?:all|the|any|our|those|two|other|trained) ){0,2}(?:[\w'’-]+ )?"
    r"(?:staff|personnel|people|those|adults|employees|members|helpers|aides|teachers|nurses|principals|parents|drivers|"
    r"students|children) ,? ?(?:who|whom|that)\b(?P<clause>[^,;:.]*)$",
    re.IGNORECASE,
)
_ACTS = frozenset(
    "monitors watches observes notifies reports records tells keeps sends reviews calls provides completes checks "
    "stays remains releases stops documents informs signs submits gives gets leaves writes fills takes asks offers "
    "meets makes talks helps steps receives phones enters notes speaks goes sits stands examines attends visits "
    "writes reads hears looks starts begins carries brings shows returns contacts".split()
)
_MANY_ACT = frozenset(
    "monitor watch observe notify report tell keep send review call provide complete check stay remain release stop "
    "inform sign submit give leave write fill take ask offer meet talk help step receive phone enter speak go sit "
    "stand examine attend visit read look start begin carry bring return contact".split()
)
_NO_SUBJECT = frozenset(
    "not never do does did can cannot may must shall should will would could have has had be been is are was were "
    "who whom that the a an any each every his her their its your all no of to for and or with by in on from "
    "at".split()
)
_TRANSITIVE = re.compile(r"^(?:\w+s|reviewed|wrote|sent|made|kept|got|saw|heard|read)$")


def at_word(walk: Walk, at: int) -> None:
    """What a word begins or ends before it gets its place."""
    walk.lets(at)
    if walk.modal is None and walk.kind is Kind.DUTY and _is_main_verb(walk, at):
        walk.close_all()


def _is_main_verb(walk: Walk, at: int) -> bool:
    """Whether a present verb follows the clause on the one person that is its subject."""
    scopes = [frame.scope for frame in walk.stack[walk.base :]]
    unit = walk.units[at]
    if scopes[:1] != [Scope.RELATIVE] or unit.kind is UnitKind.MARK:
        return False
    said = walk.text[unit.start : unit.end].lower().split()
    before = walk.text[: unit.start]
    person = _ONE_PERSON.match(before)
    acts = _ACTS if person else _MANY_ACT
    person = person or _PERSONS.match(before)
    if person is None or not said or said[0] not in acts:
        return False
    words = person["clause"].lower().split()
    if not words or words[-1] in _NO_SUBJECT:
        return False
    return len(words) > 1 or not _TRANSITIVE.match(words[0])
