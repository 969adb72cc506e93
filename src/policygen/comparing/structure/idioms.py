"""Set phrases in which an amount or a purpose isn't what it seems by its form."""

from __future__ import annotations

import re

from policygen.comparing.structure.amounts import since
from policygen.comparing.structure.frame import Frame
from policygen.comparing.structure.how_long_it_lasted import lasted, went_on_for
from policygen.comparing.structure.scopes import Walk
from policygen.policy import Kind
from policygen.text.kinds.doing_away import DOES_AWAY
from policygen.text.markers import Scope
from policygen.text.quantities.bounds import Bound
from policygen.text.tokens import stem
from policygen.text.units import Unit

_TEXTS = frozenset(
    stem(word) for word in "section policy rule part chapter article paragraph title act".split()
)


def of_this_text(walk: Walk, at: int) -> bool:
    """Whether a purpose is only a provision's own: "for the purposes of this section"."""
    ahead = walk.words[at : at + 6]
    return (
        "this" in ahead
        and ahead[ahead.index("this") + 1 :][:1] != []
        and (ahead[ahead.index("this") + 1] in _TEXTS)
    )


def is_threshold(walk: Walk, top: Frame, unit: Unit) -> bool:
    """Whether an amount says from when on a condition holds: "if he is still there after an hour"."""
    quantity = unit.quantity
    if quantity is None or quantity.dimension != "time" or quantity.bound is not Bound.EXACT:
        return False
    above = walk.stack[-2].scope if len(walk.stack) > 1 else Scope.MAIN
    return top.scope is Scope.CONDITION and above is Scope.CONDITION and top.word == "after"


_HELD = frozenset({"held", "kept", "put", "left", "lasting", "exceeding", "taking"})
_BEYOND = frozenset(
    {"more", "longer", "over", "exceed", "beyond", "least", "fewer", "less", "often"}
)


def is_how_much_of_it(walk: Walk, unit: Unit, at: int) -> bool:
    """Whether an amount is part of what "each" or "any" names: "any student restrained more than twice"."""
    quantity = unit.quantity
    if quantity is None or quantity.dimension not in ("time", "count") or at < 2:
        return False
    if not _BEYOND & set(unit.words):
        return False
    before = at - 1 if walk.words[at - 1] != "for" else at - 2
    verb = walk.units[before]
    said = walk.text[verb.start : verb.end].lower()
    opener = walk.stack[-1].at
    if with_so_many(walk, before):
        return True
    return opener < before - 1 and (said.endswith("ed") or said in _HELD)


def with_so_many(walk: Walk, at: int) -> bool:
    """Whether "with" and an amount after it tell which are meant: "every school with more than five incidents"."""
    before_modal = walk.modal is not None and at < walk.modal
    following = walk.units[at + 1 : at + 2]
    if walk.words[at] != "with" or not before_modal or not following:
        return False
    return following[0].quantity is not None and bool(_BEYOND & set(following[0].words))


_SPENDING = frozenset(stem(word) for word in "spend devote dedicate reserve".split())
_TAUGHT = frozenset(
    stem(word) for word in "course training class refresher workshop session lesson".split()
)
_LASTING = frozenset({"last", "take", "run", "be"})


def is_spent(walk: Walk, unit: Unit) -> bool:
    """Whether a bare time or share says how much a duty asks for: "spends half a day on it"."""
    if not walk.is_duty or unit.quantity is None:
        return False
    if unit.quantity.dimension == "share":
        return True
    at = next(i for i, one in enumerate(walk.units) if one.start == unit.start)
    if unit.quantity.dimension == "length":  # "a mat two inches thick", never "stays six feet away"
        size = walk.words[at - 1 : at] == ["of"] and bool(_SIDES & set(walk.words[at - 2 : at - 1]))
        return size or bool(_SIZES & set(walk.words[at + 1 : at + 2]))
    if unit.quantity.dimension != "time":
        return False
    before = walk.words[at - 1] if at else ""
    if before in _ENDS and not _BY_THEN & set(walk.words[max(0, at - 3) : at - 1]):
        return True  # "the first ten minutes shall be filmed"
    ago = walk.words[at - 2 : at - 1] in _AGO
    taught = bool(_TAUGHT & set(walk.words[:at])) and before in _LASTING and not ago
    return before in _SPENDING or taught or _is_of_experience(walk, at)


_EXPERIENCE = stem("experience")


def _is_of_experience(walk: Walk, at: int) -> bool:
    """Whether an amount says how much experience is asked for: "five years of experience", "two years' experience"."""
    after = [
        word for word in walk.words[at + 1 : at + 5] if word not in ("of", "prior", "relevant")
    ]
    return after[:1] == [_EXPERIENCE] or after[1:2] == [_EXPERIENCE]


_SIDES = frozenset(stem(word) for word in "width clearance floor space".split())
_SIZES = frozenset(stem(word) for word in "thick wide high tall deep broad".split())
_ENDS = frozenset({"first", "last", "final", "initial", "opening", "closing"})
_AGO = (["in"], ["within"], ["dure"], ["over"])  # "in the last year"
_BY_THEN = frozenset({"within", "in", "by", "before", "befor", "until", "after"})
_COMPARING = frozenset({"longer", "shorter", "more", "over", "under", "exceed", "beyond"})
_ENDING = frozenset(stem(word) for word in "lapse expire end terminate".split())


# What befalls students, counted: "any student with more than four restraints".
_BEFALLING = frozenset(
    stem(word)
    for word in "restraint restrain seclusion seclude isolation hold use incident injury referral suspension".split()
)


