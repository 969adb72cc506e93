"""Recognizes the forms in which a sentence permits or prohibits an act, and reads each as a licence."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from policygen.text.licences.acts import HOLDERS, act_of, alternatives
from policygen.text.licences.licence import Force, Licence
from policygen.text.licences.limits import (
    EXCEPTION,
    ONLY,
    excepts,
    opener_of,
    turned,
    is_whole,
    up_to,
)
from policygen.text.licences.pieces import Words, other, own

_ALLOWED = (
    r"(?:permitted|allowed|lawful|permissible|authorized|acceptable|"
    r"available(?= (?:only |solely )?(?:if|when|where|in|during)\b)|to be (?:used|applied)(?= (?:only|solely|exclusively)\b))"
)
_BARRED = (
    r"(?:prohibited|forbidden|banned|unlawful|barred|impermissible|"
    r"(?:an? |in )?(?:violation|breach) of (?:this|the|these|our) \w+|against (?:this|the|our) \w+)"
)
_BE = r"(?:is|are|shall be|must be|will be)"
_FIRMLY = r"(?:(?:strictly|absolutely|expressly|hereby|always|also|therefore) )?"
_NOT = r"(?P<not>(?:not|never) )?"
_VERB = r"\b(?:may|can|shall|must|(?<!'s )(?<!’s )(?<!own )(?<!free )will|should|is|are|requires?)\b"
_PLAIN = rf"(?:(?!{_VERB})[^;:])+?"
_CLAUSED = rf"(?:(?!{_VERB})[^;:])+? (?:that|which|who|whose|whom)\b[^;:]+?"
_SUBJECT = rf"(?P<subject>{_PLAIN}|{_CLAUSED})"
_DONE = rf"(?P<subject>to [^;:,]+?|{_PLAIN}|{_CLAUSED})"
_NOBODY = r"(?:nobody|no one|no person|none)"

_MODAL = re.compile(
    rf"(?P<no>no )?{_SUBJECT} (?:(?P<modal>may|can|cannot|shall|must|will)(?P<neg> not| never)?(?: ever)?|(?:is|are) "
    r"(?P<isnot>not|never) to) (?P<act>\S.*)",
    re.IGNORECASE,
)
_NOBODY_WHO = re.compile(
    rf"(?:{_NOBODY}|no (?P<noun>{HOLDERS.pattern})) who (?P<verb>is|has|have|are) not (?P<what>(?:(?!\b(?:may|shall|must|"
    rf"can|will)\b)[^;:])+) (?:may|shall|must|can|will) (?P<act>\S.*)",
    re.IGNORECASE,
)
_NOBODY_BUT = re.compile(
    rf"{_NOBODY}(?: else)? (?:other than|but|except|save|apart from|besides) (?P<who>(?:(?!\b(?:may|shall|must|can|will)\b)[^;:])+?)"
    r" (?:may|shall|must|can|will) (?P<act>\S.*)",
    re.IGNORECASE,
)
_PREDICATE = re.compile(
    rf"{_DONE} {_BE} {_NOT}{_FIRMLY}(?:(?P<allowed>{_ALLOWED})|(?P<barred>{_BARRED}))\b(?P<rest>.*)", re.IGNORECASE
)
_TO_WHOM = re.compile(rf" (?:to|for) (?P<who>{HOLDERS.pattern})(?=\s|$)", re.IGNORECASE)
_TO_DO = re.compile(r" (?:to (?=[a-z])|from (?P<from>(?=[a-z]+ing)))", re.IGNORECASE)
_KEPT_FOR = re.compile(
    rf"{_DONE} {_BE} (?:only |strictly )?(?P<verb>reserved|limited|restricted|confined|available)"
    r" (?:only |solely )?(?P<to>to|for) (?P<what>\S.*)",
    re.IGNORECASE,
)
_AMOUNT = re.compile(
    r"(?:a maximum of |no more than |at most |up to |not more than )?"
    r"(?:[\w-]+ ){1,2}(?:minutes?|hours?|seconds?|days?)\b",
    re.IGNORECASE,
)
_REQUIRES = re.compile(
    r"(?P<subject>(?:(?!\b(?:may|can|shall|must|will|should|is|are|requires?|who|which|that)\b)[^;:,])+?)"
    r" (?:shall |will )?requires? (?P<what>\S.*)",
    re.IGNORECASE,
)
_TAKES = re.compile(
    r"it (?:takes|requires) (?!(?:effect|place|part|time|precedence|account|care)\b)(?P<what>[^,;]+?) "
    r"(?P<act>to (?!the\b|an?\b|his\b|her\b|their\b|its\b|be\b).+)",
    re.IGNORECASE,
)
_TO_ACT = re.compile(
    r"(?P<act>to [^;:,]+), (?:there must be|there shall be|it takes|one needs|one must have|staff must have|"
    r"staff need) (?P<what>\S.*)",
    re.IGNORECASE,
)
_NEEDED = re.compile(
    r"(?P<what>[^;:,]+?) (?:is|are|shall be) (?:required|needed|necessary|an? (?:pre)?condition|a prerequisite)"
    r"(?: (?P<clause>before) (?P<subject>[^;:,]+?) (?:may|can) (?:be )?(?=\S)| (?:before|for|to|of) )(?P<act>\S.*)",
    re.IGNORECASE,
)
_FOR_IT = re.compile(
    r"for (?P<subject>[^;:,]+?) to (?P<act>[^;:,]+), (?P<what>[^;:,]+?) must (?P<verb>be|have been|have) (?P<done>\S.*)",
    re.IGNORECASE,
)
_IT_IS = re.compile(
    rf"it (?:is|shall be) {_NOT}{_FIRMLY}(?:(?P<allowed>{_ALLOWED})|(?P<barred>{_BARRED}))"
    rf"(?: (?:to|for) (?P<who>{HOLDERS.pattern})(?:, [^,;:]+,)?)? (?P<act>to \S.*)",
    re.IGNORECASE,
)
_NOT_DONE = re.compile(
    rf"(?P<who>{HOLDERS.pattern}|we) (?:never|do not|does not|don['’]t|doesn['’]t) (?P<act>(?!have\b|need\b|require)\S.*)",
    re.IGNORECASE,
)
_NEITHER = re.compile(
    r"neither (?P<one>[^;:,]+?) nor (?P<two>[^;:,]+?) (?:may|shall|must|can|will) (?P<act>\S.*)", re.IGNORECASE
)
_NEITHER_ACT = re.compile(
    rf"{_SUBJECT} (?:may|shall|must|can|will) neither (?P<one>[^;:,]+?) nor (?P<two>\S.*)", re.IGNORECASE
)
_THERE = re.compile(
    r"there (?:shall|may|must|will|is to|can) be no (?P<act>(?:use of )?(?:(?!\bunless|except|without|before|until\b)[^;:])+)",
    re.IGNORECASE,
)
_NO_POWER = re.compile(
    rf"(?P<who>(?:an? |the |any )?[^;:,]+?) (?:(?P<no>has no|have no) (?:authority|right|power|leave|permission)|{_BE}"
    r" (?:free|entitled|empowered|at liberty)) to (?P<act>\S.*)",
    re.IGNORECASE,
)
_PRACTICE = re.compile(
    r"\b(?:restrain\w*|seclu\w*|isolat\w*|time-?out|hold\w*|use of|confine\w*|placement|force|escort|search|"
    r"medication|strapp\w*|handcuff\w*|exclusion|interview|question\w*|removal|referral)\b|\b\w+ing\b|\bto \w+",
    re.IGNORECASE,
)
_EMPHASIS = re.compile(
    r",? (?:under (?:any|all) (?:circumstances?|conditions?)|for any reason|at any time|at all times|"
    r"without (?:any )?exception|whatever the circumstances(?: may be| are)?|(?:regardless|irrespective) of the "
    r"circumstances|in any case)$",
    re.IGNORECASE,
)


_SECOND_CLAUSE = re.compile(r"\bnor (?:may|shall|is|are|can|does|do)\b|\bbut in no\b", re.IGNORECASE)


def licence_of(sentence: str) -> Licence | None:
    """The licence that a sentence says, or None where it says nothing of the sort or its form isn't known."""
    end = len(sentence.rstrip(" ."))
    if ";" in sentence or ":" in sentence or ". " in sentence[:end] or _SECOND_CLAUSE.search(sentence):
        return None
    return _fronted(sentence, end) or _first(sentence, 0, end)


