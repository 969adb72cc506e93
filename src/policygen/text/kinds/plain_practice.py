"""Recognizes what short sentences of plain language bind to: "we stop after five minutes", "copies are free"."""

from __future__ import annotations

import re

from policygen.policy import Kind

_LEAD = (
    r"^\W*(?:(?:if|when|whenever|where|after|once|before|within|by|on|in|at|for|until|unless|every|each time|as "
    r"soon as)\b"
    r"[^,;:]*, )?(?:and |so |then |also |yes, |no, )*"
)
_LY = r"(?:\w+ly |also |then |always |first |next |both |all )*"
_HOLD = (
    r"(?:(?:physical |mechanical |any |an? |the |each |every |your child's |all |our )*"
    r"(?:holds?|holding|restraints?|seclusions?|isolations?|time-?outs?|breaks?|stays?|"
    r"(?:time|stay|rest)s? in (?:the|a) [\w-]+(?: [\w-]+)? ?(?:room|space|corner)?)(?: (?:an?|your|any|the) "
    r"(?:child|student))?)"
)
_LASTS = r"(?:lasts?|goes? on|continues?|runs?|takes?)"
_MOST = (
    r"(?:for )?(?:no (?:more|longer) than|not (?:more|longer) than|at (?:the )?(?:most|longest)|up to|"
    r"a maximum of|less than|"
    r"under|only|[\w-]+ (?:minutes?|hours?|seconds?) (?:at (?:the )?(?:most|longest)|or less|or fewer|"
    r"and no (?:more|longer)|maximum))\b"
)
_WE_DO = (
    "pay|count|stop|end|release|let|check|watch|file|save|copy|film|translate|arrange|schedule|change|fix|repair|"
    "remove|unlock|open|stay|sit|wait|walk|apologize|replace|refund|return|read|sign|list|note|write|talk|speak|"
    "visit|test|name|hire|cover the cost|bring|look at|look for|go over|set up|put in writing|look into|find out|"
    "make (?:sure|copies|a copy|changes)|take (?:a photo|photos|pictures|notes|your child|out|away|off)"
)
_DUTIES = (
    rf"{_LEAD}we {_LY}(?:{_WE_DO})\b(?! to\b)",
    rf"{_LEAD}(?:it|this|that) {_LY}(?:tells|says|lists|names|shows|gives|explains|describes)\b(?! that (?:we|"
    rf"you)\b)",
    rf"{_LEAD}(?:the|this|that|our|a|each|every|any|your) (?:\w+ )?(?:meeting|conference|visit|review|talk|"
    rf"course|class|"
    r"training|check|hearing|interview|tour) (?:takes place|happens|starts|begins|comes)\b",
    rf"{_LEAD}(?:an?|one|two|another|the|some|our) (?:[\w-]+ )?(?:adults?|staff members?|teachers?|nurse|aides?|"
    r"counselors?|grown-ups?) (?:is|are) (?:always )?(?:there|present|with|in|nearby|close by|on duty|at hand|"
    r"within (?:sight|reach|earshot))\b",
    rf"{_LEAD}(?:the|each|every|our|this|any|all) (?:[\w-]+ )?(?:rooms?|spaces?|doors?|corners?) "
    r"(?:has|have|is|are|stays?|opens?)\b(?! (?:an? |the |our |for |where |not? |only )?(?:room|place|space|"
    r"area|for|where|"
    r"used|meant|called|there)\b)",
)
_FREE = re.compile(r"^\W*there (?:is|are) (?:never )?(?:no|any) (?:charge|fee|cost|bill)s?\b")
_BARRED = (
    r"(?:locks?|locked [\w-]+|seclusion|isolation|restraints?|holds?|(?:[\w-]+ ){0,2}(?:rooms?|chairs?|straps?|boxes|"
    r"closets?|booths?|vests?|cuffs?))"
)
# "There are no seclusion rooms in our school": what isn't there can't be used.
HAS_NONE = re.compile(
    r"^\W*nobody (?!(?:but|except|else|other|besides|save)\b)|"
    rf"^\W*(?:at [\w ]+, |here )?there (?:is|are) (?:also )?no {_BARRED}\b(?! (?:available|free)\b)|"
    rf"^\W*(?:we|(?:our|the|this|each|every|no) (?:[\w-]+ )?(?:schools?|buildings?|campus|district|rooms?|doors?)) "
    rf"(?:has|have) no {_BARRED}\b"
)
_DENIED = re.compile(r"\b(?:has|have|is|are|with) (?:no|not|never)\b")
_BANS = (
    rf"{_LEAD}(?:it|this|that|(?:the |all |any |your |our |an? )?(?:\w+ )?(?:cop(?:y|ies)|interpreters?|"
    rf"translations?|help|"
    r"service|visits?|counseling|report|video|file|meeting|course|training)) "
    r"(?:(?:is|are|comes?) (?:always )?free\b(?! (?:to|from|of)\b)|costs? (?:you |families |parents )?nothing\b)",
    rf"^\W*no {_HOLD} (?:ever )?{_LASTS}\b",
    rf"{_LEAD}{_HOLD} never {_LASTS}\b",
)
_RIGHTS = (
    rf"{_LEAD}(?:you|parents|families|your family) (?:have|get) (?:up to )?(?:[\w-]+ ){{1,3}}(?:days?|weeks?|"
    rf"months?|years?) to\b",
    rf"{_LEAD}(?:you|parents|families|the parent) (?:{_LY})(?:decides?|chooses?|picks?|say (?:yes|no))\b",
    rf"{_LEAD}(?:you|your child|a child|the child|children|a student|students|the student) (?:[\w-]+ ){{1,8}}?"
    r"(?:whenever|any time|at any time|as often as|as long as) (?:you|he or she|she or he|he|she|they) "
    r"(?:wants?|likes?|wish(?:es)?|chooses?|needs?|pleases?)\b",
    r"^\W*(?:it|this|that|the (?:choice|decision)) is (?:always |up to |only )?(?:your (?:choice|decision)|"
    r"yours|you)\b",
)
_LEAVES = (
    rf"{_LEAD}{_HOLD} {_LASTS} {_MOST}",
    rf"{_LEAD}{_HOLD} (?:is|are) (?:over |done |limited )?(?:in |within |to )?{_MOST}",
    rf"{_LEAD}{_HOLD} (?:is|are) (?:only |always |just )?(?:for |our |the |a |an )"
    r"(?:[\w-]+ )*?(?:emergenc(?:y|ies)|last (?:choice|resort|option|step|thing)|(?:very )?rare)\b",
)
_KINDS = tuple(
    (kind, re.compile("|".join(patterns)))
    for kind, patterns in (
        (Kind.PROHIBITION, _BANS),
        (Kind.PERMISSION, _LEAVES + _RIGHTS),
        (Kind.DUTY, _DUTIES),
    )
)


