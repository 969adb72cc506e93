"""Compares how soon something is done, in a word: beforehand, at once, promptly, soon, later, eventually."""

from __future__ import annotations

from collections.abc import Sequence

from policygen.change import Difference
from policygen.comparing.structure.ranked_adverbs import (
    Said,
    adverbs_in,
    judged,
    of_one_thing,
    of_shared,
    pattern_of,
)
from policygen.comparing.structure.reading import Reading
from policygen.policy import Kind
from policygen.text.markers import Scope

_BEFORE, _AT_ONCE, _PROMPTLY, _SOON, _SOMETIME, _LATER, _EVENTUALLY = 7, 6, 5, 4, 3, 2, 1
_ADVERB = pattern_of(
    {
        _BEFORE: "beforehand|in advance|ahead of time",
        _AT_ONCE: "immediately|instantly|at once|forthwith|right away|straight ?away|on the spot"
        "|without (?:any )?delay",
        _PROMPTLY: "promptly|quickly|swiftly|speedily|expeditiously|without (?:undue|unreasonable|unnecessary) delay",
        _SOON: "soon|shortly|before long",
        _EVENTUALLY: "eventually|ultimately|in due course|at some point|at some time|some ?day|sooner or later",
        _LATER: "later(?: on)?|afterwards?|subsequently|thereafter|at a later (?:time|date|point)",
    }
)


def without_promptness(
    before: Reading, after: Reading
) -> tuple[Reading, Reading, list[Difference]]:
    """Both readings without the one adverb of this class that each has, and what its change does.

    Two adverbs that the scale of times in words orders are left to it, and whatever runs from an amount of time.
    """
    sides = (before, after)
    found = [adverbs_in(one, _ADVERB) for one in sides]
    shared = {one.rank for one in found[0]} & {one.rank for one in found[1]}
    said = [[one for one in side if one.rank not in shared] for side in found]
    if any(len(one) > 1 or (one and not one[0].units) for one in said) or not any(said):
        return before, after, []
    placed = (one.unit.quantity for side in sides for one in side.placed)
    if any(one is not None and one.dimension == "time" for one in placed):
        return before, after, []
    silence = max(shared, default=_SOMETIME)
    ranks = [one[0].rank if one else silence for one in said]
    if all(said):
        ordered = min(ranks) >= _PROMPTLY and max(ranks) < _BEFORE
        if ordered or not of_one_thing(sides, said):
            return before, after, []
    elif not _only_later(sides, said, ranks) or (not shared and _timed(sides, said)):
        return before, after, []
    signs = {_sign(side, one[0]) for side, one in zip(sides, said, strict=True) if one}
    if len(signs) != 1 or 0 in signs:
        return before, after, []
    (sign,) = signs
    return judged(sides, said, sign, ranks, Scope.MAIN)


_DELAYING = frozenset({"later", "later on", "subsequently", "at a later time", "at a later date"})


def _only_later(
    sides: tuple[Reading, Reading], said: Sequence[Sequence[Said]], ranks: Sequence[int]
) -> bool:
    """Whether a text puts off by one adverb what the other doesn't put off."""
    side = 0 if said[0] else 1
    one = said[side][0]
    words = sides[side].passages[one.passage].text[one.start : one.end].lower()
    late = min(ranks) == _EVENTUALLY or words in _DELAYING
    return late and of_shared(sides, said)


def _timed(sides: tuple[Reading, Reading], said: Sequence[Sequence[Said]]) -> bool:
    """Whether the text without an adverb says in another way how soon something is done."""
    other = sides[0] if said[1] else sides[1]
    return any(one.scale in ("time_words", "frequency") for one in other.values)


def _sign(reading: Reading, said: Said) -> int:
    """What it does for the student that something is done sooner; 0 where it can't be told."""
    first = reading.placed[said.units[0]]
    if first.scope is not Scope.MAIN:
        return 0
    kind = reading.passages[first.passage].kind
    if kind is Kind.DUTY:
        return first.sign
    return 1 if kind is Kind.PERMISSION and first.sign < 0 else 0
