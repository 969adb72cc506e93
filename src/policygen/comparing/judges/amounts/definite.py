"""Judges one that is singled out against all or any: "the employee who led it" for "each employee who took part"."""

from __future__ import annotations

import re

from policygen.change import Change, Difference, Placed
from policygen.comparing.structure.items import Matching
from policygen.policy import Kind
from policygen.text.markers import Scope
from policygen.text.units import UnitKind

_PERSONS = (
    r"(?:member|employee|teacher|adult|person|parent|aide|administrator|official|nurse|contractor|volunteer|driver|"
    r"individual|educator|student|child|officer|principal|witness)"
)
_ALL = re.compile(
    r"\b(?:each|every|any|all)(?: (?:one )?of (?:its|the|their|these|those|his or her))?(?: [\w-]+)?\s$",
    re.IGNORECASE,
)
_ONE = re.compile(r"\bthe\s$", re.IGNORECASE)
_WHO = re.compile(rf"{_PERSONS},? (?:who|whom|whose|that)\b", re.IGNORECASE)
_WHEN = re.compile(
    r"\b(?:the|its|their|a|an|one)(?: [\w-]+)? (?:yearly|annual|first|last|final|next|organizational|closing|opening)"
    r"(?: [\w-]+)?\s$",
    re.IGNORECASE,
)
_PERIODICAL = re.compile(
    r"(?:meeting|session|review|hearing|report|inspection|drill|conference|training|assembly)\b",
    re.IGNORECASE,
)


def definite_differences(matching: Matching) -> list[Difference]:
    """What it does that one text names a single one where the other names all or any of the kind."""
    for i, j in matching.pairs:
        both = (matching.items[0][i].placed, matching.items[1][j].placed)
        for side in (0, 1):
            singled = _singled(matching, 1 - side, (j, i)[side], both[1 - side])
            if not singled or not _stands_behind(matching, side, both[side], _ALL):
                continue
            said = _open_about(matching, side, (i, j)[side])
            matching.drop(1 - side, singled)
            matching.drop(side, said)
            other = tuple(matching.items[1 - side][n].placed for n in singled)
            mine = tuple(matching.items[side][n].placed for n in said) or (both[side],)
            narrower = _sign(matching, side, both[side])
            removed, added = (other, mine) if side else (mine, other)
            effect = -narrower if side else narrower
            return [Difference(Change.THING, effect, removed, added, "", both[side].scope)]
    return []


def _stands_behind(matching: Matching, side: int, placed: Placed, form: re.Pattern[str]) -> bool:
    """Whether a word stands right behind some others."""
    text, start = matching.readings[side].passages[placed.passage].text, placed.unit.start
    return form.search(text, max(0, start - _NEAR), start) is not None


_NEAR = 60  # characters before a noun in which its determiner is looked for


def _singled(matching: Matching, side: int, number: int, placed: Placed) -> list[int]:
    """The left-over words that single one out: of a person's clause, or before a thing that comes again and again."""
    text, start = matching.readings[side].passages[placed.passage].text, placed.unit.start
    items, left = matching.items[side], matching.open[side]
    if _WHO.match(text, start) and _stands_behind(matching, side, placed, _ONE):
        path = next((one.placed.path for one in items[number + 1 : number + 2]), ())
        out = [
            n
            for n in range(number + 1, len(items))
            if n in left and items[n].placed.path[: len(path)] == path
        ]
        opened = number + 1 < len(items) and items[number + 1].placed.scope is Scope.RELATIVE
        return out if opened and any(items[n].is_content for n in out) else []
    if _PERIODICAL.match(text, start) and _stands_behind(matching, side, placed, _WHEN):
        out = []
        n = number - 1
        while n in left and items[n].placed.passage == placed.passage and len(out) < 3:
            out.insert(0, n)
            n -= 1
        return out
    return []


def _open_about(matching: Matching, side: int, number: int) -> list[int]:
    """The left-over words around the noun: its quantifier and what says more of it."""
    items, left = matching.items[side], matching.open[side]
    out: list[int] = []
    n = number - 1
    while n in left:
        out.insert(0, n)
        n -= 1
    n = number + 1
    while n < len(items) and (n in left or items[n].placed.opener):
        if items[n].placed.unit.kind is UnitKind.CONNECTIVE:
            break
        if n in left:
            out.append(n)
        n += 1
    return out


def _sign(matching: Matching, side: int, placed: Placed) -> int:
    """What fewer of the kind do in this place: in the main part of a duty less is owed."""
    duty = matching.readings[side].passages[placed.passage].kind is Kind.DUTY
    return -placed.sign if duty and placed.scope is Scope.MAIN else placed.sign