_FRONT = re.compile(
    rf"(?P<opener>{EXCEPTION.pattern}|(?P<case>if|when|whenever|where|while))\b (?=\S)", re.IGNORECASE
)
_INVERTED = re.compile(
    r"only (?P<limit>(?:if|when|where|after|with|in|by|for|upon|during) .+?) (?:may|can|shall) "
    rf"(?:(?P<who>{HOLDERS.pattern}) (?P<does>\S.*)|(?P<subject>[^,;]+?) (?P<act>be \S.*))",
    re.IGNORECASE,
)


_GOES_ON = re.compile(r"\s*(?:or|and|but|nor)\b", re.IGNORECASE)


def _fronted(sentence: str, end: int) -> Licence | None:
    """A licence with its condition or its exception before it."""
    turned_round = _INVERTED.fullmatch(sentence, 0, end)
    if turned_round:
        a, b = turned_round.span("limit")
        limits = other("only", 0, a) + own(sentence, a, b)
        names = ("who", "does") if turned_round["who"] else ("subject", "act")
        subject, act = (own(sentence, *turned_round.span(name)) for name in names)
        return Licence(Force.LIMITED, subject, act, limits=limits, form="inverted")
    front = _FRONT.match(sentence, 0, end)
    if front is None:
        return None
    for comma in reversed(list(re.finditer(",", sentence[:end]))):
        main = _first(sentence, comma.end() + 1, end)
        if main is None or _GOES_ON.match(sentence, comma.end()):
            continue
        condition = own(sentence, front.end(), comma.start())
        if front["case"]:
            case = own(sentence, front.start("case"), comma.start())
            return replace(main, front=case, form=f"{main.form} after a case")
        exception = EXCEPTION.match(sentence)
        assert exception is not None
        opener = opener_of(exception)
        if not opener or not is_whole(sentence, exception):
            return None
        if main.force is not Force.BAN:
            before = own(sentence, 0, comma.start())
            return None if main.turned else replace(main, front=before, form=f"{main.form} after an exception")
        condition = own(sentence, exception.end(), comma.start())
        limit = other(opener, *exception.span()) + condition
        return replace(main, force=Force.LIMITED, limits=limit, most=(), turned=True, form=f"{main.form} after an exception")
    return None


