"""Words for what parents and students do themselves, and for the papers that they hand in."""

from __future__ import annotations

import re
from collections.abc import Sequence

from policygen.policy import Kind
from policygen.text.tokens import stem

# "The parent has ten days to appeal": the longer, the better.
PARENTS_TIME = re.compile(
    r"^\W*(?:the |an? |any |each |every |your |such |that )?(?:student'?s? )?"
    r"(?:parents?|guardians?|famil(?:y|ies)|students?|complainants?|you) "
    r"(?:has|have|is given|are given|is allowed|are allowed|gets?)\b[^.;,]{0,40}?"
    r"(?:days?|weeks?|months?|hours?|until [\w ,]{1,24}?)(?: \w+){0,6}? (?:to|in which to|within which to) \w+"
)


# What students do themselves: leave to do it is their right. (Else they are whom it is done to.)
OWN_ACTS = frozenset(
    stem(word)
    for word in "leave report complain choose decline refuse appeal ask request return use call contact drink eat "
    "speak talk see keep wear have rest go".split()
)


# What a student is made to do: a duty to do it is a burden ("must sit still", "must be calm for ten minutes").
_BURDENS = frozenset(
    stem(word)
    for word in "stay remain apologize show demonstrate sit stand lie wait complete sign earn agree promise process "
    "calm follow comply obey write finish prove calm quiet still ready silent".split()
)


# What parents write, and what they do with it: their right, or a burden on them.
REQUESTS = frozenset(
    stem(w) for w in "request complaint appeal objection grievance consent".split()
)


PARENTS_ACTS = frozenset(
    stem(w)
    for w in "signed filed submitted made lodged brought withdrawn revoked addressed written".split()
)


# What anyone does who tells of a wrong: leave to do it is their right, whoever they are.
SPEAKS = frozenset(stem(w) for w in "speak report complain appeal object tell raise file".split())


GIVES_UP = frozenset({"waiv", "consent", "agre", "author", "permit", "allow", "forgo"})


# By these a parent has the school act: a ban on them protects the student.
_HAS_DONE = GIVES_UP | frozenset(
    stem(word)
    for word in "ask request require direct order instruct choose elect demand use place".split()
)
# What a ban keeps students from that is theirs to do.
_STUDENTS_OWN = frozenset(
    stem(word)
    for word in "call phone appeal complain refuse decline object report speak talk drink eat".split()
)


def bars_own_act(words: Sequence[str], modal: int) -> bool:
    """Whether a ban keeps parents or students from what would be their right: "parents may not record it".

    Arguments:
        words: of the sentence.
        modal: where its modal stands.
    """
    subject = [word for word in words[:modal] if word not in _LEADING]
    verb = next((word for word in words[modal + 1 :] if word not in ("not", "never", "\0")), "")
    if len(subject) != 1 or verb in ("be", "have", "get"):
        return False
    if subject[0] == "student":
        return verb in _STUDENTS_OWN
    return subject[0] in _PARENTS and verb not in _HAS_DONE


_LEADING = frozenset({"no", "any", "each", "every", "all", "either", "neither", "both", "\0", ","})
_PARENTS = frozenset(stem(word) for word in "parent family guardian caregiver".split())


# What parents hand in, and what becomes of it while it is still theirs to hand in.
PAPERS = frozenset({"appeal", "complaint", "request", "object", "grievanc", "petit"})


# Who looks after students from outside the school: their leave is a protection.
WATCHDOGS = frozenset(
    stem(word) for word in "ombudsman ombudsperson auditor inspector advocate watchdog".split()
)


_HANDED_IN = frozenset(
    {
        "reach",
        "file",
        "submit",
        "sign",
        "address",
        "postmark",
        "bring",
        "lodg",
        "state",
        "receiv",
        stem("made"),
        stem("directed"),
        stem("raised"),
    }
)


# How a paper is handed in, told without a modal: "Complaints go to the principal in writing".
HANDS_IN = re.compile(
    r"^\W*(?:all |any |each |every |an? |the |your )?(?:formal |written )?"
    r"(?:complaints?|appeals?|requests?|grievances?|objections?|petitions?) "
    r"(?:(?:is|are|has to be|have to be|needs? to be) (?:made|filed|submitted|addressed|brought|directed|raised|"
    r"lodged|put|given|in writing)\b(?! (?:known|available|public|to the parents?))|(?:go|goes) to\b)",
    re.IGNORECASE,
)


def is_parents_affair(text: str) -> bool:
    """Whether a sentence without a modal tells until when parents may act, or how they hand something in."""
    lower = text.lower()
    return bool(PARENTS_TIME.match(lower) or HANDS_IN.match(lower))


PRONOUNS = frozenset({"who", "which", "that", "whom"})


def given_in(verbs: Sequence[str]) -> bool:
    """Whether the words after a modal say how a paper has to be handed in ("must be filed").

    One that is "received if" or "no matter when" is taken in by the school.
    """
    if list(verbs[:2]) == ["be", "receiv"] and verbs[2:3] and verbs[2] in _TAKEN_IN:
        return False
    return bool(_HANDED_IN & set(verbs[:2])) or list(verbs[:3]) == ["be", "in", "write"]


_TAKEN_IN = frozenset({"if", "no", "whenever", "however", "unless", "even", "regardless"})


def done_by_parents(verbs: Sequence[str]) -> bool:
    """Whether what is said of a complaint or a consent is done by the parent: "must be signed".

    Arguments:
        verbs: the stems after the modal, "" for what is no word.
    """
    return list(verbs[:1]) == ["be"] and bool(PARENTS_ACTS & set(verbs[1:]))


def is_made_to(words: Sequence[str]) -> bool:
    """Whether what a student must do or be is a burden: "must sit", "must be calm".

    Arguments:
        words: from the modal on.
    """
    verbs = [word for word in words[1:5] if word != "first"]
    bound = words[0] in ("shall", "must") and bool(verbs)
    return bound and verbs[verbs[0] == "be" and len(verbs) > 1] in _BURDENS


def with_leave(kind: Kind, words: Sequence[str], subject: Sequence[str]) -> bool:
    """Whether a sentence on what a student may do first says with whose leave, or after what."""
    fronted = words[0] in ("with", "without", "after", "upon", "by") if words else False
    return kind is Kind.PERMISSION and fronted and "student" in subject[1:]


_OVERSEERS = frozenset(
    stem(word) for word in "board department agency state county auditor".split()
)
_INSPECTIONS = frozenset(stem(word) for word in "inspect audit visit examine".split())
_INSPECTED = frozenset(
    stem(word)
    for word in "premises facility facilities school room rooms building records site program".split()
)


def inspects(words: Sequence[str], subject: Sequence[str]) -> bool:
    """Whether those who oversee a school may inspect it: the easier for them, the better for students."""
    said = set(words)
    return bool(set(subject[:2]) & _OVERSEERS and said & _INSPECTIONS and said & _INSPECTED)