_LIMITS = re.compile(
    "|".join(_LEAVES)
    + rf"|{_LEAD}{_HOLD} (?:may|can|shall|must|will|should) (?:only |never )?(?:last|go on|continue|run|take|"
    rf"be) {_MOST}"
    + rf"|{_LEAD}{_HOLD} (?:is|are) (?:only |strictly |solely )?(?:reserved|meant|kept|limited) (?:only "
    rf")?(?:for|to)\b"
)
_OWN = re.compile("|".join(_RIGHTS))


def only_limits_holds(text: str) -> bool:
    """Whether a leave only says how long or in what cases a hold is let: without it nothing would limit.

    Arguments:
        text: the sentence, in any letters.
    """
    return _LIMITS.search(text.lower()) is not None


def tells_a_right(text: str) -> bool:
    """Whether a sentence without a modal tells what a parent or student may do as they wish."""
    return _OWN.search(text.lower()) is not None


def plain_kind(text: str) -> Kind | None:
    """What a short sentence without a modal does, where no other form tells.

    Arguments:
        text: the sentence in small letters.
    """
    if _FREE.search(text):
        return Kind.DUTY
    for kind, pattern in _KINDS:
        if pattern.search(text):
            return Kind.PROHIBITION if kind is Kind.DUTY and _DENIED.search(text) else kind
    return None
