"""Tells an act that "and" joins to another from a word that is said again: "is recorded and reviewed"."""

from __future__ import annotations

from collections.abc import Sequence

from policygen.comparing.structure.items import Matching
from policygen.policy import Kind

_PAIR = 2  # units before the act: the act that it is joined to, and the "and"
_BINDING = (Kind.DUTY, Kind.PERMISSION, Kind.PROHIBITION)
_IRREGULAR = frozenset(
    "sent kept made shown given told held written taken put read seen brought".split()
)


def joins_an_act(matching: Matching, side: int, left: Sequence[int]) -> bool:
    """Whether a stretch is "and" and a participle behind another, which the other text has as no participle.

    The review that a right is about, named elsewhere, isn't the review that is owed here.
    """
    items, reading = matching.items[side], matching.readings[side]
    words = [i for i in left if items[i].is_content]
    if len(words) != 1 or not _done(matching, side, words[0]):
        return False
    at = items[words[0]].at
    around = reading.placed[max(0, at - 2) : at]
    if len(around) < _PAIR or around[1].unit.words != ("and",):
        return False
    first = around[0]
    text = reading.passages[first.passage].text
    if not _participle(text[first.unit.start : first.unit.end].lower()):
        return False
    bound = reading.passages[items[words[0]].placed.passage].kind in _BINDING
    key = items[words[0]].key
    again = any(
        one.key == key and _done(matching, 1 - side, n)
        for n, one in enumerate(matching.items[1 - side])
    )
    return bound and not again


def _done(matching: Matching, side: int, number: int) -> bool:
    return _participle(matching.said(side, number))


def _participle(word: str) -> bool:
    return word.endswith("ed") or word in _IRREGULAR
