"""Recognizes the forms in which a sentence permits or prohibits an act, and reads each as a licence."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from policygen.text.licences.acts import HOLDERS
from policygen.text.licences.licence import Force, Licence
from policygen.text.licences.limit_forms import kept_for, needed, requires, twice_limited
from policygen.text.licences.limits import EXCEPTION, is_whole, opener_of
from policygen.text.licences.modal_forms import modal, neither, never, nobody_but, not_done
from policygen.text.licences.pieces import other, own
from policygen.text.licences.predicate_forms import it_is, no_power, predicate, there

_SECOND_CLAUSE = re.compile(
    r"\bnor (?:may|shall|is|are|can|does|do)\b|\bbut in no\b", re.IGNORECASE
)
_FRONT = re.compile(
    rf"(?P<opener>{EXCEPTION.pattern}|(?P<case>if|when|whenever|where|while))\b (?=\S)",
    re.IGNORECASE,
)
_INVERTED = re.compile(
    r"only (?P<limit>(?:if|when|where|after|with|in|by|for|upon|during) .+?) (?:may|can|shall) "
    rf"(?:(?P<who>{HOLDERS.pattern}) (?P<does>\S.*)|(?P<subject>[^,;]+?) (?P<act>be \S.*))",
    re.IGNORECASE,
)
_GOES_ON = re.compile(r"\s*(?:or|and|but|nor)\b", re.IGNORECASE)


def licence_of(sentence: str) -> Licence | None:
    """The licence that a sentence says, or None where it says nothing of the sort or its form isn't known."""
    end = len(sentence.rstrip(" ."))
    if (
        ";" in sentence
        or ":" in sentence
        or ". " in sentence[:end]
        or _SECOND_CLAUSE.search(sentence)
    ):
        return None
    return _fronted(sentence, end) or _first(sentence, 0, end)


def _fronted(sentence: str, end: int) -> Licence | None:
    """A licence with its condition or its exception before it."""
    turned_round = _INVERTED.fullmatch(sentence, 0, end)
    if turned_round:
        a, b = turned_round.span("limit")
        limits = other("only", 0, a) + own(sentence, a, b)
        names = ("who", "does") if turned_round["who"] else ("subject", "act")
        subject, act = (own(sentence, *turned_round.span(name)) for name in names)
        return Licence(Force.LIMITED, subject, act, limits=limits, form="inverted")
    front = _FRONT.match(sentence, 0, end)
    if front is None:
        return None
    for comma in reversed(list(re.finditer(",", sentence[:end]))):
        main = _first(sentence, comma.end() + 1, end)
        if main is None or _GOES_ON.match(sentence, comma.end()):
            continue
        if front["case"]:
            case = own(sentence, front.start("case"), comma.start())
            return replace(main, front=case, form=f"{main.form} after a case")
        return _after_exception(sentence, main, comma.start())
    return None


def _after_exception(sentence: str, main: Licence, comma: int) -> Licence | None:
    """A licence behind an exception, which lifts a ban; before a leave it stays where it is."""
    exception = EXCEPTION.match(sentence)
    form = f"{main.form} after an exception"
    if exception is None or not opener_of(exception) or not is_whole(sentence, exception):
        return None
    if main.force is not Force.BAN:
        return None if main.turned else replace(main, front=own(sentence, 0, comma), form=form)
    limit = other(opener_of(exception), *exception.span()) + own(sentence, exception.end(), comma)
    return replace(main, force=Force.LIMITED, limits=limit, most=(), turned=True, form=form)


def _first(sentence: str, start: int, end: int) -> Licence | None:
    for form in _FORMS:
        found = form(sentence, start, end)
        if found is not None:
            return replace(found, form=form.__name__)
    return None


_FORMS: tuple[Callable[[str, int, int], Licence | None], ...] = (
    it_is,
    there,
    not_done,
    neither,
    no_power,
    never,
    nobody_but,
    twice_limited,
    kept_for,
    needed,
    predicate,
    requires,
    modal,
)
