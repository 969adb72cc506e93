"""Tells when a stretch is the first item of a bare list: "[death,] coma, or paralysis"."""

from __future__ import annotations

from policygen.comparing.structure.items import Matching
from policygen.comparing.structure.reading import Reading
from policygen.text.units import UnitKind

_LONGEST = 5  # units of an item
_MOST = 10  # items looked at


def leading_connective(matching: Matching, side: int, run: list[int]) -> str:
    """The connective of a list whose first item a stretch is, or "".

    The words before the stretch are in the other text the words before the item that follows it, so nothing but
    the item and its comma came or went. "A small, locked or guarded room" may join only the last two: there a
    noun of their own follows, and no comma parts them.
    """
    reading, items = matching.readings[side], matching.items[side]
    start, end = items[run[0]].at, items[run[-1]].at
    if any(items[i].placed.opener for i in run) or end - start >= _LONGEST:
        return ""
    following = reading.placed[end + 1 : end + 2]
    if not following or following[0].unit.key != ",":
        return ""
    joint = _joint_of_list(reading, end + 2)
    if not joint or not _same_words_before(matching, side, start, end + 2):
        return ""
    return joint


def _joint_of_list(reading: Reading, at: int) -> str:
    """The connective that closes the list of short items which begin here, or ""."""
    path = reading.placed[at - 1].path
    words, items = 0, 1
    for number in range(at, min(at + _LONGEST * _MOST, len(reading.placed))):
        one = reading.placed[number]
        unit = one.unit
        if unit.key == ",":
            items += 1
            if not words and number != at:
                return ""
            words = 0
        elif unit.kind is UnitKind.CONNECTIVE:
            parted = reading.placed[number - 1].unit.key == ","
            return unit.key if parted or not _noun_follows(reading, number + 1) else ""
        elif one.opener or one.path != path or unit.kind in (UnitKind.MODAL, UnitKind.MARK):
            return ""
        else:
            words += 1
            if words > _LONGEST:
                return ""
    return ""


def _noun_follows(reading: Reading, at: int) -> bool:
    """Whether two words stand side by side from here, so that the first may be an adjective."""
    pair = reading.placed[at : at + 2]
    if len(pair) < 2 or any(one.unit.kind is not UnitKind.WORD for one in pair):
        return False
    text = reading.passages[pair[0].passage].text
    return text[pair[0].unit.end : pair[1].unit.start].strip() == ""


def _same_words_before(matching: Matching, side: int, start: int, following: int) -> bool:
    """Whether what precedes a stretch precedes, in the other text, the item after it."""
    own, other = matching.readings[side], matching.readings[1 - side]
    number = next((i for i, item in enumerate(matching.items[side]) if item.at >= following), None)
    counterpart = {pair[side]: pair[1 - side] for pair in matching.pairs}
    if number is None or number not in counterpart:
        return False
    lead = matching.items[side][number].at - following  # light words before the item's first
    at = matching.items[1 - side][counterpart[number]].at - lead
    return _before(own, start) == _before(other, at)


def _before(reading: Reading, at: int) -> tuple[str, ...]:
    """The keys of the two units before a place, in its passage."""
    number = reading.placed[at].passage if 0 <= at < len(reading.placed) else -1
    return tuple(
        one.unit.key for one in reading.placed[max(0, at - 2) : max(0, at)] if one.passage == number
    )
