"""Tells where what one text adds to a list is one more case, not one more condition."""

from __future__ import annotations

import re

from policygen.change import Placed
from policygen.comparing.judges.one_sided.excepted_things import DEFINING, excepted_thing
from policygen.comparing.judges.one_sided.joined_conditions import joins_a_condition
from policygen.comparing.judges.one_sided.lists import in_noun_list
from policygen.comparing.structure.items import Matching
from policygen.comparing.structure.reach_said import says_its_reach
from policygen.comparing.structure.reading import Reading
from policygen.policy import Kind
from policygen.text.markers import Scope
from policygen.text.tokens import stems
from policygen.text.units import UnitKind

_JOINED = (("to",), ("from",), ("in",), ("on",), ("off",), ("into",), ("out",))


def adds_a_case(matching: Matching, side: int, run: list[int]) -> bool:
    """Whether an item joined by "and" is one more case, not one more condition."""
    items, reading = matching.items[side], matching.readings[side]
    first = next(items[i].placed for i in run if items[i].is_content)
    opened = any(items[i].placed.opener and items[i].placed.scope is Scope.UNIVERSAL for i in run)
    joint = items[run[0]].placed
    owed = reading.kind is Kind.DUTY and "mean" not in stems(reading.passages[joint.passage].text)
    if opened and joint.scope is Scope.MAIN and owed:
        return False  # "and on every notice": one thing more that is owed
    if joins_a_condition(matching, side, run):
        return False
    if reading.kind in DEFINING and not first.union and _says_more_of_it(reading, joint):
        return False
    if reading.kind in DEFINING and _begins_anew(reading, joint):
        return True
    if _HARMS.match(reading.passages[joint.passage].text):
        return True
    said = reading.passages[first.passage]
    told = said.kind is Kind.STATEMENT and first.scope is Scope.MAIN
    if told and says_its_reach(said.text):
        return True  # "applies to teachers and [to aides]"
    if _is_learned(reading, first):
        return False  # "trained in first aid and [safe holds]": both are needed
    lets = reading.kind is Kind.PERMISSION and first.scope is Scope.MAIN
    if lets and _says_how(reading, first):
        return False  # "in accordance with the plan and [with the law]"
    if _repeats(matching, side, run) and reading.kind is Kind.PERMISSION:
        return True  # "for protection and [for order]"
    if (
        first.unit.words in _JOINED
        or first.union
        or items[run[0]].placed.union
        or in_noun_list(matching, side, run)
    ):
        return True
    if excepted_thing(reading, first) or _free_of(reading, first):
        return True
    following = reading.placed[items[run[0]].at + 1 : items[run[0]].at + 2]
    purpose = bool(following) and following[0].unit.words == ("to",)  # "and to prevent ..."
    return purpose and reading.passages[first.passage].kind is Kind.PERMISSION


_ANEW = re.compile(r"\s*(?:each|every|any|all)\b", re.IGNORECASE)


def _begins_anew(reading: Reading, joint: Placed) -> bool:
    """Whether "and" joins one more thing, with an "each" of its own: "each use and each injury"."""
    main = joint.scope is Scope.MAIN and joint.unit.kind is UnitKind.CONNECTIVE
    text = reading.passages[joint.passage].text
    return main and _ANEW.match(text[joint.unit.end :]) is not None


_OF_IT = re.compile(
    r"\s*(?:has|have|is|are|was|were|can|may|must|does|do|"
    r"ones? (?:that|which|who|whom|whose|where|(?:in|from|to|by|for|during|of|on|with) (?:which|whom)))\b",
    re.IGNORECASE,
)


def _says_more_of_it(reading: Reading, joint: Placed) -> bool:
    """Whether "and" joins a predicate or "one that ...": what is defined must be that as well."""
    text = reading.passages[joint.passage].text
    joins = joint.unit.kind is UnitKind.CONNECTIVE and joint.unit.key == "and"
    return joins and _OF_IT.match(text[joint.unit.end :]) is not None


# "Serious harm means broken bones, burns, and concussions": each of them is.
_HARMS = re.compile(
    r"\W*(?:(?:serious|grave|severe|bodily|physical|substantial|imminent)\W+)*(?:harm|injury|injuries)\W+"
    r"(?:means?|includes?|comprises?|covers?|consists? of|is|are)\b(?![^.;]*\b(?:that|which|who)\b)",
    re.IGNORECASE,
)
_LEARNED = re.compile(
    r"\b(?:trained|certified|skilled|experienced|qualified|instructed|competent|educated|knowledgeable|training|course)"
    r" (?:in|on|for) (?:[\w'’-]+,? ){0,8}$",
    re.IGNORECASE,
)


def _is_learned(reading: Reading, first: Placed) -> bool:
    """Whether a thing is named among those that a person is trained in."""
    text = reading.passages[first.passage].text
    return _LEARNED.search(text[: first.unit.start]) is not None


_HOW = (("with",), ("under",), ("by",), ("through",))
_PURPOSES = (("for",), ("against",))


def _before(reading: Reading, at: int) -> tuple[str, ...]:
    return reading.placed[at - 1].unit.words if at > 0 else ()


def _says_how(reading: Reading, first: Placed) -> bool:
    """Whether a preposition before a unit says in what manner or by what rule something is done."""
    return _before(reading, reading.placed.index(first)) in _HOW


def _repeats(matching: Matching, side: int, run: list[int]) -> bool:
    """Whether an item joined by "and" is one more purpose or one more thing to ward off, with its own preposition."""
    reading, items = matching.readings[side], matching.items[side]
    first = next(items[i] for i in run if items[i].is_content)
    own = first.placed.unit.words in _PURPOSES  # "against" is a word by itself
    said = first.placed.unit.words if own else _before(reading, first.at)
    begins = first.at if own else first.at - 1
    timed = first.placed.unit.quantity is not None or first.placed.scope is not Scope.MAIN
    earlier = [one.unit.words for one in reading.placed[:begins]]
    joint = begins > 0 and reading.placed[begins - 1].unit.kind is UnitKind.CONNECTIVE
    return said in _PURPOSES and said in earlier and joint and not timed


def _free_of(reading: Reading, first: Placed) -> bool:
    """Whether what is joined is one more thing of which there is none: "free from restraint [and from seclusion]"."""
    opened = [one for one in reading.placed if one.path == first.path and one.opener]
    return first.scope is Scope.NEGATION and bool(opened) and opened[0].unit.words == ("free",)