def _first(sentence: str, start: int, end: int) -> Licence | None:
    for form in _FORMS:
        found = form(sentence, start, end)
        if found is not None:
            return replace(found, form=form.__name__)
    return None


def _ban(sentence: str, subject: Words, start: int, end: int, act: Words | None = None) -> Licence | None:
    """The licence that a ban says, whose act and exceptions stand from `start` to `end`.

    Arguments:
        act: the act, where it stands before `start` or has other words.
    """
    head = act or ()
    exception = turned(sentence, start, end)
    if exception is not None:
        at, limits = exception
        done = head + own(sentence, start, at)
        return Licence(Force.LIMITED, subject, done, limits=limits, turned=True) if done else None
    if excepts(sentence, start, end):
        return None
    emphasis = _EMPHASIS.search(sentence, start, end) if end == len(sentence.rstrip(" .")) else None
    done = head + own(sentence, start, emphasis.start() if emphasis else end)
    return Licence(Force.BAN, subject, done, most=up_to(done)) if done else None


def _leave(sentence: str, subject: Words, act: Words, start: int, end: int, sole: bool = False) -> Licence:
    """The licence that a leave says, whose limits stand from `start` to `end`."""
    limits = own(sentence, start, end)
    limited = sole or ONLY.search(sentence, start, end) is not None
    return Licence(Force.LIMITED if limited else Force.LEAVE, subject, act, limits=limits, sole=sole)


