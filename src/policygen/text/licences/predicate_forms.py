"""Reads the forms in which a predicate says what is allowed: "prone restraint is prohibited"."""

from __future__ import annotations

import re

from policygen.text.licences.acts import HOLDERS, act_of, alternatives
from policygen.text.licences.building import ban_of, leave_of
from policygen.text.licences.licence import Licence
from policygen.text.licences.limits import turned
from policygen.text.licences.patterns import ALLOWED, BARRED, BE, DONE, FIRMLY, NOT
from policygen.text.licences.pieces import Words, other, own

_PREDICATE = re.compile(
    rf"{DONE} {BE} {NOT}{FIRMLY}(?:(?P<allowed>{ALLOWED})|(?P<barred>{BARRED}))\b(?P<rest>.*)",
    re.IGNORECASE,
)
_TO_WHOM = re.compile(rf" (?:to|for) (?P<who>{HOLDERS.pattern})(?=\s|$)", re.IGNORECASE)
_TO_DO = re.compile(r" (?:to (?=[a-z])|from (?P<from>(?=[a-z]+ing)))", re.IGNORECASE)
_IT_IS = re.compile(
    rf"it (?:is|shall be) {NOT}{FIRMLY}(?:(?P<allowed>{ALLOWED})|(?P<barred>{BARRED}))"
    rf"(?: (?:to|for) (?P<who>{HOLDERS.pattern})(?:, [^,;:]+,)?)? (?P<act>to \S.*)",
    re.IGNORECASE,
)
_THERE = re.compile(
    r"there (?:shall|may|must|will|is to|can) be no "
    r"(?P<act>(?:use of )?(?:(?!\bunless|except|without|before|until\b)[^;:])+)",
    re.IGNORECASE,
)
_NO_POWER = re.compile(
    rf"(?P<who>(?:an? |the |any )?[^;:,]+?) (?:(?P<no>has no|have no) (?:authority|right|power|leave|permission)|{BE}"
    r" (?:free|entitled|empowered|at liberty)) to (?P<act>\S.*)",
    re.IGNORECASE,
)


def predicate(sentence: str, start: int, end: int) -> Licence | None:
    """ "Prone restraint is prohibited", "holding a student is allowed only if ...", "staff are forbidden to ..."."""
    found = _PREDICATE.fullmatch(sentence, start, end)
    if found is None or found["subject"].lower() in ("it", "there", "this", "they", "these"):
        return None
    barred = bool(found["barred"]) != bool(found["not"])
    none = re.match(r"no (?=\S)", found["subject"], re.IGNORECASE)
    first = found.start("subject") + (none.end() if none else 0)
    barred = barred or none is not None
    rest = found.start("rest")
    whom = _TO_WHOM.match(sentence, rest, end)
    does = None if whom else _TO_DO.match(sentence, rest, end)
    if does and not re.match(r"to |\w+ing\b", found["subject"], re.IGNORECASE):
        if not HOLDERS.match(found["subject"]) and not (barred and does["from"] is not None):
            return None  # what students and parents may do has forms of its own
        who = own(sentence, first, found.end("subject"))
        begins = does.end()
        if not barred:
            return leave_of(sentence, who, begins, end)
        if does["from"] is None:
            return ban_of(sentence, who, begins, end)
        parted = turned(sentence, begins, end)
        until = parted[0] if parted else end
        return ban_of(sentence, who, until, end, act_of(sentence, begins, until, who)[1])
    holder: Words = ()
    if whom:
        holder, rest = own(sentence, *whom.span("who")), whom.end()
        if re.match(r"every(?:one|body)|any(?:one|body)", whom["who"], re.IGNORECASE):
            holder = other("staff", *whom.span("who"))
    subject, act = act_of(sentence, first, found.end("subject"), holder)
    if barred:
        act = tuple(one for piece in act for one in alternatives(piece)) if holder else act
        return ban_of(sentence, subject, rest, end, act)
    return leave_of(sentence, subject, rest, end, act)


def it_is(sentence: str, start: int, end: int) -> Licence | None:
    """ "It is forbidden to leave a student alone", "it is lawful for an aide to hold a student when ..."."""
    found = _IT_IS.fullmatch(sentence, start, end)
    if found is None:
        return None
    who = own(sentence, *found.span("who")) if found["who"] else other("staff", start, start)
    if found["who"] and re.fullmatch(r"(?:every|any)(?:one|body)", found["who"], re.IGNORECASE):
        who = other("staff", *found.span("who"))
    act = found.start("act") + len("to ")
    if bool(found["barred"]) != bool(found["not"]):
        return ban_of(sentence, who, act, end)
    return leave_of(sentence, who, act, end)


def there(sentence: str, start: int, end: int) -> Licence | None:
    """ "There shall be no seclusion of a student unless ..."."""
    found = _THERE.match(sentence, start, end)
    if found is None:
        return None
    subject, act = act_of(sentence, *found.span("act"))
    return ban_of(sentence, subject, found.end("act"), end, act)


def no_power(sentence: str, start: int, end: int) -> Licence | None:
    """ "An aide has no authority to hold a student unless ...", "officers are free to ..."."""
    found = _NO_POWER.fullmatch(sentence, start, end)
    if found is None or not HOLDERS.search(found["who"]):
        return None
    who = own(sentence, *found.span("who"))
    if found["no"]:
        return ban_of(sentence, who, found.start("act"), end)
    return leave_of(sentence, who, found.start("act"), end)
