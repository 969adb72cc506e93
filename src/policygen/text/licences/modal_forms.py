"""Reads the forms with a modal, or with a verb that says what is never done: "no student may be held unless"."""

from __future__ import annotations

import re
from dataclasses import replace

from policygen.text.licences.acts import HOLDERS
from policygen.text.licences.building import ban_of, leave_of
from policygen.text.licences.licence import Force, Licence
from policygen.text.licences.limits import excepts
from policygen.text.licences.patterns import DENIES, NOBODY, SUBJECT
from policygen.text.licences.pieces import Words, other, own

_LEAVES = r"(?:may|shall|must|can|will)"
_NO_MODAL = rf"(?:(?!\b{_LEAVES}\b)[^;:])+?"
_MODAL = re.compile(
    rf"(?P<no>no )?{SUBJECT} (?:(?P<modal>may|can|cannot|shall|must|will)(?P<neg> not| never)?(?: ever)?|(?:is|are) "
    r"(?P<isnot>not|never) to) (?P<act>\S.*)",
    re.IGNORECASE,
)
_NOBODY_WHO = re.compile(
    rf"(?:{NOBODY}|no (?P<noun>{HOLDERS.pattern})) who (?P<verb>is|has|have|are) not "
    rf"(?P<what>{_NO_MODAL}) {_LEAVES} (?P<act>\S.*)",
    re.IGNORECASE,
)
_NOBODY_BUT = re.compile(
    rf"{NOBODY}(?: else)? (?:other than|but|except|save|apart from|besides) "
    rf"(?P<who>{_NO_MODAL}) {_LEAVES} (?P<act>\S.*)",
    re.IGNORECASE,
)
_NOT_DONE = re.compile(
    rf"(?P<who>{HOLDERS.pattern}|we) (?:never|do not|does not|don['’]t|doesn['’]t) "
    r"(?P<act>(?!have\b|need\b|require)\S.*)",
    re.IGNORECASE,
)
_NEITHER = re.compile(
    r"neither (?P<one>[^;:,]+?) nor (?P<two>[^;:,]+?) (?:may|shall|must|can|will) (?P<act>\S.*)",
    re.IGNORECASE,
)
_NEITHER_ACT = re.compile(
    rf"{SUBJECT} (?:may|shall|must|can|will) neither (?P<one>[^;:,]+?) nor (?P<two>\S.*)",
    re.IGNORECASE,
)
_BY_NOBODY_BUT = re.compile(
    rf"\bby {NOBODY}(?: else)? (?:but|other than|except|save|besides|apart from)(?: by)?\b",
    re.IGNORECASE,
)
_CONDITION = re.compile(
    r"\b(?:only|solely|if|when|where|unless|provided|so long|as long|after|until)\b", re.IGNORECASE
)
_CLAUSE = re.compile(r"\b(?:where|when|if|while|so that|because|unless)\b", re.IGNORECASE)
_ONLY_WHEN = re.compile(r"only (?:if|when|where|after|with|in|for|upon|during|on)\b", re.IGNORECASE)
_WHATEVER = re.compile(
    r",? (?:whatever|no matter what|regardless of what)\b[^,]*,?$", re.IGNORECASE
)
_AT_NO_TIME = re.compile(
    r"(?:at no time|under no (?:circumstances?|conditions?)|in no (?:case|event|circumstances?)|on no account)\b",
    re.IGNORECASE,
)
_LIMITED_USE = re.compile(
    r"be \S.*\bonly (?:if|when|where|in|by|after|with|as|to|for)\b", re.IGNORECASE
)
_NEVER = re.compile(
    rf"{_AT_NO_TIME.pattern} (?:may|shall|must|can|will) (?P<subject>[^;:,]+?) (?P<act>be \S.*)",
    re.IGNORECASE,
)
_NOTHING = re.compile(
    r"nothing in this \w+ (?:shall |may )?(?:permits?|authorizes?|allows?|entitles?|empowers?) "
    r"(?P<who>[^;:,]+?) to (?P<act>\S.*)",
    re.IGNORECASE,
)