def _modal(sentence: str, start: int, end: int) -> Licence | None:
    """ "No student may be held unless ...", "staff shall not hold a student", "staff may hold a student if ..."."""
    found = _MODAL.fullmatch(sentence, start, end)
    if found is None or re.match(r"be (?:\w+ )?(?:reserved|limited|restricted|prohibited|forbidden|permitted|allowed)\b",
                                 found["act"], re.IGNORECASE):
        return None
    first = found["subject"].split()[0].lower()
    if first in ("neither", "nothing", "it", "there"):
        return None
    nobody = re.fullmatch(_NOBODY, found["subject"].lower()) or re.fullmatch(
        _NOBODY, f"{found['no'] or ''}{found['subject']}".lower()
    )
    if _CLAUSE.search(found["subject"]) or (not nobody and _DENIES.search(found["subject"])):
        return None
    subject = own(sentence, *found.span("subject"))
    if nobody:
        subject = other("staff", found.start(), found.end("subject"))
    elif found["no"]:
        if first in ("one", "person", "body") or " besides " in found["subject"]:
            return None
        article = ("an" if re.match(r"[aeio]", found["subject"], re.IGNORECASE) else "a") if not re.search(r"s\b(?<!ss\b)", found["subject"].split()[-1]) else ""
        aside = _WHATEVER.search(found["subject"])
        if aside:
            subject = own(sentence, found.start("subject"), found.start("subject") + aside.start())
        subject = other(article, found.start(), found.end("no")) + subject
    elif first in ("nobody", "none", "no"):
        return None
    modal = (found["modal"] or "").lower()
    by = _BY_NOBODY_BUT.search(found["act"])
    if by and not (nobody or found["no"] or found["neg"] or not modal):
        at = found.start("act")
        act = own(sentence, at, at + by.start())
        limits = other("only by", at + by.start(), at + by.end()) + own(sentence, at + by.end(), end)
        return Licence(Force.LIMITED, subject, act, limits=limits, turned=True)
    if nobody or found["no"] or found["neg"] or modal in ("cannot", ""):
        return _ban(sentence, subject, found.start("act"), end)
    if modal not in ("may", "can") and not _LIMITED_USE.match(found["act"]):
        return None
    sole = first == "only"
    own_act = _CONDITION.split(found["act"], maxsplit=1)[0]
    if _DENIES.search(own_act) or _ONLY_WHEN.match(found["subject"]):
        return None
    leave = _leave(sentence, subject, own(sentence, found.start("act"), end), end, end)
    limited = sole or ONLY.search(sentence, found.start("act"), end) is not None
    return replace(leave, force=Force.LIMITED if limited else Force.LEAVE)


_BY_NOBODY_BUT = re.compile(
    rf"\bby {_NOBODY}(?: else)? (?:but|other than|except|save|besides|apart from)(?: by)?\b", re.IGNORECASE
)
_DENIES = re.compile(r"\b(?:neither|no|nobody|none|nothing)\b(?! (?:more|longer|later|less|fewer)\b)", re.IGNORECASE)
_CONDITION = re.compile(r"\b(?:only|solely|if|when|where|unless|provided|so long|as long|after|until)\b", re.IGNORECASE)
_CLAUSE = re.compile(r"\b(?:where|when|if|while|so that|because|unless)\b", re.IGNORECASE)
_ONLY_WHEN = re.compile(r"only (?:if|when|where|after|with|in|for|upon|during|on)\b", re.IGNORECASE)
_WHATEVER = re.compile(r",? (?:whatever|no matter what|regardless of what)\b[^,]*,?$", re.IGNORECASE)
_AT_NO_TIME = re.compile(
    r"(?:at no time|under no (?:circumstances?|conditions?)|in no (?:case|event|circumstances?)|on no account)\b",
    re.IGNORECASE,
)
_LIMITED_USE = re.compile(r"be \S.*\bonly (?:if|when|where|in|by|after|with|as|to|for)\b", re.IGNORECASE)
_NEVER = re.compile(
    rf"{_AT_NO_TIME.pattern} (?:may|shall|must|can|will) (?P<subject>[^;:,]+?) (?P<act>be \S.*)", re.IGNORECASE
)
_NOTHING = re.compile(
    r"nothing in this \w+ (?:shall |may )?(?:permits?|authorizes?|allows?|entitles?|empowers?) (?P<who>[^;:,]+?) to (?P<act>\S.*)",
    re.IGNORECASE,
)


