"""Tells an amount from which on something binds from an amount that is owed: "on a ride of more than an hour".

What says how long an occasion lasts narrows the occasion: the more it takes, the fewer there are. So does what says
how long something has gone on in a condition ("when a hold reaches ten minutes"), and how long a leave may be used
before it needs more ("may be extended past ten minutes by the nurse").
"""

from __future__ import annotations

import re

from policygen.comparing.structure.frame import Frame
from policygen.comparing.structure.scopes import Walk
from policygen.policy import Kind
from policygen.text.quantities.bounds import Bound
from policygen.text.quantities.reached import PASSING, REACHING
from policygen.text.tokens import stem
from policygen.text.units import Unit, UnitKind

_LEADS = frozenset({"on", "in", "for", "at", "with"})
# What is only a time itself, or is owed by its length.
_NO_OCCASION = frozenset(
    stem(word)
    for word in (
        "period time span course space interval window minimum maximum total average matter distance training "
        "class workshop session refresher seminar module lesson clinic instruction orientation notice meeting case "
        "event circumstance day week month year addition writing advance"
    ).split()
)
_BEYOND = frozenset(stem(word) for word in "beyond past".split())
_OR_MORE = re.compile(r"[^,;.]{0,30}?\bor (?:more|longer)\b", re.IGNORECASE)


def sets_a_threshold(walk: Walk, unit: Unit, index: int) -> bool:
    """Whether a time in a duty says on which occasions it binds: "on a trip of two hours or more, a nurse ...".

    Arguments:
        index: the number of the unit.
    """
    amount = unit.quantity
    if amount is None or amount.dimension != "time" or amount.rate or not walk.is_duty:
        return False
    if walk.modal is not None and index > walk.modal:
        return False
    if index == walk.begins:
        return bool(_BEYOND & set(unit.words[:1])) and _comma_ahead(walk, index)
    if walk.words[walk.begins] not in _LEADS or not _comma_ahead(walk, index):
        return False
    before = walk.units[walk.begins + 1 : index]
    nouns = [one.words[0] for one in before if one.kind is UnitKind.WORD]
    if not nouns or nouns[-1] in _NO_OCCASION or any(one.kind is UnitKind.MARK for one in before):
        return False
    more = amount.bound is Bound.AT_LEAST and _OR_MORE.match(walk.text, unit.start) is not None
    return amount.strict or more


def _comma_ahead(walk: Walk, index: int) -> bool:
    """Whether a comma closes the phrase that an amount stands in, before the verb of the sentence."""
    end = walk.modal if walk.modal is not None else len(walk.units)
    return any(one.key == "," for one in walk.units[index + 1 : end])


def bounds_what_is_reached(walk: Walk, unit: Unit) -> bool:
    """Whether "may reach twenty minutes" says how much is let: so much, and no more."""
    return walk.kind is Kind.PERMISSION and bool((REACHING | {"total"}) & set(unit.words[:1]))


def passes_a_limit(walk: Walk, unit: Unit, index: int) -> bool:
    """Whether a leave to go on past an amount names the limit that it goes beyond: "may be extended past an hour"."""
    amount = unit.quantity
    if walk.kind is not Kind.PERMISSION or walk.turn < 0 or amount is None or amount.rate:
        return False
    if amount.dimension != "time" or amount.bound is not Bound.AT_LEAST or walk.only is not None:
        return False
    beyond = (_BEYOND | PASSING | {"exceed"}) & set(unit.words[:1])
    return bool(beyond) or (amount.strict and walk.words[index - 1] in _LASTS)


_LASTS = frozenset(
    stem(word) for word in "last continue continuous go run extend take persist keep".split()
)


def goes_on_after(walk: Walk, top: Frame, unit: Unit) -> bool:
    """Whether a leave to go on after an amount names its limit: "may continue after ten minutes only if ..."."""
    amount = unit.quantity
    if walk.kind is not Kind.PERMISSION or walk.turn < 0 or amount is None or top.at < 1:
        return False
    timed = amount.dimension == "time" and amount.bound is Bound.AT_LEAST
    return timed and top.word == "after" and walk.words[top.at - 1] in _LASTS


def binds_a_ban(walk: Walk, top: Frame) -> bool:
    """Whether a clause that stands first says when something isn't let: "after two holds, no further hold may ..."."""
    if walk.kind is not Kind.PERMISSION or not top.fronted or walk.turn < 0:
        return False
    for at in range(top.at + 2, len(walk.units) - 1):
        if walk.words[at] == "no":
            return walk.units[at - 1].key == "," or walk.words[at + 1] in _FURTHER
        if walk.units[at].kind is UnitKind.MODAL:
            return False
    return False


def lets_nothing_until(walk: Walk, top: Frame) -> bool:
    """Whether what is let begins where "until" ends: "erases no video until a year has passed"."""
    if walk.kind is not Kind.PERMISSION:
        return False
    commas = [at for at in range(top.at) if walk.units[at].key == ","]
    return "no" in walk.words[max(commas, default=-1) + 1 : top.at]


_FURTHER = frozenset(stem(word) for word in "further additional other".split())


def is_not_to_be_reached(walk: Walk, unit: Unit, opener: str) -> bool:
    """Whether a duty is done before an amount is reached or passed: "ends before it reaches ten minutes"."""
    met = bool((REACHING | PASSING) & set(unit.words[:1]))
    return met and walk.is_duty and opener in ("before", "befor", "prior")
