"""Tells which stretches change nothing by themselves."""

from __future__ import annotations

import re

from policygen.comparing.judges.one_sided.lists import item_connective
from policygen.comparing.judges.one_sided.occasions import one_more_occasion
from policygen.comparing.judges.one_sided.whole_scopes import whole_scope
from policygen.comparing.proofs.told_to_whom import is_singled_out, is_turned_to
from policygen.comparing.structure.items import Matching
from policygen.comparing.structure.protecting import protects
from policygen.policy import Kind
from policygen.text.kinds.forms import PEOPLE
from policygen.text.kinds.terms_said import says_what_it_is_not
from policygen.text.markers import Scope
from policygen.text.quantities.bounds import Bound
from policygen.text.tokens import stem, stems
from policygen.text.units import UnitKind

# Whoever acts for the school: naming it or not (the passive) changes nothing.
_ANYONE = frozenset({"staff", "school", "district", "we", "us", "our"})


# What only announces a list ("if all of these conditions are met:"), or names the event anew.
_INTRODUCERS = frozenset({"condit", "meet", "true", "satisfi", "criteria", "fulfil"})


_ANCHORS = frozenset({"incid", "occurr", "event"})


def says_nothing(matching: Matching, side: int, run: list[int]) -> bool:
    """Whether a stretch changes nothing by itself.

    The purpose that a duty serves says neither when it binds nor what fulfils it; "whether or not"
    takes nothing away from a rule that was general before.
    """
    content = [matching.items[side][i].placed for i in run if matching.items[side][i].is_content]
    first = content[0]
    keys = {one.unit.key for one in content}
    listed = (
        item_connective(matching, side, run) == "or"
    )  # "to the principal, or to any other staff"
    anyone = keys <= _ANYONE and not _one_by_one(matching, side, run)
    anyone = anyone and not is_turned_to(matching, side, first)
    anyone = anyone and not protects(matching.readings[side], first)
    anyone = anyone and not _joins_a_person(matching, side, run)
    anyone = anyone and not is_singled_out(matching, side, first)
    if (
        (anyone and not listed and not _opens(matching, side, run))
        or (
            keys <= _INTRODUCERS
            and not (listed and _joined_to_another(matching, side, run, _INTRODUCERS))
            and not _opens(matching, side, run)
            and not _convenes(matching, side, run)
        )
        or (
            keys <= _ANCHORS
            and not (listed and _joined_to_another(matching, side, run, _ANCHORS))
            and not one_more_occasion(matching, side, run)
        )
    ):
        return True
    if keys == {"student"} and len(run) == 1 and _is_the_object(matching, side, run[0]):
        return True
    if keys <= term_words(matching, side, first.passage) and not _whom_it_means(
        matching, side, run
    ):
        return True  # the term itself, where the other text says "it"
    if _starts_a_deadline_that_moved(matching, side, run):
        return True
    amount = first.unit.quantity
    one = amount and (amount.dimension, amount.amount) == ("count", 1)
    if len(content) == 1 and one and not _limits_a_choice(matching, side, run):
        return True
    kind = matching.readings[side].passages[first.passage].kind
    opener = matching.items[side][run[0]].placed
    if first.scope is Scope.WIDENING and opener.opener:
        return opener.attach > 0
    return (
        kind is Kind.DUTY
        and first.scope is Scope.PURPOSE
        and whole_scope(matching, side, first) is not None
    )


def _joined_to_another(matching: Matching, side: int, run: list[int], keys: frozenset[str]) -> bool:
    """Whether "or" joins a stretch to a word that is none of these: "on a bus [or at an event]"."""
    items = matching.items[side]
    near = [items[i] for i in (run[0] - 1, run[-1] + 1) if 0 <= i < len(items) and i not in run]
    return not any(one.key in keys for one in near)


def _joins_a_person(matching: Matching, side: int, run: list[int]) -> bool:
    """Whether staff are one more to whom a duty is done, beside a person of both texts: "the student [and staff]"."""
    items, first = matching.items[side], matching.items[side][run[0]]
    if first.key != "and" or first.placed.scope is not Scope.MAIN or not run[0]:
        return False
    modal = any(one.placed.unit.kind is UnitKind.MODAL for one in items[: run[0]])
    before = run[0] - 1
    named = PEOPLE.fullmatch(matching.said(side, before)) is not None
    return modal and named and before in matching.matched(side)


def _convenes(matching: Matching, side: int, run: list[int]) -> bool:
    """Whether "meet" says that persons come together, not that conditions are met."""
    said = {matching.said(side, i) for i in run if matching.items[side][i].is_content}
    return bool(said & {"meet", "meets", "meeting", "meetings"}) and len(said) == 1


_PERSONS = frozenset({"parent", "staff", "student"})


def _whom_it_means(matching: Matching, side: int, run: list[int]) -> bool:
    """Whether a definition names among whom it means a person of the term's own name: "the student's [guardian]"."""
    items = matching.items[side]
    keys = {items[i].key for i in run if items[i].is_content}
    if len(keys) != 1 or not keys <= _PERSONS:
        return False
    (key,) = keys
    counts = [sum(item.key == key for item in one) for one in matching.items]
    return counts[side] > 1 and counts[1 - side] < counts[side]


