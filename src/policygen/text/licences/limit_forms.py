"""Reads the forms that set a limit to an act: "seclusion is reserved for emergencies", "a hold requires two adults"."""

from __future__ import annotations

import re
from dataclasses import replace

from policygen.text.licences.acts import HOLDERS, act_of
from policygen.text.licences.licence import Force, Licence
from policygen.text.licences.patterns import BE, DENIES, DONE
from policygen.text.licences.pieces import Words, other, own

_KEPT_FOR = re.compile(
    rf"{DONE} {BE} (?:only |strictly )?(?P<verb>reserved|limited|restricted|confined|available)"
    r" (?:only |solely )?(?P<to>to|for) (?P<what>\S.*)",
    re.IGNORECASE,
)
_AMOUNT = re.compile(
    r"(?:a maximum of |no more than |at most |up to |not more than )?"
    r"(?:[\w-]+ ){1,2}(?:minutes?|hours?|seconds?|days?)\b",
    re.IGNORECASE,
)
_OCCASION = re.compile(
    r"(?:(?:the|an?|those|such|certain|any|genuine|true|real|actual|behavioral|very) )*(?:emergency situations?|"
    r"emergenc\w+|situations?|cases?|circumstances?|occasions?|instances?|events?)\b",
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
    r"(?P<what>(?!it\b)[^;:,]+?) (?:is|are|shall be) "
    r"(?:required|needed|necessary|an? (?:pre)?condition|a prerequisite) (?P<how>before|for|to|of) (?P<act>\S.*)",
    re.IGNORECASE,
)
_CLAUSE = re.compile(r"(?P<subject>[^;:,]+?) (?:may|can) (?P<act>\S.*)", re.IGNORECASE)
_FOR_IT = re.compile(
    r"for (?P<subject>[^;:,]+?) to (?P<act>[^;:,]+), (?P<what>[^;:,]+?) must "
    r"(?P<verb>be|have been|have) (?P<done>\S.*)",
    re.IGNORECASE,
)
_PRACTICE = re.compile(
    r"\b(?:restrain\w*|seclu\w*|isolat\w*|time-?out|hold\w*|use of|confine\w*|placement|force|escort|search|"
    r"medication|strapp\w*|handcuff\w*|exclusion|interview|question\w*|removal|referral)\b|\b\w+ing\b|\bto \w+",
    re.IGNORECASE,
)
_SECOND = re.compile(
    r",? (?:and|but) (?:it |they )?(?=(?:is|are) (?:reserved|limited|restricted)|requires? )",
    re.IGNORECASE,
)


def twice_limited(sentence: str, start: int, end: int) -> Licence | None:
    """ "Seclusion is limited to ten minutes and requires the principal's approval": two limits of one act."""
    joint = _SECOND.search(sentence, start, end)
    if joint is None:
        return None
    first = kept_for(sentence, start, joint.start()) or requires(sentence, start, joint.start())
    if first is None or first.sole:
        return None
    after = re.compile(
        r"(?:is|are) \S+ (?P<to>to|for) (?P<what>\S.*)|requires? (?P<asked>\S.*)", re.IGNORECASE
    )
    found = after.fullmatch(sentence, joint.end(), end)
    if found is None:
        return None
    if found["asked"]:
        limit = _asked(sentence, found.start("asked"), end, joint.end())
    else:
        limit = _within(sentence, found.start("what"), end, joint.end())
    limits = first.limits + other("and", joint.start(), joint.end()) + limit
    return replace(first, limits=limits)


def kept_for(sentence: str, start: int, end: int) -> Licence | None:
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
    return Licence(
        Force.LIMITED, subject, act, limits=_within(sentence, what, end, found.end("subject"))
    )


def _within(sentence: str, what: int, end: int, opens: int) -> Words:
    """The limit that "is limited to" sets: an amount, an occasion or a purpose.

    Arguments:
        what: where the words behind "to" begin.
        opens: where the words begin that set it.
    """
    amount = _AMOUNT.match(sentence, what, end)
    if amount:
        most = re.sub(r"^(?:a maximum of|no more than|at most|up to|not more than) ", "", amount[0])
        return other("for no more than", opens, what) + own(sentence, amount.end() - len(most), end)
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


def requires(sentence: str, start: int, end: int) -> Licence | None:
    """ "Seclusion requires the approval of ...", "it takes ... to seclude", "to hold a student, there must be ..."."""
    found = _TAKES.fullmatch(sentence, start, end) or _TO_ACT.fullmatch(sentence, start, end)
    if found is None:
        found = _REQUIRES.fullmatch(sentence, start, end)
        if (
            found is None
            or not _PRACTICE.search(found["subject"])
            or HOLDERS.fullmatch(found["subject"])
        ):
            return None
    act_span = found.span("act" if "act" in found.re.groupindex else "subject")
    subject, act = act_of(sentence, *act_span)
    before = "subject" in found.re.groupindex
    opens = found.end("subject") if before else found.start("what")
    return Licence(Force.LIMITED, subject, act, limits=_asked(sentence, *found.span("what"), opens))


def needed(sentence: str, start: int, end: int) -> Licence | None:
    """ "Consent is required before a student may be held", "for a hold to begin, an aide must have been called"."""
    found = _FOR_IT.fullmatch(sentence, start, end)
    if found is not None:
        verb = {"be": "is", "have been": "has been", "have": "has"}[found["verb"].lower()]
        what = own(sentence, *found.span("what")) + other(
            verb, found.end("what"), found.end("verb")
        )
        limits = other("only if", start, start) + what + own(sentence, *found.span("done"))
        subject, act = (own(sentence, *found.span(name)) for name in ("subject", "act"))
        return Licence(Force.LIMITED, subject, act, limits=limits)
    found = _NEEDED.fullmatch(sentence, start, end)
    if found is None or DENIES.search(found["what"]):
        return None
    asked, at = found.span("what"), found.start("act")
    limits = other("only with", asked[0], asked[0]) + own(sentence, *asked)
    clause = _CLAUSE.fullmatch(sentence, at, end)
    if clause is not None and found["how"].lower() == "before":
        subject, act = (own(sentence, *clause.span(name)) for name in ("subject", "act"))
    elif not _PRACTICE.search(found["act"]):
        return None
    elif found["how"].lower() == "to":
        subject, act = other("staff", at, at), own(sentence, at, end)
    else:
        subject, act = act_of(sentence, at, end)
    return Licence(Force.LIMITED, subject, act, limits=limits)
