"""Tells "each parent" from "a parent": a duty toward all of them from a duty toward any one."""

from __future__ import annotations

import re

from policygen.change import Change, Difference, Placed
from policygen.comparing.structure.items import Matching
from policygen.policy import Kind
from policygen.text.markers import Scope
from policygen.text.tokens import stem
from policygen.text.units import UnitKind

_ALL = re.compile(
    r"\b(?:each|every|all|both)(?: of)?(?: (?:the|his|her|their|\w+[’']s))? $", re.IGNORECASE
)
_TO_ONE = re.compile(r"\b(?:to|with) an? $", re.IGNORECASE)
_AGENT = re.compile(r"\bby an? $", re.IGNORECASE)
_SOME_ONE = re.compile(r"\b(?:an?|at least one|one|any one)(?: of the)? $", re.IGNORECASE)
_ONE = re.compile(r"\b(?:at least one|one|any one)(?: of the)? $", re.IGNORECASE)
# Of these a student has more than one; "a parent shall be called" is met with one call.
_OF_A_STUDENT = frozenset(stem(word) for word in ("parent", "guardian"))
_RECEIVING = re.compile(r"\b(?:be|receive|get|have)\b", re.IGNORECASE)


def determiner_differences(matching: Matching) -> list[Difference]:
    """Words that both texts have, all of them meant in the one and one of them in the other."""
    found = _not_all(matching)
    if found or any(_counted(matching, side) for side in (0, 1)):
        return found
    for i, j in matching.pairs:
        a, b = matching.items[0][i].placed, matching.items[1][j].placed
        if (
            a.unit.kind is not UnitKind.WORD
            or not _owed(matching, 0, a)
            or not _owed(matching, 1, b)
        ):
            continue
        texts = [_before(matching, side, one) for side, one in ((0, a), (1, b))]
        every = [_ALL.search(text) is not None for text in texts]
        if every[0] == every[1]:
            continue
        side = 0 if every[0] else 1  # the side that says "each"
        other = (b, a)[side]
        if not _one_will_do(matching, 1 - side, texts[1 - side], other):
            continue
        effect = -1 if side == 0 else 1
        _drop_openers(matching, side, (i, j)[side])
        found.append(Difference(Change.RESTRICTION, effect, (a,), (b,), "", a.scope))
    return found[:1]


_NOT_ALL = re.compile(r"^\W*not (?:every|each|all|any)\b", re.IGNORECASE)


def _not_all(matching: Matching) -> list[Difference]:
    """ "Not every employee must ..." for "every employee must ...": some may be left out."""
    firsts = [reading.passages[0] for reading in matching.readings]
    said = [_NOT_ALL.search(one.text) is not None for one in firsts]
    if said[0] == said[1] or not all(reading.placed for reading in matching.readings):
        return []
    effect = 0
    if all(one.kind in (Kind.DUTY, Kind.PROHIBITION) for one in firsts):
        effect = -1 if said[1] else 1
    a, b = (reading.placed[0] for reading in matching.readings)
    return [Difference(Change.RESTRICTION, effect, (a,), (b,), "", a.scope)]


def _before(matching: Matching, side: int, one: Placed) -> str:
    """The words before a unit, up to it."""
    return matching.readings[side].passages[one.passage].text[: one.unit.start]


def _owed(matching: Matching, side: int, one: Placed) -> bool:
    """Whether a word stands in the main part of a duty of the school."""
    reading = matching.readings[side]
    kind = reading.passages[one.passage].kind
    return kind is Kind.DUTY and one.scope in (Scope.MAIN, Scope.UNIVERSAL)


def _one_will_do(matching: Matching, side: int, before: str, one: Placed) -> bool:
    """Whether the duty is met with one of them: "to one observer", "to a parent", "a parent shall be told".

    "A student in a hold shall be watched" means every student: what follows tells which, or it's the subject.
    """
    if _ONE.search(before):
        return True
    if _SOME_ONE.search(before) is None:
        return False
    if one.unit.key in _OF_A_STUDENT and _TO_ONE.search(before):
        return True
    placed = matching.readings[side].placed
    at = next(n for n, p in enumerate(placed) if p is one)
    modals = [
        n
        for n, p in enumerate(placed)
        if p.passage == one.passage and p.unit.kind is UnitKind.MODAL
    ]
    if not modals:
        return False
    if _AGENT.search(before):
        return True  # "shall be signed by an employee": any one of them
    if one.unit.key in _OF_A_STUDENT:
        after = matching.readings[side].passages[one.passage].text[one.unit.end :]
        return at > modals[0] or _RECEIVING.match(_verb(after)) is not None
    following = placed[at + 1 : at + 2]
    return at > modals[0] and not (following and following[0].opener)


def _verb(after: str) -> str:
    """What follows the first modal of some words."""
    return re.sub(r"^.*?\b(?:shall|must|will|should)\s+", "", after, count=1)


def _drop_openers(matching: Matching, side: int, number: int) -> None:
    matching.drop(
        side,
        [
            n
            for n in range(max(0, number - 2), number)
            if matching.items[side][n].placed.opener
            and matching.items[side][n].placed.scope is Scope.UNIVERSAL
        ],
    )


def _counted(matching: Matching, side: int) -> bool:
    """Whether a number that only one text has says how many of them are meant."""
    return any(
        matching.items[side][i].placed.unit.quantity is not None for i in matching.open[side]
    )
