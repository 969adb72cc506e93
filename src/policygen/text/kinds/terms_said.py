"""Sentences that say of a practice what it is, what it does, or what it is not, as patterns of English."""

from __future__ import annotations

import re
from functools import lru_cache

from policygen.text.canonical.in_no_case import denied_as_plainly
from policygen.text.kinds.taking_out import FALLS_OUTSIDE, INVERTED, takes_out

# What a practice is, told by what it does: "physical restraint limits a student's movement".
_FIELD_NOUN = (
    r"(?:an? |the )?(?:(?:physical|mechanical|chemical|prone|corporal|aversive|reportable|emergency) )*"
    r"(?:restraints?|seclusion|isolation|time-?outs?|escorts?|confinement|emergency|incidents?|punishments?|"
    r"interventions?|holds?|aversives?)"
)


# "A mechanical restraint is equipment used to ...": a thing and its participle, and no duty to use it.
IS_A_THING = re.compile(
    rf"^\s*{_FIELD_NOUN} (?:is|are) (?!\w+ly\b|to\b|not\b|no\b|only\b|never\b|always\b|also\b|then\b|first\b|being\b|"
    r"\w+ed\b|in\b|on\b|at\b|by\b|over\b|under\b|for\b)(?:\w+ ){1,2}(?:used|given|kept|held|provided|made|taken|"
    r"employed|applied|observed|watched|monitored|supervised|imposed|placed|sent|told|limited)\b"
)


TERM_DOES = re.compile(
    r"^\s*(?:an? |the |any |such )?(?:(?:physical|mechanical|chemical|prone|corporal|aversive|manual|behavioral|"
    r"exclusionary|"
    r"emergency|imminent|serious) )*(?:restraints?|seclusion|isolation|time-?outs?|escorts?|confinement|emergency|"
    r"emergencies|crisis|incidents?|punishments?|interventions?|holds?|aversives?|danger|harm) "
    r"(?:neither |always |usually )?(?:restricts?|limits?|prevents?|inflicts?|involves?|causes?|deprives?|"
    r"immobilizes?|"
    r"confines?|hinders?|impedes?|subjects?|exposes?|removes?|separates?|isolates?|entails?|pins?|push(?:es)?|drags?|"
    r"takes? (?:away|place|the form)|leaves? (?:an? |the )|(?:does|do) not (?:restrict|limit|prevent|involve|"
    r"cause|confine|"
    r"hinder|impede|push|drag|hurt|entail))\b"
)


_TERM_WORDS = (
    r"(?:restraints?|seclusion|isolation|secluded|isolated|restrained|time-?outs?|emergency|emergencies|crisis|"
    r"crises|escorts?|included|covered|"
    r"corporal punishment|aversives?|aversive (?:interventions?|procedures?|stimul(?:i|us))|incidents?|"
    r"(?:physical|manual|prone|floor|supine) (?:holding|hold)s?)"
)


_HELD = (
    r"considered |deemed |(?:regarded|treated|counted|viewed|classified|classed|understood|categorized) as |"
    r"(?:counted|classed) among |construed (?:as |to be )|called |defined as "
)
IS_NOT_TERM = re.compile(
    rf"\b(?:is|are|shall be) (?:also )?(?:not|no|never) (?:itself |{_HELD}|a form of )?(?:to be )?"
    rf"(?:an? |in )?(?:[\w-]+ )?{_TERM_WORDS}\b"
    r"|\b(?:does|do|shall|will|may) not (?:count as|constitute|amount to|qualify as) "
    rf"(?:an? )?(?:[\w-]+ )?{_TERM_WORDS}\b"
    rf"|\b(?:will|must|may|should) not be (?:{_HELD})(?:to be )?(?:an? |in )?(?:[\w-]+ )?{_TERM_WORDS}\b"
    r"|\b(?:is|are) (?:not|no) (?:considered |deemed )?(?:(?:a|an|serious|grave|physical|bodily|imminent) ){1,3}"
    r"(?:harm|injury|danger)\b"
    r"|\b(?:does|do|shall) not (?:count as|constitute|amount to|qualify as) "
    r"(?:(?:a|an|serious|grave|physical|bodily|imminent|immediate) )+(?:harm|injury|danger)\b"
    r"|\b(?:falls?|is|are) outside (?:of )?(?:the )?(?:terms?|definition|words?|meaning)\b"
    r"|\b(?:is|are) not (?:covered|reached|embraced) by (?:the )?(?:terms?|definition|words?)\b"
    r"|\b(?:is|are) excluded\b|\bnot (?:included|covered) (?:are|is)\b"
    rf"|\bneither [\w ,'’-]+? (?:is|are|counts? as|constitutes?|amounts? to|qualif(?:y|ies) as) "
    rf"(?:an? |in )?(?:[\w-]+ )?{_TERM_WORDS}\b"
    rf"|\bnone of (?:the following|these) (?:is|are|counts? as|constitutes?) (?:an? |in )?(?:[\w-]+ )?{_TERM_WORDS}\b"
    rf"|\b(?:{FALLS_OUTSIDE})"
)


