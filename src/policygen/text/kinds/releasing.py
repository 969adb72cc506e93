"""Recognizes sentences without a leave's modal that release the school from its duties, or bar such a release.

"These steps yield to the principal's judgment", "This section is guidance only" and "A parent who signs is taken to
have been told" take as much away as a leave does; "No waiver is valid" and "Haste is no defense" are bans.
"""

from __future__ import annotations

import re

from policygen.policy import Kind
from policygen.text.kinds.sufficing import OBLIGES_NOBODY, keeps_the_rule

_RULE = (
    r"(?:sections?|paragraphs?|rules?|requirements?|dut(?:y|ies)|obligations?|provisions?|articles?|steps?|limits?|"
    r"deadlines?|time lines?|timelines?|standards?|procedures?|protections?|polic(?:y|ies)|regulations?|safeguards?)"
)
_THESE = rf"(?:these|this|the|such|our|all|both|any|each)(?: of)?(?: the| these)? (?:[\w’'-]+ ){{0,2}}?{_RULE}"
_SCHOOL = (
    r"(?:(?:the|a|an|any|no|each|our) )?(?:[\w’'-]+ ){0,2}?(?:district|school|board|staff|employees?|principal|"
    r"superintendent|administrators?|teachers?|nurse|aides?|agency|we)"
)
_FAULT = r"(?:breach|violation|infraction|misconduct|neglect|defect|offen[cs]e|default)"
_RELEASES = (
    # "These steps yield to ...", "the limits give way where ...".
    rf"^\W*{_THESE} (?:shall |may |will )?(?:yields?|gives? way|defers?|bows?)\b",
    # "Compliance with this section is encouraged", "the steps are optional", "this section is guidance only".
    r"^\W*(?:compliance|conformity|adherence|observance)\b[^.;]*? (?:is|are) (?:\w+ly )?"
    r"(?:encouraged|voluntary|optional|recommended|desirable|aspirational|advisable)\b",
    rf"^\W*{_THESE} (?:is|are|serves? as|shall be)"
    r"(?: (?:only|merely|purely|solely|meant|intended|offered|given|as|for|no more than|for the))* "
    r"(?:guidance|a guide|guidelines?|advice|advisory|aspirational|recommendations?|suggestions?|"
    r"voluntary|optional|not (?:binding|mandatory|enforceable|obligatory))\b",
    # "... is taken to have been told", "... are deemed to have agreed".
    r"^(?!\W*(?:no|nobody|neither|in no|under no)\b).*\b"
    r"(?:is|are|shall be|will be|may be) (?:taken|deemed|presumed|considered|"
    r"treated|regarded|understood) (?:to have|as having) (?:been )?"
    r"(?:told|notified|informed|received|consented|agreed|waived|complied|met|satisfied|fulfilled|given|approved|accepted|read)\b",
    # "The district makes no promise that ...", "the school assumes no duty to ...".
    rf"^\W*{_SCHOOL} (?:makes?|gives?|offers?) no (?:promise|guarantee|assurance|warranty|undertaking|commitment)\b",
    rf"^\W*{_SCHOOL} (?:(?:assumes?|owes?|has|have) no|(?:is|are) under no) "
    r"(?:duty|obligation|liability|responsibility)\b",
    # "Failure to make the call is no breach", "... does not by itself amount to a violation".
    rf"^\W*(?:(?:a |any |the )?(?:failure|omission|lapse|delay|neglect)\b|not \w+ing\b)[^.;]*? "
    rf"(?:(?:does|do|shall|will) not (?:[\w-]+ ){{0,3}}?(?:constitute|amount to|mean|count as|make)|"
    rf"(?:is|are) (?:not|no))\b[^.;]*\b{_FAULT}",
    # "Time spent in a calming room is not counted".
    r"^\W*(?:(?:the |any )?(?:time|minutes|hours|periods?|breaks?|pauses?)\b)[^.;,]*? (?:is|are|shall) not (?:be )?"
    r"(?:counted|included|added|reckoned)\b",
    # "It is enough that an attempt was made".
    r"^\W*it (?:is|shall be|will be) (?:enough|sufficient|acceptable) (?:that|if|for|to)\b",
    # "Where staffing is short, a camera will do".
    r"\b(?:will|would) (?:also )?do(?: (?:instead|as well|just as well))?\s*[.;]?\s*$",
)
# "No employee shall be disciplined for a breach of this section".
_IMPUNITY = re.compile(
    r"^\W*(?:no|neither|none of the) (?:[\w’'-]+ ){1,4}?(?:shall|may|will|is to|can|is|are) be (?:disciplined|punished|"
    r"sanctioned|penalized|dismissed|blamed|liable|(?:held |made )?(?:liable|responsible|accountable|answerable)|"
    r"subject(?:ed)? to (?:discipline|sanctions?|penalt(?:y|ies)|liability))\b(?P<cause>.*)",
    re.IGNORECASE,
)
_BARS = (
    r"^\W*no (?:waiver|exception|extension|exemption|delegation|dispensation|release)s?\b[^.;]*? "
    r"(?:is|are|shall be|will be) "
    r"(?:valid|effective|permitted|allowed|recogni[sz]ed|binding|available|given|granted)\b",
    r"^\W*[^.;,]{3,80}? (?:is|are|shall be|will be) no (?:defen[cs]e|excuse|justification)\b",
)
_RELEASING = re.compile("|".join(f"(?:{form})" for form in _RELEASES), re.IGNORECASE)
_BARRING = re.compile("|".join(f"(?:{form})" for form in _BARS), re.IGNORECASE)
# What nobody is punished for; to report a breach is none.
_FAULTS = re.compile(
    r"\b(?:breach|violat|fail|non-?compliance|depart|deviat|omission|omitting|disregard|lapse|mistake|error)",
    re.IGNORECASE,
)
_PROTECTED = re.compile(
    r"\b(?:report|complain|refus|disclos|testif|cooperat|participat|interven|question|rais|object|tell|speak)",
    re.IGNORECASE,
)


def releasing_kind(sentence: str) -> Kind | None:
    """A leave for a sentence that releases the school, a ban for one that bars releases; None for all others.

    That nobody is punished for reporting or refusing releases from nothing.
    """
    if OBLIGES_NOBODY.match(sentence) or keeps_the_rule(sentence) or _RELEASING.search(sentence):
        return Kind.PERMISSION
    spared = _IMPUNITY.match(sentence)
    if spared and _FAULTS.search(spared["cause"]) and not _PROTECTED.search(spared["cause"]):
        return Kind.PERMISSION
    return Kind.PROHIBITION if _BARRING.match(sentence) else None