def _never(sentence: str, start: int, end: int) -> Licence | None:
    """ "At no time may a student be left alone", "nothing in this policy permits an employee to ..."."""
    found = _NEVER.fullmatch(sentence, start, end)
    if found is not None:
        return _ban(sentence, own(sentence, *found.span("subject")), found.start("act"), end)
    found = _NOTHING.fullmatch(sentence, start, end)
    if found is None or not HOLDERS.fullmatch(found["who"]):
        return None
    return _ban(sentence, own(sentence, *found.span("who")), found.start("act"), end)


def _nobody_but(sentence: str, start: int, end: int) -> Licence | None:
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


def _predicate(sentence: str, start: int, end: int) -> Licence | None:
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
            return _leave(sentence, who, own(sentence, begins, end), end, end)
        if does["from"] is None:
            return _ban(sentence, who, begins, end)
        parted = turned(sentence, begins, end)
        until = parted[0] if parted else end
        return _ban(sentence, who, until, end, act_of(sentence, begins, until, who)[1])
    holder: Words = ()
    if whom:
        holder, rest = own(sentence, *whom.span("who")), whom.end()
        if re.match(r"every(?:one|body)|any(?:one|body)", whom["who"], re.IGNORECASE):
            holder = other("staff", *whom.span("who"))
    subject, act = act_of(sentence, first, found.end("subject"), holder)
    if barred:
        act = tuple(one for piece in act for one in alternatives(piece)) if holder else act
        return _ban(sentence, subject, rest, end, act)
    return _leave(sentence, subject, act, rest, end)


_SECOND = re.compile(
    r",? (?:and|but) (?:it |they )?(?=(?:is|are) (?:reserved|limited|restricted)|requires? )", re.IGNORECASE
)


def _twice_limited(sentence: str, start: int, end: int) -> Licence | None:
    """ "Seclusion is limited to ten minutes and requires the principal's approval": two limits of one act."""
    joint = _SECOND.search(sentence, start, end)
    if joint is None:
        return None
    first = _kept_for(sentence, start, joint.start()) or _requires(sentence, start, joint.start())
    if first is None or first.sole:
        return None
    after = re.compile(r"(?:is|are) \S+ (?P<to>to|for) (?P<what>\S.*)|requires? (?P<asked>\S.*)", re.IGNORECASE)
    found = after.fullmatch(sentence, joint.end(), end)
    if found is None:
        return None
    if found["asked"]:
        limit = _asked(sentence, found.start("asked"), end, joint.end())
    else:
        limit = _within(sentence, found.start("what"), end, joint.end())
    limits = first.limits + other("and", joint.start(), joint.end()) + limit
    return replace(first, limits=limits)


def _kept_for(sentence: str, start: int, end: int) -> Licence | None:
    """ "Seclusion is reserved for emergencies", "... is limited to trained staff", "... to ten minutes"."""
    found = _KEPT_FOR.fullmatch(sentence, start, end)
    if found is None:
        return None
    what, span = found.start("what"), found.span("subject")
    who = HOLDERS.match(sentence, what, end)
    if who and "time" not in who[0].lower() and not _AMOUNT.match(sentence, what, end):
        subject, act = act_of(sentence, *span, own(sentence, what, end))
        return Licence(Force.LIMITED, subject, act, sole=True)
    subject, act = act_of(sentence, *span)
    return Licence(Force.LIMITED, subject, act, limits=_within(sentence, what, end, found.end("subject")))


