"""Judges whole passages that were cut out of a provision, or put in, where all else stands word for word.

Which passage came or went is certain then; how its words resemble those around it says nothing.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from policygen.change import Difference, Placed
from policygen.comparing.judges.one_sided.whole import item_effect
from policygen.comparing.structure.reading import Reading
from policygen.policy import Kind, Passage
from policygen.text.kinds.forms import bars_the_others
from policygen.text.kinds.terms_said import excludes
from policygen.text.units import UnitKind

# "Any other form is prohibited": whether that is new hangs on what the sentence before it allows.
_OF_THE_REST = re.compile(r"\b(?:any|every|all|no) other\b|\botherwise\b", re.IGNORECASE)
_SETTING_OFF = re.compile(r"[ ;.,]*(?:\b(?:and|or))?[ ;.,]*$")


def cut_out(before: Reading, after: Reading) -> tuple[list[int], int] | None:
    """The numbers of the passages that one text alone has, and its side; None if anything else differs.

    Returns: side 0 for the earlier text, 1 for the later one.
    """
    keys = [[_key(one) for one in reading.passages] for reading in (before, after)]
    for side in (0, 1):
        left = _left(keys[side], keys[1 - side])
        if left:
            return left, side
    return None


def cut_items(before: Reading, after: Reading) -> list[Difference] | None:
    """What it does that items of a list came or went, or None if more than that differs.

    Only of items that go on with the words before the list; sentences stand for themselves.
    """
    found = cut_out(before, after)
    if found is None:
        return None
    left, side = found
    shorter, longer = (after, before) if side == 0 else (before, after)
    opening = _opening_of_whole_lists(longer, left)
    items = [number for number in left if number not in opening]
    if not all(opening or _continues(longer.passages[number], shorter) for number in items):
        return None
    out = []
    for number in items:
        judged = item_effect(longer, number)
        if judged is None:
            return None
        change, effect = judged
        placed = _content(longer, number)
        if not placed:
            return None
        removed, added = (placed, ()) if side == 0 else ((), placed)
        out.append(
            Difference(
                change, -effect if side == 0 else effect, removed, added, "", placed[0].scope
            )
        )
    return out


def cut_sentences(before: Reading, after: Reading) -> tuple[Sequence[Passage], int] | None:
    """The binding sentences that one text alone has, and its side, where nothing else differs."""
    found = cut_out(before, after)
    if found is None:
        return None
    left, side = found
    passages = [(after if side else before).passages[number] for number in left]
    binding = all(
        one.kind in (Kind.DUTY, Kind.PROHIBITION)
        and not (one.stem or one.term or bars_the_others(one.text) or _OF_THE_REST.search(one.text))
        for one in passages
    )
    return (passages, side) if binding else None


def _key(passage: Passage) -> tuple[str, str]:
    return _SETTING_OFF.sub("", " ".join(passage.text.split())), passage.stem


def _left(long: Sequence[tuple[str, str]], short: Sequence[tuple[str, str]]) -> list[int]:
    """The numbers of what the longer has besides, if it has all of the shorter in its order."""
    left, at = [], 0
    for number, key in enumerate(long):
        if at < len(short) and key == short[at]:
            at += 1
        else:
            left.append(number)
    return left if at == len(short) and short else []


def _continues(passage: Passage, shorter: Reading) -> bool:
    """Whether a passage is a part of a sentence, in a list of which items are left."""
    others = [one for one in shorter.passages if one.stem == passage.stem]
    return bool(passage.stem) and passage.text[:1].islower() and bool(others)


def _opening_of_whole_lists(longer: Reading, left: Sequence[int]) -> list[int]:
    """The numbers of the sentences that open lists of exclusions which one text alone has; none if more is left.

    "It does not include:" says nothing without its items, and each of them takes something out.
    """
    opening = [
        n
        for n in left
        if _OPENS.search(longer.passages[n].text) and excludes(longer.passages[n].text)
    ]
    said = [longer.passages[n].text for n in opening]
    items = [longer.passages[n] for n in left if n not in opening]
    whole = items and all(one.term and one.stem.endswith(tuple(said)) for one in items)
    return opening if opening and whole else []


_OPENS = re.compile(r"(?:\binclude|\bexcludes|:)\W*$")


def _content(reading: Reading, number: int) -> tuple[Placed, ...]:
    return tuple(
        one
        for one in reading.placed
        if one.passage == number and one.unit.words and one.unit.kind is not UnitKind.CONNECTIVE
    )
