"""Judges one thing named for another in the same place: a narrower for a broader, or the reverse."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from policygen.change import Change, Difference, Placed
from policygen.comparing.structure.asked_alternatives import is_asked
from policygen.comparing.structure.items import Matching
from policygen.policy import Kind
from policygen.text.lexicon import Lexicon
from policygen.text.markers import Scope
from policygen.text.things import Things
from policygen.text.units import UnitKind

_AROUND = 3  # units beyond a block in which the rest of a thing's name may stand


@dataclass(frozen=True, slots=True)
class _Named:
    """A thing named in a stretch that differs: its name, and the items that say it."""

    thing: str
    items: tuple[int, ...]
    open: tuple[int, ...]


def thing_differences(matching: Matching, lexicon: Lexicon) -> list[Difference]:
    """Things for other things where both texts have words of their own; those words are settled.

    Things of one theme are compared as sets: those of one text must all be kinds of those of the other.
    """
    things = lexicon.things
    found: list[Difference] = []
    for a, b, c, d in matching.blocks:
        left, right = _named(matching, things, 0, a, b), _named(matching, things, 1, c, d)
        themes = {things.themes[one.thing] for one in left}
        for theme in sorted(themes & {things.themes[one.thing] for one in right}):
            sides = [
                [one for one in side if things.themes[one.thing] == theme] for side in (left, right)
            ]
            found += _compared(matching, things, theme, sides, ((a, b), (c, d)))
    return found


def name_other_things(one: Sequence[str], other: Sequence[str], things: Things) -> bool:
    """Whether two rows of stems name different persons, places or objects."""
    named = [
        {
            _LIKE.get(hit.thing, hit.thing)
            for hit in things.find(words)
            if things.themes[hit.thing] in _OBJECTS
        }
        for words in (one, other)
    ]
    return bool(named[0] - named[1]) and bool(named[1] - named[0])


# Themes whose things are persons, places or objects; acts and harms are what scales order themselves.
_OBJECTS = frozenset(
    {"persons", "places", "devices", "body", "schools", "students", "roles", "substances"}
)
_LIKE = {"area": "any place"}  # an enclosed area and an enclosed space are one


def _named(matching: Matching, things: Things, side: int, start: int, end: int) -> list[_Named]:
    """The things named in a block's stretch, each with at least one word that has no counterpart."""
    items, placed = matching.items[side], matching.readings[side].placed
    inside = [i for i in range(start, end) if i in matching.open[side] and items[i].is_content]
    if not inside:
        return []
    low = max(0, items[inside[0]].at - _AROUND)
    high = min(len(placed), items[inside[-1]].at + _AROUND + 1)
    words = ["\0" if len(p.unit.words) != 1 else p.unit.words[0] for p in placed[low:high]]
    number = {items[i].at: i for i in range(len(items)) if low <= items[i].at < high}
    found = []
    for hit in things.find(words):
        if words[hit.end : hit.end + 1] == ["day"]:
            continue  # a school day is no school
        said = tuple(number[at] for at in range(low + hit.start, low + hit.end) if at in number)
        left = tuple(i for i in said if i in inside)
        if left:
            found.append(_Named(hit.thing, said, left))
    return found


def _compared(
    matching: Matching,
    things: Things,
    theme: str,
    sides: Sequence[Sequence[_Named]],
    blocks: tuple[tuple[int, int], tuple[int, int]],
) -> list[Difference]:
    sets = [{one.thing for one in side} for side in sides]
    placed = [
        [matching.items[s][i].placed for one in side for i in one.open]
        for s, side in enumerate(sides)
    ]
    wide = [things.covers(sets[s], sets[1 - s]) for s in (0, 1)]
    if not any(wide) or any(_together(matching, s, sides[s], blocks[s]) for s in (0, 1)):
        return []
    first = (placed[0][0], placed[1][0])
    sign = _sign(matching, things.in_duty[theme], first)
    if theme == "force" and first[0].sign > 0 and first[0].scope is Scope.MAIN:
        return []  # leave to touch is no leave to grab, though whoever grabs touches
    if (
        any(p.sign != first[s].sign for s in (0, 1) for p in placed[s])
        or first[0].sign != first[1].sign
    ):
        return []
    if not sign and not all(wide):
        return []
    for side, named in enumerate(sides):
        matching.drop(side, [i for one in named for i in one.open])
        _drop_connectives(matching, side, named)
    if all(wide):
        return []
    effect = sign if wide[0] else -sign
    return [
        Difference(Change.THING, effect, tuple(placed[0]), tuple(placed[1]), "", first[0].scope)
    ]


def _sign(matching: Matching, in_duty: str, first: tuple[Placed, Placed]) -> int:
    """What a narrower thing in this place does for the student; 0 where it can't be told."""
    passages = [matching.readings[s].passages[first[s].passage] for s in (0, 1)]
    if all(is_asked(one, passage) for one, passage in zip(first, passages, strict=True)):
        return -1  # "who held the child" tells less than "who was involved"
    if in_duty == "asks" and passages[0].kind is Kind.PERMISSION and first[0].scope is Scope.MAIN:
        return -first[0].sign  # leave to do more: a greater right, and more that staff may do
    duty = passages[0].kind is Kind.DUTY
    if not duty or first[0].scope is not Scope.MAIN:
        return first[0].sign
    return {"asks": 1, "reach": -1}.get(in_duty, 0) * first[0].sign


def _together(
    matching: Matching, side: int, named: Sequence[_Named], block: tuple[int, int]
) -> bool:
    """Whether several things are joined by "and" where that asks for all of them at once."""
    if len(named) < 2:
        return False
    items = matching.items[side]
    return any(
        items[i].key == "and" and not items[i].placed.union
        for i in range(named[0].items[0], named[-1].items[-1] + 1)
        if items[i].placed.unit.kind is UnitKind.CONNECTIVE
    )


def _drop_connectives(matching: Matching, side: int, named: Sequence[_Named]) -> None:
    """Leave out what joins the things to each other, or to the things before them."""
    items = matching.items[side]
    low, high = named[0].items[0] - 1, named[-1].items[-1]
    matching.drop(
        side,
        [
            i
            for i in range(max(0, low), high + 1)
            if i in matching.open[side] and items[i].placed.unit.kind is UnitKind.CONNECTIVE
        ],
    )