def _within(sentence: str, what: int, end: int, opens: int) -> Words:
    """The limit that "is limited to" sets: an amount, an occasion or a purpose.

    Arguments:
        what: where the words behind "to" begin.
        opens: where the words begin that set it.
    """
    amount = _AMOUNT.match(sentence, what, end)
    if amount:
        most = re.sub(r"^(?:a maximum of|no more than|at most|up to|not more than) ", "", amount[0])
        opener = other("for no more than", opens, what)
        return opener + own(sentence, amount.end() - len(most), end)
    opener = "only in" if _OCCASION.match(sentence, what, end) else "only for"
    return other(opener, opens, what) + own(sentence, what, end)


def _asked(sentence: str, what: int, end: int, opens: int) -> Words:
    """The limit that "requires" sets: "only with the principal's approval", "only if an adult is present"."""
    that = re.compile(r"that ", re.IGNORECASE).match(sentence, what, end)
    if not that:
        return other("only with", opens, what) + own(sentence, what, end)
    out, at = other("only if", opens, that.end()), that.end()
    for again in re.finditer(r"\b(and|or) that ", sentence[:end]):
        if again.start() > at:
            out += own(sentence, at, again.start()) + other(again[1], *again.span())
            at = again.end()
    return out + own(sentence, at, end)


_OCCASION = re.compile(
    r"(?:(?:the|an?|those|such|certain|any|genuine|true|real|actual|behavioral|very) )*(?:emergency situations?|"
    r"emergenc\w+|situations?|cases?|circumstances?|occasions?|instances?|events?)\b",
    re.IGNORECASE,
)


def _requires(sentence: str, start: int, end: int) -> Licence | None:
    """ "Seclusion requires the approval of ...", "it takes ... to seclude", "to hold a student, there must be ..."."""
    found = _TAKES.fullmatch(sentence, start, end) or _TO_ACT.fullmatch(sentence, start, end)
    if found is None:
        found = _REQUIRES.fullmatch(sentence, start, end)
        if found is None or not _PRACTICE.search(found["subject"]) or HOLDERS.fullmatch(found["subject"]):
            return None
    act_span = found.span("act" if "act" in found.re.groupindex else "subject")
    subject, act = act_of(sentence, *act_span)
    before = "subject" in found.re.groupindex
    opens = found.end("subject") if before else found.start("what")
    return Licence(Force.LIMITED, subject, act, limits=_asked(sentence, *found.span("what"), opens))


def _needed(sentence: str, start: int, end: int) -> Licence | None:
    """ "Consent is required before a student may be held", "for a hold to begin, an aide must have been called"."""
    found = _FOR_IT.fullmatch(sentence, start, end)
    if found is not None:
        verb = {"be": "is", "have been": "has been", "have": "has"}[found["verb"].lower()]
        what = own(sentence, *found.span("what")) + other(verb, found.end("what"), found.end("verb"))
        limits = other("only if", start, start) + what + own(sentence, *found.span("done"))
        subject, act = (own(sentence, *found.span(name)) for name in ("subject", "act"))
        return Licence(Force.LIMITED, subject, act, limits=limits)
    found = _NEEDED.fullmatch(sentence, start, end)
    if found is None or _DENIES.search(found["what"]) or re.match(r"it\b", found["what"], re.IGNORECASE):
        return None
    limits = other("only with", found.start("what"), found.start("what")) + own(sentence, *found.span("what"))
    if found["clause"]:
        subject = own(sentence, *found.span("subject"))
        return Licence(Force.LIMITED, subject, own(sentence, *_with_be(found)), limits=limits)
    at = found.start("act")
    infinitive = sentence[:at].rstrip().lower().endswith(" to")
    if not _PRACTICE.search(found["act"]):
        return None
    if infinitive:
        act = own(sentence, at, end)
        return Licence(Force.LIMITED, other("staff", at, at), act, limits=limits)
    subject, act = act_of(sentence, at, end)
    return Licence(Force.LIMITED, subject, act, limits=limits)


