"""Tells where a noun phrase ends, and who learns."""

from __future__ import annotations

import re

from policygen.comparing.structure.scopes import Walk
from policygen.text.quantities.bounds import Bound
from policygen.text.tokens import stem
from policygen.text.units import Unit, UnitKind

_LEARNING = frozenset({"receiv", "complet", "attend", "undergo", "renew"})


_LEARNT = frozenset({"train", "certifi", "instruct"})


def learns(walk: Walk) -> bool:
    """Whether the subject of a duty is whom it is done to: "staff shall complete training".

    "At least one certified aide shall attend" asks for one, and is kept by any who fits.
    """
    if not walk.is_duty or any(
        _is_counted(unit) for unit in walk.units[walk.begins : walk.modal][:2]
    ):
        return False
    modal = walk.modal if walk.modal is not None else len(walk.words)
    verbs = walk.words[modal + 1 : modal + 4]
    done = "be" in verbs[:1] and (bool(_LEARNT & set(verbs)) or _ABOUT_STUDENTS.match(walk.text))
    return bool(_LEARNING & set(verbs[:1])) or bool(done)


# "A student in a crib shall be watched": what is said of the students says how far the duty reaches.
_ABOUT_STUDENTS = re.compile(
    r"\s*(?:(?:an?|any|each|every|the|all) )?(?:student|child|pupil)s? "
    r"(?:in|at|under|on|with|without|within|near|behind|from|of|off|outside|inside)\b",
    re.IGNORECASE,
)


def _is_counted(unit: Unit) -> bool:
    return unit.quantity is not None and unit.quantity.dimension == "count"


# "Any injury to staff": whom it is done to is part of what is named.
_TAKES_TO = frozenset(
    stem(word)
    for word in "injury injure harm damage threat threaten danger risk hurt violence assault change access "
    "objection barrier".split()
)


def said_to_whom(walk: Walk, at: int) -> bool:
    """Whether "to" says whom the noun before it befalls: "injury to staff"."""
    return walk.words[at] == "to" and at > 0 and walk.words[at - 1] in _TAKES_TO


def joins_a_phrase(walk: Walk, at: int) -> bool:
    """Whether a connective joins another phrase than a noun's: "by each aide [and] by the nurse", "[and] the nurse"."""
    joint, following = walk.units[at].kind is UnitKind.CONNECTIVE, walk.units[at + 1 : at + 2]
    if not joint or not following:
        return False
    return following[0].key in ("to", "by", "with") or bool(
        _OF_ITS_OWN.match(walk.text[walk.units[at].end :])
    )


_OF_ITS_OWN = re.compile(r"\s*(?:the|an?|one|two|his|her|their)\b", re.IGNORECASE)


def ends_noun_phrase(unit: Unit) -> bool:
    """Whether a unit ends a noun phrase: a modal, a form of "be", a preposition, a bounded amount."""
    if unit.quantity is not None and unit.quantity.bound is not Bound.EXACT:
        return True
    if unit.words == ("same",):
        return True  # "about any bruise the same day"
    return unit.kind is UnitKind.MODAL or unit.key in (
        "to",
        "by",
        "within",
        "with",
        "in",
        "be",
        "is",
        "are",
    )


def ends_before_verb(walk: Walk, at: int) -> bool:
    """Whether the verb that says how long something goes on ends its subject: "any hold ends at five minutes"."""
    said = walk.text[walk.units[at].start : walk.units[at].end].lower()
    return walk.modal is None and said in _GOES_ON and walk.stack[-1].at < at - 1


_GOES_ON = frozenset("ends stops ceases lasts continues expires takes begins starts runs".split())