def modal(sentence: str, start: int, end: int) -> Licence | None:
    """ "No student may be held unless ...", "staff shall not hold a student", "staff may hold a student if ..."."""
    found = _MODAL.fullmatch(sentence, start, end)
    if found is None or _SAYS_LEAVE.match(found["act"]) or _ORDERS_AGAIN.search(found["act"]):
        return None
    said, first = found["subject"], found["subject"].split()[0].lower()
    nobody = re.fullmatch(NOBODY, f"{found['no'] or ''}{said}".lower()) is not None
    unnamed = first in _PLACEHOLDERS or DENIES.search(said)
    if _CLAUSE.search(said) or (unnamed and not nobody):
        return None
    if nobody:
        subject = other("staff", found.start(), found.end("subject"))
    elif found["no"]:
        if first in ("one", "person", "body") or " besides " in said:
            return None
        subject = _any(sentence, found)
    else:
        subject = own(sentence, *found.span("subject"))
    begins = found.start("act")
    verb = (found["modal"] or "").lower()
    if nobody or found["no"] or found["neg"] or verb in ("cannot", ""):
        return ban_of(sentence, subject, begins, end)
    by = _BY_NOBODY_BUT.search(sentence, begins, end)
    if by:
        limits = other("only by", *by.span()) + own(sentence, by.end(), end)
        act = own(sentence, begins, by.start())
        return Licence(Force.LIMITED, subject, act, limits=limits, turned=True)
    if verb not in ("may", "can") and not _LIMITED_USE.match(found["act"]):
        return None
    own_act = _CONDITION.split(found["act"], maxsplit=1)[0]
    if DENIES.search(own_act) or _ONLY_WHEN.match(said) or "only, " in found["act"]:
        return None
    leave = leave_of(sentence, subject, begins, end)
    return replace(leave, force=Force.LIMITED) if first == "only" else leave


_SAYS_LEAVE = re.compile(
    r"be (?:\w+ )?(?:reserved|limited|restricted|prohibited|forbidden|permitted|allowed)\b",
    re.IGNORECASE,
)
# A second clause with a modal of its own, which has limits of its own: ", and they may not restrain one unless ...".
_ORDERS_AGAIN = re.compile(
    rf"[,;] (?:and|or|but|nor) (?:(?!who\b|that\b|which\b)[\w’'-]+ ){{1,4}}{_LEAVES} not\b",
    re.IGNORECASE,
)
_PLACEHOLDERS = frozenset({"neither", "nothing", "it", "there", "nobody", "none", "no"})


def _any(sentence: str, found: re.Match[str]) -> Words:
    """The subject of a ban without its "no": "a student" for "no student"."""
    start, said = found.start("subject"), found["subject"]
    aside = _WHATEVER.search(said)
    noun = said.split()[-1]
    plural = noun.endswith("s") and not noun.endswith("ss")
    article = "" if plural else "an" if said[:1].lower() in "aeio" else "a"
    subject = own(sentence, start, start + aside.start() if aside else found.end("subject"))
    return other(article, found.start(), found.end("no")) + subject


def never(sentence: str, start: int, end: int) -> Licence | None:
    """ "At no time may a student be left alone", "nothing in this policy permits an employee to ..."."""
    found = _NEVER.fullmatch(sentence, start, end)
    if found is not None:
        return ban_of(sentence, own(sentence, *found.span("subject")), found.start("act"), end)
    found = _NOTHING.fullmatch(sentence, start, end)
    if found is None or not HOLDERS.fullmatch(found["who"]):
        return None
    return ban_of(sentence, own(sentence, *found.span("who")), found.start("act"), end)


def nobody_but(sentence: str, start: int, end: int) -> Licence | None:
    """ "Nobody but a nurse may ...", "nobody who is not trained may ..."."""
    found = _NOBODY_BUT.fullmatch(sentence, start, end)
    if found is not None and not re.match(r"(?:if|when|where|in|as)\b", found["who"]):
        act = own(sentence, *found.span("act"))
        return Licence(Force.LIMITED, own(sentence, *found.span("who")), act, sole=True)
    found = _NOBODY_WHO.fullmatch(sentence, start, end)
    if found is None or excepts(sentence, found.start("act"), end):
        return None
    noun = own(sentence, *found.span("noun")) if found["noun"] else other("staff", start, start)
    who = other("who", start, start) + own(sentence, *found.span("verb"))
    subject = noun + who + own(sentence, *found.span("what"))
    return Licence(Force.LIMITED, subject, own(sentence, *found.span("act")), sole=True)


def not_done(sentence: str, start: int, end: int) -> Licence | None:
    """ "Staff never hold a student face down", "we do not move a child unless an administrator approves"."""
    found = _NOT_DONE.fullmatch(sentence, start, end)
    if found is None:
        return None
    return ban_of(sentence, own(sentence, *found.span("who")), found.start("act"), end)


def neither(sentence: str, start: int, end: int) -> Licence | None:
    """ "Neither teachers nor aides may ...", "staff shall neither place nor keep ..."."""
    found = _NEITHER.fullmatch(sentence, start, end)
    if found is not None:
        joint = other("or", found.end("one"), found.start("two"))
        who = own(sentence, *found.span("one")) + joint + own(sentence, *found.span("two"))
        return ban_of(sentence, who, found.start("act"), end)
    found = _NEITHER_ACT.fullmatch(sentence, start, end)
    if found is None:
        return None
    joint = other("or", found.end("one"), found.start("two"))
    first = own(sentence, *found.span("one")) + joint
    ban = ban_of(sentence, own(sentence, *found.span("subject")), found.start("two"), end)
    return replace(ban, act=first + ban.act, most=()) if ban else None