def _with_be(found: re.Match[str]) -> tuple[int, int]:
    """The place of the act behind "may", with its "be"."""
    before = found.string[found.end("subject") : found.start("act")]
    be = before.lower().rfind("be ")
    return (found.end("subject") + be if be >= 0 else found.start("act")), found.end("act")


def _it_is(sentence: str, start: int, end: int) -> Licence | None:
    """ "It is forbidden to leave a student alone", "it is lawful for an aide to hold a student when ..."."""
    found = _IT_IS.fullmatch(sentence, start, end)
    if found is None:
        return None
    who = own(sentence, *found.span("who")) if found["who"] else other("staff", start, start)
    if found["who"] and re.fullmatch(r"(?:every|any)(?:one|body)", found["who"], re.IGNORECASE):
        who = other("staff", *found.span("who"))
    act = found.start("act") + len("to ")
    if bool(found["barred"]) != bool(found["not"]):
        return _ban(sentence, who, act, end)
    leave = _leave(sentence, who, own(sentence, act, end), end, end)
    limited = ONLY.search(sentence, act, end) is not None
    return replace(leave, force=Force.LIMITED if limited else Force.LEAVE)


def _there(sentence: str, start: int, end: int) -> Licence | None:
    """ "There shall be no seclusion of a student unless ..."."""
    found = _THERE.match(sentence, start, end)
    if found is None:
        return None
    subject, act = act_of(sentence, *found.span("act"))
    return _ban(sentence, subject, found.end("act"), end, act)


def _not_done(sentence: str, start: int, end: int) -> Licence | None:
    """ "Staff never hold a student face down", "we do not move a child unless an administrator approves"."""
    found = _NOT_DONE.fullmatch(sentence, start, end)
    if found is None:
        return None
    return _ban(sentence, own(sentence, *found.span("who")), found.start("act"), end)


def _neither(sentence: str, start: int, end: int) -> Licence | None:
    """ "Neither teachers nor aides may ...", "staff shall neither place nor keep ..."."""
    found = _NEITHER.fullmatch(sentence, start, end)
    if found is not None:
        joint = other("or", found.end("one"), found.start("two"))
        who = own(sentence, *found.span("one")) + joint + own(sentence, *found.span("two"))
        return _ban(sentence, who, found.start("act"), end)
    found = _NEITHER_ACT.fullmatch(sentence, start, end)
    if found is None:
        return None
    joint = other("or", found.end("one"), found.start("two"))
    first = own(sentence, *found.span("one")) + joint
    ban = _ban(sentence, own(sentence, *found.span("subject")), found.start("two"), end)
    return replace(ban, act=first + ban.act, most=()) if ban else None


def _no_power(sentence: str, start: int, end: int) -> Licence | None:
    """ "An aide has no authority to hold a student unless ...", "officers are free to ..."."""
    found = _NO_POWER.fullmatch(sentence, start, end)
    if found is None or not HOLDERS.search(found["who"]):
        return None
    who = own(sentence, *found.span("who"))
    if found["no"]:
        return _ban(sentence, who, found.start("act"), end)
    act = own(sentence, found.start("act"), end)
    limited = ONLY.search(sentence, found.start("act"), end) is not None
    return Licence(Force.LIMITED if limited else Force.LEAVE, who, act)


_FORMS: tuple[Callable[[str, int, int], Licence | None], ...] = (
    _it_is,
    _there,
    _not_done,
    _neither,
    _no_power,
    _never,
    _nobody_but,
    _twice_limited,
    _kept_for,
    _needed,
    _predicate,
    _requires,
    _modal,
)
