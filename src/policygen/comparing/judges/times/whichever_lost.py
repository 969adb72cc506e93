"""Judges one of two moments that came or went with "whichever is first": the first of two is never later than one."""

from __future__ import annotations

import re

from policygen.change import Change, Difference, Placed
from policygen.comparing.structure.items import Matching
from policygen.policy import Kind
from policygen.text.markers import Scope

_WHICHEVER = re.compile(
    r"\bwhichever (?:of (?:them|these|the two) )?(?:(?:one )?(?:is|comes|occurs|happens|falls|arrives|ends) )?"
    r"(?:(first|sooner|soonest|earlier|earliest|shorter|less)|(?:the )?(?:later|latest|last|second|longer|greater))\b",
    re.IGNORECASE,
)
# What has to go on: there the later of two moments is what protects.
_KEPT = re.compile(
    r"\b(?:keep|keeps|kept|retain(?:s|ed)?|preserved?s?|maintain(?:s|ed)?|stored?s?|archived?s?|remain|stay|saved?)\b",
    re.IGNORECASE,
)
_DESTROYED = re.compile(
    r"\b(?:destroy(?:ed)?|discard(?:ed)?|erased?|deleted?|purged?|shred(?:ded)?|remove[ds]?)\b",
    re.IGNORECASE,
)
_BINDING = (Kind.DUTY, Kind.STATEMENT, Kind.PERMISSION, Kind.PROHIBITION)


def lost_moment_differences(matching: Matching) -> list[Difference]:
    """The moment that one text alone has, where it says which of two counts and nothing else differs."""
    said = [
        [_WHICHEVER.search(one.text) for one in reading.passages] for reading in matching.readings
    ]
    present = [any(side) for side in said]
    if present[0] == present[1]:
        return []
    side = 0 if present[0] else 1
    number = next(n for n, found in enumerate(said[side]) if found)
    found = said[side][number]
    left = sorted(matching.open[side])
    placed = [matching.items[side][i].placed for i in left]
    if (
        found is None
        or matching.content_left(1 - side)
        or not left
        or any(one.passage != number for one in placed)
        or not _is_one_stretch(matching, side, left, found.span())
    ):
        return []
    sign = _sign(matching, side, number)
    if not sign:
        return []
    first = found.group(1) is not None
    effect = sign if first == bool(side) else -sign  # one more moment, and the first counts
    for each in (0, 1):
        matching.drop(each, list(matching.open[each]))
    run = tuple(placed)
    removed, added = ((), run) if side else (run, ())
    return [Difference(Change.QUANTITY, effect, removed, added, "", run[0].scope)]


def _is_one_stretch(matching: Matching, side: int, left: list[int], span: tuple[int, int]) -> bool:
    """Whether what is left is one stretch, besides the words that say which moment counts."""
    starts = {i: matching.items[side][i].placed.unit.start for i in left}
    rest = [i for i in left if not span[0] <= starts[i] < span[1]]
    return bool(rest) and rest == list(range(rest[0], rest[-1] + 1))


def _sign(matching: Matching, side: int, number: int) -> int:
    """What an earlier moment does for the student; 0 where that isn't known."""
    reading = matching.readings[side]
    passage = reading.passages[number]
    if passage.kind not in _BINDING:
        return 0
    if passage.kind is Kind.PROHIBITION:
        return -1 if _DESTROYED.search(passage.text) else 1
    if passage.kind is Kind.PERMISSION and _DESTROYED.search(passage.text):
        return -1
    main = _main(reading.placed, number)
    named = _WHICHEVER.search(passage.text)
    kept = (
        passage.kind is not Kind.PERMISSION
        and _KEPT.search(passage.text, 0, named.start() if named else len(passage.text))
    )  # what is kept stands before the moments: "... whichever is earlier, and shall keep proof" keeps something else
    sign = 1 if passage.kind is Kind.STATEMENT else (main[-1].sign if main else 0)
    return -sign if kept else sign


def _main(placed: tuple[Placed, ...], number: int) -> list[Placed]:
    return [
        one
        for one in placed
        if one.passage == number and one.scope is Scope.MAIN and one.unit.quantity is None
    ]