_HELD_NOT_TO_BE = re.compile(
    rf"\b(?:shall|will|must|may|should|can) (?:not|never) be (?:also )?(?:{_HELD})(?:to be )?(?:an? |in )?"
    rf"(?:form of |use of )?(?:[\w-]+ )?{_TERM_WORDS}\b"
)
IS_NEVER_TERM = re.compile(
    rf"\b(?:is|are) never (?:{_HELD})?(?:an? )?(?:[\w-]+ )?{_TERM_WORDS}[.,;\s]*$"
)


# "None of the following is physical restraint": a list of what the term leaves out, and no ban.
NONE_IS_TERM = re.compile(
    rf"^\s*none of (?:the following|these|those)[^.;:]*? (?:is|are|counts? as|constitutes?) (?:considered )?"
    rf"(?:an? |in )?(?:form of )?(?:[\w-]+ )?{_TERM_WORDS}\b"
)


# "Each time a student is held, this is one incident."
EACH_IS_INCIDENT = re.compile(
    r"^\s*(?:each|every) (?:time|use|occasion|instance)\b[^.;]*\b(?:is|are|counts? as|constitutes?|there is) "
    r"(?:considered |deemed |regarded as |treated as )?(?:an?|one|its own|a separate|a new) "
    r"(?:[\w-]+ )?(?:incident|event|occurrence)\b"
)


EXCLUDES = re.compile(
    r"\b(?:does|do|shall) not (?:include|reach|extend to|embrace|encompass)\b|\bexcludes?\b|\bleaves out\b"
    rf"|^\s*{INVERTED}"
)


def excludes(sentence: str) -> bool:
    """Whether a sentence only takes something out of a definition."""
    text = _unquoted(sentence)
    return bool(EXCLUDES.search(text) or IS_NOT_TERM.search(text))


def is_held_not_to_be(sentence: str) -> bool:
    """Whether a sentence says with a modal what shall not be held to fall under a term: it forbids nothing."""
    return bool(_HELD_NOT_TO_BE.search(_unquoted(sentence)))


def says_what_it_is_not(sentence: str) -> bool:
    """Whether a sentence says of its subject that a term does not cover it ("... is not seclusion")."""
    text = _unquoted(sentence)
    return bool(IS_NOT_TERM.search(text)) and not EXCLUDES.search(text)


def takes_out_of_it(sentence: str) -> bool:
    """Whether a sentence takes something out of a definition without naming its term."""
    return takes_out(_unquoted(sentence))


def denies_here(words: str) -> bool:
    """Whether words begin with the verb that denies a term ("is not seclusion", "does not count as restraint")."""
    return IS_NOT_TERM.match(_unquoted(words).lstrip()) is not None


@lru_cache(maxsize=1024)
def _unquoted(sentence: str) -> str:
    """A sentence in small letters without the marks around a term, its contractions written out."""
    return f" {re.sub(_MARKS, '', written_out(sentence.lower()))} "


def written_out(text: str) -> str:
    """Words in small letters with "not" for each "n't", and with denials by "in no case" said plainly."""
    text = text.replace("can't", "cannot").replace("can’t", "cannot")
    text = _NOT.sub(" not", text.replace("won't", "will not").replace("won’t", "will not"))
    return denied_as_plainly(text)


_NOT = re.compile(r"(?<=[a-z])n['’]t\b")


_MARKS = re.compile(r"[\"“”*]|(?<!\w)[‘']|’(?!\w)")