def _is_the_object(matching: Matching, side: int, i: int) -> bool:
    """Whether "a student" says to whom a practice is done of which both texts speak: "release [the student]"."""
    item = matching.items[side][i]
    kind = matching.readings[side].passages[item.placed.passage].kind
    near = [matching.items[side][n] for n in (i - 1, i + 1) if 0 <= n < len(matching.items[side])]
    if any(one.placed.unit.kind is UnitKind.CONNECTIVE for one in near):
        return False
    before = matching.readings[side].placed[max(0, item.at - 1) : item.at]
    other = any(one.unit.words in (("anoth",), ("other",)) for one in before)
    named = kind is Kind.PROTECTED_DEFINITION and {one.key for one in near} & _ACTS_OF_FORCE
    if named and not other and item.placed.scope in (Scope.MAIN, Scope.INCLUDING):
        return True
    if other or item.placed.scope is not Scope.MAIN:
        return False
    done = bool({one.key for one in near} & _DONE_TO_STUDENTS)
    return done or kind in (Kind.PERMISSION, Kind.PROHIBITION)


# What is done to students alone, so that "the student" adds nothing.
_ACTS_OF_FORCE = frozenset(
    stem(word)
    for word in "hold pin carry tie strap bind push drag grab lift restrain press".split()
)
_DONE_TO_STUDENTS = frozenset({"releas", "seclud", "restrain", "isol", "confin", "hold", "escort"})


def _opens(matching: Matching, side: int, run: list[int]) -> bool:
    """Whether a stretch begins with what opens a time or a condition: "after school"."""
    first = matching.items[side][run[0]].placed
    return first.opener and first.scope in (Scope.CONDITION, Scope.UNTIL, Scope.EXCEPTION)


_AGENT = (("by",), ("at",), ("in",))


def _one_by_one(matching: Matching, side: int, run: list[int]) -> bool:
    """Whether a stretch says of what is told that it is told of each school: "how often each school uses it"."""
    first = matching.items[side][run[0]]
    if not first.placed.opener or first.placed.scope is not Scope.UNIVERSAL:
        return False
    before = [
        one
        for one in matching.readings[side].placed[: first.at]
        if one.passage == first.placed.passage
    ]
    told = any(one.unit.kind is UnitKind.MODAL for one in before)
    return told and before[-1].unit.words not in _AGENT


def term_words(matching: Matching, side: int, number: int) -> set[str]:
    """The words of the term that a passage defines, or takes something out of."""
    passage = matching.readings[side].passages[number]
    words = set(stems(passage.term.lower().replace("-", "")))
    if says_what_it_is_not(passage.text):
        denied = set(stems(_denied(passage.text.lower()).replace("-", "")))
        named = {p.term.lower() for reading in matching.readings for p in reading.passages}
        words |= {word for term in named for word in stems(term.replace("-", "")) if word in denied}
    return words


def _denied(text: str) -> str:
    """What follows the words that deny a term: " not ", "excluded from", "outside"."""
    said = (text.partition(word)[2] for word in (" not ", " excluded from ", " outside "))
    return next((one for one in said if one), "")


_DAY = 1440  # minutes: no moment of a day from which a deadline runs outweighs it


def _starts_a_deadline_that_moved(matching: Matching, side: int, run: list[int]) -> bool:
    """Whether a stretch says from when a deadline runs that itself moved by a day or more.

    "No later than one hour [after the end of the school day]" against "within two days": the amounts
    decide, and the moment they run from adds nothing.
    """
    items = matching.items[side]
    opener = next((i for i in range(run[0], -1, -1) if items[i].placed.opener), None)
    if opener is None or items[opener].key != "<after>" or opener == 0:
        return False
    amount = items[opener - 1].placed.unit.quantity
    pair = next((pair for pair in matching.pairs if pair[side] == opener - 1), None)
    if amount is None or amount.dimension != "time" or pair is None:
        return False
    if amount.bound is not Bound.AT_MOST:
        return False
    other = matching.items[1 - side][pair[1 - side]].placed.unit.quantity
    return other is not None and abs(other.amount - amount.amount) >= _DAY


_WHOEVER = re.compile(
    r"\b(?:anyone|anybody|whoever|whomever|any (?:person|adult|friend|relative)|people|persons|those|everyone)\b"
)


def _limits_a_choice(matching: Matching, side: int, run: list[int]) -> bool:
    """Whether "one" is the limit of a right that has none in the other text: "bring one person" for "bring anyone"."""
    placed = matching.items[side][run[0]].placed
    passage = matching.readings[side].passages[placed.passage]
    if passage.kind is not Kind.PERMISSION or placed.scope is not Scope.MAIN or placed.sign > 0:
        return False
    said = " ".join(one.text.lower() for one in matching.readings[1 - side].passages)
    return bool(_WHOEVER.search(said)) and not _WHOEVER.search(passage.text.lower())
