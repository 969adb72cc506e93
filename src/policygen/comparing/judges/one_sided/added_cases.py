"""Tells where what one text adds to a list is one more case, not one more condition."""

from __future__ import annotations

import re

from policygen.change import Placed
from policygen.comparing.judges.one_sided.lists import in_noun_list
from policygen.comparing.structure.items import Matching
from policygen.comparing.structure.reading import Reading
from policygen.policy import Kind
from policygen.text.markers import Scope
from policygen.text.tokens import stems
from policygen.text.units import UnitKind

DEFINING = (Kind.PROTECTED_DEFINITION, Kind.SAFE_HARBOUR, Kind.TRIGGER)


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
    if reading.kind in DEFINING and _begins_anew(reading, joint):
        return True
    if _is_learned(reading, first):
        return False  # "trained in first aid and [safe holds]": both are needed
    if (
        first.unit.words in _JOINED
        or first.union
        or items[run[0]].placed.union
        or in_noun_list(matching, side, run)
    ):
        return True
    if _excepted_thing(reading, first):
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


_LEARNED = re.compile(
    r"\b(?:trained|certified|skilled|experienced|qualified|instructed|competent|educated|knowledgeable|training|course)"
    r" (?:in|on|for) (?:[\w'’-]+,? ){0,8}$",
    re.IGNORECASE,
)


def _is_learned(reading: Reading, first: Placed) -> bool:
    """Whether a thing is named among those that a person is trained in."""
    text = reading.passages[first.passage].text
    return _LEARNED.search(text[: first.unit.start]) is not None


_EXCEPTING = frozenset({"except", "other", "exclud", "asid"})


def _excepted_thing(reading: Reading, first: Placed) -> bool:
    """Whether what is joined is one more thing that a definition excepts: "any hold except hugs [and pats]"."""
    if first.scope is not Scope.EXCEPTION or reading.passages[first.passage].kind not in DEFINING:
        return False
    own = [i for i, one in enumerate(reading.placed) if one.path == first.path and one.opener]
    if not own or reading.placed[own[0]].unit.words[0] not in _EXCEPTING:
        return False
    inside = reading.placed[own[-1] + 1 :]
    inside = inside[: next((n for n, p in enumerate(inside) if p.path != first.path), len(inside))]
    text = reading.passages[first.passage].text[reading.placed[own[-1]].unit.end :]
    things = [one for one in inside if one.unit.kind not in (UnitKind.MARK, UnitKind.CONNECTIVE)]
    bare = all(one.unit.kind is UnitKind.WORD for one in things)
    return bare and len(things) <= _FEW_THINGS and not re.match(r"\s*(?:that|if|when)\b", text)


_FEW_THINGS = 8
