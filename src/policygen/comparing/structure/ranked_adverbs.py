"""Finds adverbs that stand in an order: "always, usually, often", "fully, nearly, partly"."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from policygen.change import Change, Difference
from policygen.comparing.structure.left_out import without_units
from policygen.comparing.structure.reading import Reading
from policygen.text.markers import Scope
from policygen.text.units import Unit, UnitKind

_HOW = re.compile(r"\b(?:how|so|as|however|more|less|too|least|either)\s*$", re.IGNORECASE)
_JOINED = re.compile(r",? (?:and|or|and/or)(?: (?:is|are|be))? ", re.IGNORECASE)
_NEAR = 2  # words on either side of an adverb, one of which both texts have


@dataclass(frozen=True, slots=True)
class Said:
    """An adverb of a reading.

    Arguments:
        rank: its place in the order.
        units: the units that say it, by number; none where it was read as part of another wording.
        passage, start, end: where its words stand.
    """

    rank: int
    units: tuple[int, ...]
    passage: int
    start: int
    end: int


def pattern_of(ranks: Mapping[int, str]) -> re.Pattern[str]:
    """The pattern that finds adverbs of an order, each alternative in the group of its rank ("r3")."""
    said = "|".join(f"(?P<r{rank}>{words})" for rank, words in ranks.items())
    return re.compile(rf"\b(?:{said})\b(?! as\b)", re.IGNORECASE)


def adverbs_in(reading: Reading, pattern: re.Pattern[str]) -> tuple[Said, ...]:
    """The adverbs of an order that a reading has; none where one is compared, or joined to another."""
    found: list[Said] = []
    for number, passage in enumerate(reading.passages):
        for match in pattern.finditer(passage.text):
            last = found[-1].end if found and found[-1].passage == number else match.start()
            joined = _JOINED.fullmatch(passage.text, last, match.start())
            if joined or _HOW.search(passage.text[: match.start()]):
                return ()
            rank = next(int(name[1:]) for name, said in match.groupdict().items() if said)
            units = tuple(
                n
                for n, one in enumerate(reading.placed)
                if one.passage == number
                and match.start() <= one.unit.start < match.end()
                and one.unit.end <= match.end()
            )
            found.append(Said(rank, units, number, match.start(), match.end()))
    return tuple(found)


def of_one_thing(sides: tuple[Reading, Reading], said: Sequence[Sequence[Said]]) -> bool:
    """Whether adverbs of both texts stand beside a word that both have."""
    near = [
        {word for found in one for word in _beside(side, found)}
        for side, one in zip(sides, said, strict=True)
    ]
    return bool(near[0] & near[1]) and _denied_alike(sides)


def _beside(reading: Reading, said: Said) -> list[str]:
    words = [
        n
        for n, one in enumerate(reading.placed)
        if one.passage == said.passage and one.unit.kind is UnitKind.WORD and n not in said.units
    ]
    before = [n for n in words if reading.placed[n].unit.start < said.start][-_NEAR:]
    after = [n for n in words if reading.placed[n].unit.start >= said.end][:_NEAR]
    return [reading.placed[n].unit.key for n in (*before, *after)]


def judged(
    sides: tuple[Reading, Reading],
    said: Sequence[Sequence[Said]],
    higher: int,
    ranks: Sequence[int],
    scope: Scope,
) -> tuple[Reading, Reading, list[Difference]]:
    """Both readings without their adverbs, and what it does that the one ranks higher than the other.

    Arguments:
        said: the adverbs of each reading.
        higher: what a higher rank does for the student, +1 or -1.
        ranks: of both readings, which silence has too.
        scope: where the adverbs stand.
    """
    gone = [tuple(n for found in one for n in found.units) for one in said]
    bare = [
        without_units(side, frozenset(numbers)) for side, numbers in zip(sides, gone, strict=True)
    ]
    if ranks[0] == ranks[1]:
        return bare[0], bare[1], []
    placed = [
        tuple(side.placed[n] for n in numbers) for side, numbers in zip(sides, gone, strict=True)
    ]
    effect = higher if ranks[1] > ranks[0] else -higher
    change = Change.THING if all(placed) else Change.HEDGE
    return bare[0], bare[1], [Difference(change, effect, placed[0], placed[1], "", scope)]


def of_shared(sides: tuple[Reading, Reading], said: Sequence[Sequence[Said]]) -> bool:
    """Whether the text without an adverb has the word that the other's adverb stands before, or else behind."""
    side = 0 if said[0] else 1
    one = said[side][0]
    there = {placed.unit.key for placed in sides[1 - side].placed}
    words = [
        placed.unit
        for n, placed in enumerate(sides[side].placed)
        if placed.passage == one.passage
        and placed.unit.kind in (UnitKind.WORD, UnitKind.QUANTITY)
        and n not in one.units
    ]
    after = [unit for unit in words if unit.start >= one.end]
    before = [unit for unit in words if unit.start < one.start]
    nearest = (after[:1] or before[-1:]) + _rest_of_name(sides[side], one, after)
    return bool(nearest) and all(u.key in there for u in nearest) and _denied_alike(sides)


def _rest_of_name(reading: Reading, said: Said, after: Sequence[Unit]) -> list[Unit]:
    """What stands right behind the word after an adjective: its noun may be the second, "suspected child abuse"."""
    text = reading.passages[said.passage].text
    adjective = not text[said.start : said.end].lower().endswith(("ly", "perhaps", "maybe"))
    joined = len(after) > 1 and text[after[0].end : after[1].start].isspace()
    return [after[1]] if adjective and joined else []


_DENIALS = frozenset({"not", "no", "never", "none", "nobodi", "nobody", "neither", "nor"})


def _denied_alike(sides: tuple[Reading, Reading]) -> bool:
    """Whether both texts deny as often, or both not at all."""
    counts = [sum(bool(_DENIALS & set(one.unit.words)) for one in side.placed) for side in sides]
    return counts[0] == counts[1]


def judged_in_place(
    sides: tuple[Reading, Reading],
    said: Sequence[Sequence[Said]],
    ranks: Sequence[int],
    place: Callable[[Reading, Said], tuple[int, Scope]],
) -> tuple[Reading, Reading, list[Difference]]:
    """What `judged` says where all adverbs stand in one sort of place; both readings as they are elsewhere.

    Arguments:
        place: tells what a higher rank does for the student there (0 if that can't be told), and the scope.
    """
    places = {
        place(side, one[0]) for side, one in zip(sides, said, strict=True) if one and one[0].units
    }
    if len(places) != 1:
        return (*sides, [])
    ((sign, scope),) = places
    return judged(sides, said, sign, ranks, scope) if sign else (*sides, [])
