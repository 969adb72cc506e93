"""What a sentence says of its subject: that a term doesn't cover it, or that it did or saw something."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

from policygen.policy import Kind
from policygen.text.denials import denying_clause
from policygen.text.kinds.terms_said import (
    denies_here,
    says_what_it_is_not,
    takes_out_of_it,
    written_out,
)
from policygen.text.tokens import stem
from policygen.text.units import Unit, UnitKind

# The terms of a safe harbour and of a trigger: a sentence that denies another one goes on defining its own.
_OWN_TERM = {
    Kind.SAFE_HARBOUR: re.compile(
        r"\b(?:not|no|never|outside|excluded)\b(?:(?!\bnot\b).)*\b(?:time-?outs?|escorts?)\b"
    ),
    Kind.TRIGGER: re.compile(
        r"\b(?:not|no|never|outside|excluded)\b(?:(?!\bnot\b).)*\b(?:emergenc(?:y|ies)|cris[ie]s|harm|danger)\b"
    ),
}
_ASIDE = re.compile(r", which (?:is|are) [^,.;]{3,60},")
_GOES_ON = re.compile(r"\b(?:only|which|but|other than|not\b.*\bnot)\b")
_EXCEPTS = re.compile(r"\b(?:unless|except|only|which|but|other than|not\b.*\bnot)\b")


def denies_its_term(kind: Kind, text: str) -> bool:
    """Whether a sentence says that its subject doesn't fall under the term that it is about."""
    if not says_what_it_is_not(text):
        return False
    if kind in _DEFINING and takes_out_of_it(text):
        return True
    own = _OWN_TERM.get(kind)
    said = _ASIDE.sub(" ", written_out(text.lower()))
    denied = own is not None and own.search(said) is not None
    excepts = _EXCEPTS if kind is Kind.SAFE_HARBOUR else _GOES_ON
    return kind is Kind.PROTECTED_DEFINITION or (denied and excepts.search(said) is None)


@lru_cache(maxsize=1024)
def denial_in(kind: Kind, text: str) -> tuple[int, int]:
    """Where the clause begins and ends that denies the term of its sentence; (0, 0) where none does.

    "Restraint means a hold; a pat on the back is not restraint": the first clause goes on defining.
    """
    if not denies_its_term(kind, text):
        return 0, 0
    return denying_clause(text) or (0, len(text))


def is_denial(text: str, at: int) -> bool:
    """Whether the word at an offset is the one that denies the term, and not another negation."""
    before = text[:at].rstrip()
    verb = len(before) - len(before.rsplit(None, 1)[-1]) if before else 0
    return denies_here(text[verb:]) or denies_here(text[at:])


_CASES = re.compile(
    r"^(?:(?!\b(?:is|are|who|which|that|if|when|where|unless|shall|must|may|will)\b)[^.;])*?\band\b"
    r"(?:(?!\b(?:is|are|who|which|that|if|when|where|unless|shall|must|may|will)\b)[^.;])*? "
    r"(?P<verb>are|constitute|count as|amount to|qualify as) (?:(?:all|both|each|also|forms?|kinds?|types?|examples?|"
    r"instances?|considered|deemed|regarded as|of|an?) )*"
    r"(?:(?:physical|mechanical|chemical|prone|corporal|aversive|serious|bodily|imminent) ){0,2}"
    r"(?:restraints?|seclusion|isolation|time-?outs?|escorts?|confinement|emergenc(?:y|ies)|cris[ie]s|incidents?|"
    r"punishments?|interventions?|procedures?|harm|aversives?)\.?$",
    re.IGNORECASE,
)


def named_cases(kind: Kind, text: str) -> int:
    """Where the cases end that a sentence names one by one before its term, or 0.

    "Spanking and shaking are corporal punishment": each of them is.
    """
    found = _CASES.match(text) if kind in _DEFINING else None
    return found.start("verb") if found else 0


_DEFINING = (Kind.PROTECTED_DEFINITION, Kind.SAFE_HARBOUR, Kind.TRIGGER)
_AUXILIARIES = frozenset({"have", "also", "so", "himself", "herself"})
# What calls for a duty when somebody did it or saw it; unlike "is trained", which says who is fit for it.
_EVENTS = frozenset(
    stem(word)
    for word in (
        "use apply employ impose restrain seclude isolate confine place lock strap tie bind block push "
        "pin strike hit drag sedate gag handle initiate order authorize perform conduct violate break "
        "breach ignore fail refuse witness see hear learn suspect discover find notice serve teach drive transport "
        "accept enroll operate carry escort touch threaten injure harm care complain request reason reasonable "
        "cause".split()
    )
)


_WHICH = ("who", "that", "which")
_SUBJECT = 4  # units of a subject where no modal comes after it


def acted(words: Sequence[str], modal: int | None, at: int) -> bool:
    """Whether the subject of a duty is whoever did or saw something.

    "Staff who use a hold shall ...", "a school that secludes a student twice shall ...".
    """
    if words[at] not in _WHICH:
        return False
    verb = next((w for w in words[at + 1 : at + 4] if w not in _AUXILIARIES), "")
    if modal is None and at <= _SUBJECT and _is_held(words[at + 1 :]):
        return verb in _EVENTS  # "a driver who holds a child is bound by this rule"
    if modal is None or at > modal:
        return verb in _WRONGS  # "shall end the contract of a firm that breaks this rule"
    return verb in _EVENTS


