"""Forms of sentences that merge, refer, construe, lapse or name, and order nothing themselves."""

from __future__ import annotations

import re

# "Two uses less than five minutes apart are one incident": the wider, the less is counted.
MERGES = re.compile(
    r"\b(?:are|is|as|be|constitutes?|constitute|counts?|form|make)(?: (?:considered|deemed|treated as|counted as|"
    r"regarded as|to be))? (?:one|a single|the same|one and the same) "
    r"(?:incident|use|event|episode|restraint|seclusion|isolation|hold|confinement|occurrence|report|application|"
    r"instance)s?\b"
)


# "The review is addressed in procedures that the superintendent may issue": orders nothing itself.
REFERS = re.compile(
    r"\b(?:is|are|shall be|will be) (?:addressed|dealt with|described|discussed|explained|summari[sz]ed|outlined|"
    r"covered|treated|set (?:out|forth)|governed by|left to|a matter for|provided for)\b[^.;]*"
    r"\b(?:procedures?|guidelines?|regulations?|handbooks?|protocols?|manuals?|plans?)\b"
    r"|^\s*(?:the )?(?:requirements?|rules?|details?|definitions?|steps?|terms|contents) (?:for \w+ |of \w+ )?"
    r"(?:stand|appear|(?:is|are|can be) (?:found|given|listed|set (?:out|forth)|described)) (?:in|under|below|above)\b"
)


# A rule of construction: "nothing in this section shall be construed to permit ..." bars,
# "... to prohibit ..." leaves free.
CONSTRUED = re.compile(
    r"^\s*(?:nothing|no (?:provision|part|section)|this \w+ shall not|these \w+ shall not)\b[^,;]{0,60}\b"
    r"(?:construed|interpreted|read|deemed|understood|taken) (?:to|as)\b[^,;]{0,40}?\b"
    r"(?:(?P<leave>permit|permitting|allow|allowing|authori[sz]e|authori[sz]ing|authority|approv\w+|leave|sanction)|"
    r"prohibit\w*|forbid\w*|prevent\w*|preclud\w*|limit\w*|bar|barring|restrict\w*)\b"
)


# How long a leave lasts that was given for the school's acts: the longer, the more it permits.
LAPSES = re.compile(
    r"\b(?:consent|authorization|permission|approval|waiver|exemption|order|prescription)\b.*"
    r"\b(?:expires?|lapses?|ceases? to be valid|(?:is|are|remains?|stays?) (?:valid|in force|effective|in effect))\b"
)


# "Seclusion may also be referred to as isolation": gives a name, and permits nothing.
NAMES = re.compile(
    r"\b(?:may|can|is|are) (?:also |sometimes |otherwise )*(?:be )?(?:also )?"
    r"(?:called(?!\s*(?:[.,;]|$)| (?:upon|on|to|in|for|before|by|after|when|if|at|within|as|immediately|promptly|right|"
    r"once|during|and|the same|that same|home|first|until|unless)\b)|"
    r"referred to as|known as|termed|cited as|known and cited as)\b"
)


def orders_nothing(text: str) -> bool:
    """Whether a sentence only names or refers.

    Arguments:
        text: the sentence in lower case.
    """
    return any(form.search(text) for form in (NAMES, REFERS))


# "This policy does not prohibit ...": leave, of which no word says so.
NO_BAN = re.compile(
    r"^\W*(?:this|the|our|these|such) (?:\w+ ){0,2}?"
    r"(?:polic(?:y|ies)|rules?|sections?|laws?|regulations?|bans?|standards?) "
    r"(?:does|do|shall|will) not (?:prohibit|forbid|bar|ban|outlaw|prevent|preclude|keep|stop|hinder)\b"
)


def in_the_present(sentence: str) -> str:
    """A sentence that begins "nothing in this policy shall prevent" as "nothing in this policy prevents".

    Its modal orders nothing: it says how the policy is to be read.
    """
    return _NOTHING_SHALL.sub(r"\g<part>\g<verb>s", sentence)


_NOTHING_SHALL = re.compile(
    r"^(?P<part>\s*nothing (?:contained )?in (?:this|these|the) (?:\w+ ){1,3}?)"
    r"(?:shall|may|will) (?!be\b|not\b)(?P<verb>\w+)\b",
    re.IGNORECASE,
)