_ALTERNATE = ((stem("alternate"),), (stem("alternating"),))
_RECURRING = frozenset(
    stem(word) for word in "meeting session visit check shift review round drill".split()
)


def measures_what_is_reached(walk: Walk, unit: Unit) -> bool:
    """Whether an amount belongs to the "each" or "any" right before it: "any seclusion longer than an hour".

    So does a word that takes every second one of what recurs: "at alternate meetings".
    """
    if walk.is_duty and unit.words in _ALTERNATE:
        at = next(i for i, one in enumerate(walk.units) if one.start == unit.start)
        return bool(_RECURRING & set(walk.words[at + 1 : at + 3]))
    if not walk.is_duty or unit.quantity is None:
        return False
    at = next(i for i, one in enumerate(walk.units) if one.start == unit.start)
    if walk.stack[-1].scope is Scope.UNIVERSAL and is_how_much_of_it(walk, unit, at):
        return True
    if unit.quantity.dimension == "count" and walk.words[at - 1 : at] == ["with"]:
        if _tells_which(walk, unit, at):
            return True
        befell = bool(_BEFALLING & set(walk.words[at + 1 : at + 2]))
        return befell and unit.quantity.bound is Bound.AT_LEAST
    if unit.quantity.dimension == "count" and walk.words[at - 1 : at] == ["of"]:
        named = walk.modal is not None and at < walk.modal
        return named and unit.words[:1] in (("more",), ("over",))  # "classes of more than ten"
    if unit.quantity.dimension != "time":
        return False
    if lasted(walk, at) or went_on_for(walk, unit):
        return True
    before = [one.words[:1] for one in walk.units[max(0, at - 4) : at]]
    bare = set(unit.words[:1]) & _COMPARING
    of = before[-1:] == [("of",)] and unit.quantity.bound is Bound.AT_LEAST
    return bool(bare or of) and any(words in (("each",), ("any",), ("every",)) for words in before)


def _tells_which(walk: Walk, unit: Unit, at: int) -> bool:
    """Whether "with" and an amount behind one noun tell which of them all: "flags any student with more than two"."""
    if walk.modal is not None and _GIVING & set(walk.words[walk.modal + 1 : at]):
        return False
    whom = at > 2 and walk.words[at - 3] in ("each", "any", "every") and walk.words[at - 2] in _WHOM
    least = walk.text[unit.start : unit.end].lower().startswith("at least")
    return (
        whom and unit.quantity is not None and unit.quantity.bound is Bound.AT_LEAST and not least
    )


_GIVING = frozenset(stem(word) for word in "provide supply furnish equip present issue".split())
_WHOM = frozenset(
    stem(word) for word in "student child pupil school building class classroom teacher".split()
)


# "When ten minutes have passed": the time that must have gone by, with whatever word before it.
_GOES_BY = re.compile(
    r"\s+(?:(?:have|has|had) )?(?:pass(?:ed|es)?|elapsed?|elapses|gone by|go(?:es)? by|(?:is|are) (?:up|over))\b",
    re.IGNORECASE,
)


def counted_after(walk: Walk, unit: Unit) -> bool:
    """Whether a time says how long something must have lasted: "after forty minutes"."""
    top = walk.stack[-1]
    near = since(walk, top, unit) <= 4 or _IS_OVER.search(walk.text[: unit.start]) is not None
    timed = unit.quantity is not None and unit.quantity.dimension == "time"
    ends = top.at > 0 and walk.words[top.at - 1] in _ENDING  # "the order lapses after thirty days"
    if ends and walk.kind is Kind.PERMISSION:
        return False
    opens = top.word in ("after", "upon") or _GOES_BY.match(walk.text, unit.end) is not None
    return timed and near and top.scope is Scope.CONDITION and opens


# "Upon the expiry of ten minutes".
_IS_OVER = re.compile(
    r"\b(?:upon|after|following) (?:the )?(?:expiry|expiration|lapse|passage|passing|elapse|end|conclusion) of "
    r"(?:(?:the|a|an) )?$",
    re.IGNORECASE,
)
_AHEAD = re.compile(
    r"\s*(?:before(?:hand)?\b|prior to\b|in advance\b|ahead of\b|ahead\b(?=[.,;]|$))",
    re.IGNORECASE,
)


def leads(walk: Walk, unit: Unit) -> bool:
    """Whether a time says how long before an event something is owed: "five days before the meeting"."""
    quantity = unit.quantity
    if quantity is None or quantity.dimension != "time" or not walk.is_duty:
        return False
    latest = (
        quantity.bound is Bound.AT_MOST and "later" in unit.words
    )  # "no later than ten days before"
    if quantity.bound is not Bound.EXACT and not latest:
        return False
    return _AHEAD.match(walk.text, unit.end) is not None


def opens_after(walk: Walk, unit: Unit) -> bool:
    """Whether a leave begins so long after an event: "may be destroyed three years after graduation"."""
    at = next(i for i, one in enumerate(walk.units) if one.start == unit.start)
    timed = unit.quantity is not None and unit.quantity.dimension == "time"
    leave = walk.modal is not None or DOES_AWAY.search(f" {walk.text.lower()} ") is not None
    return timed and leave and walk.words[at + 1 : at + 2] in (["after"], ["follow"], ["from"])


def says_how_long(walk: Walk, at: int) -> bool:
    """Whether a unit says for how long something is done each time: "once for ten minutes"."""
    units = walk.units[at : at + 1]
    return any(one.quantity is not None and one.words[:1] in (("for",), ("by",)) for one in units)