_HELD = frozenset(stem(word) for word in "held hold bound bind subject covered".split())


def _is_held(words: Sequence[str]) -> bool:
    """Whether words say that somebody is held to rules, or bound by them."""
    return any(one == "be" and other in _HELD for one, other in pairwise(words))


def clause_of_acting_subject(units: Sequence[Unit], modal: int | None) -> int:
    """Where a clause begins that says what the subject did or saw: "an aide or driver who sees a hold shall tell".

    Returns: the offset of its first word; -1 where the sentence doesn't begin with such a subject.
    """
    words = [one.words[0] if len(one.words) == 1 else "" for one in units[:modal]]
    for at in range(1, min(len(words), _LONGEST_SUBJECT) if modal is not None else 0):
        if words[at] in _WHICH:
            return units[at].start if at > 1 and acted(words, modal, at) else -1
        if not (units[at].kind in _LISTED or units[at].key == ","):
            return -1
    return -1


_LONGEST_SUBJECT = 9
_LISTED = (UnitKind.WORD, UnitKind.CONNECTIVE)
_WRONGS = frozenset(
    stem(word) for word in "violate break breach ignore flout disobey infringe".split()
)


_WHO = frozenset({"who", "whom", "which"})
TELLING = frozenset(
    stem(word)
    for word in (
        "tell inform notify advise learn know ask record note log state show indicate specify say explain describe "
        "document mention detail list identify recount name"
    ).split()
)
_DID = frozenset(
    stem(word)
    for word in "hold restrain seclude isolate confine decide authorize order witness involve participate apply".split()
)


def asks_who(words: Sequence[str], at: int) -> bool:
    """Whether "who" begins what is told: "whom to call", "tell the parent who held the child"."""
    if words[at] not in _WHO or at + 1 >= len(words):
        return False
    if _OF_ALL & set(words[max(0, at - 2) : at]):
        return False  # "the names of all who took part": they are named, and no question is asked
    told = any(word in TELLING for word in words[max(0, at - 8) : at])
    asked = words[at + 1] == "to" or words[at + 1] in _DID
    return told and (asked or _asks_more(words, at))


_OF_ALL = frozenset(stem(word) for word in "all any each every everyone those".split())
_QUESTIONS = frozenset(
    stem(word) for word in "how why when where what whether reason duration length".split()
)
_AHEAD = 9


def _asks_more(words: Sequence[str], at: int) -> bool:
    """Whether another question is joined to a clause: "who gave the order and how long it went on"."""
    ahead = list(words[at + 1 : at + _AHEAD])
    return any(one in ("and", ",") and other in _QUESTIONS for one, other in pairwise(ahead))


# A relative clause after one of these says which of them a duty reaches.
RESTRICTED = frozenset(
    "parent student complain seclud restrain isol incid confin hold"
    " episod event death famili household caregiv guardian".split()
)


_WHOM = 4  # units of "to all the staff"
_TAUGHT = frozenset(stem(word) for word in "training instruction course orientation".split())


def given_to(units: Sequence[Unit], text: str, at: int) -> bool:
    """Whether a relative clause hangs on several people to whom something goes: "to staff who took part".

    And so on those whom an instruction is for: "training for personnel who meet students", "train aides who do".
    """
    if units[at].words == ("who",) and at > 1 and units[at - 2].words == ("train",):
        trained = text[units[at - 1].start : units[at - 1].end].lower()
        return trained.endswith("s") or trained in ("staff", "personnel")
    start = at - 2
    while start > at - _WHOM and start > 0 and units[start].words[:1] not in (("to",), ("for",)):
        start -= 1
    before = units[max(0, start) : at]
    if len(before) < 2 or units[at].words != ("who",) or before[0].words not in (("to",), ("for",)):
        return False
    joined = (UnitKind.WORD, UnitKind.CONNECTIVE)
    if len(before) > 2 and any(unit.kind not in joined for unit in before[1:]):
        return False
    taught = {word for unit in units[max(0, start - 3) : start] for word in unit.words}
    if before[0].words == ("for",) and not taught & _TAUGHT:
        return False
    said = text[before[-1].start : before[-1].end].lower()
    return said.endswith("s") or said in ("staff", "personnel")


_EVERYONE = stem("everyone")
_NAMED = frozenset(stem(word) for word in "of name list identify".split())


def of_all(units: Sequence[Unit], at: int) -> bool:
    """Whether a relative clause hangs on "any", "each" or "all" of something in the same item."""
    before = [unit.words[0] if unit.words else "" for unit in units[max(0, at - 2) : at]]
    if before[1:] == [_EVERYONE] and before[0] in _NAMED:
        return True  # "the names of all who took part"
    for unit in reversed(units[:at]):
        if unit.key in (",", ";", ":") or unit.kind is UnitKind.MODAL:
            return False
        if unit.words in (("each",), ("any",), ("all",)):
            return True
    return False
