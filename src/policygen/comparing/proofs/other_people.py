"""Leaves out "others", "someone else" and "another person" where they stand for each other.

"Others" counts as a word, and "another person" is made of words that say nothing by themselves.
"""

from __future__ import annotations

import re

from policygen.comparing.structure.items import Matching

_PEOPLE = frozenset({"others", "els"})
_OTHER_PEOPLE = re.compile(
    r"\b(?:(?:anoth|other|third) (?:person|individu|peopl|parti|human)|"
    r"(?:someon|somebodi|anyon|anybodi) els|others)\b"
)


def drop_other_people(matching: Matching) -> None:
    """Leave out words for other people that face such words of the other text."""
    for side in (0, 1):
        for i in sorted(matching.open[side]):
            if matching.items[side][i].key in _PEOPLE and _faces(matching, side, i):
                matching.drop(side, [i])


def _faces(matching: Matching, side: int, number: int) -> bool:
    counterpart = {pair[side]: pair[1 - side] for pair in matching.pairs}
    items, others = matching.items[side], matching.items[1 - side]
    before = _walk(range(number - 1, -1, -1), matching, side)
    after = _walk(range(number + 1, len(items)), matching, side)
    low = counterpart.get(before, -1) if before is not None else -1
    high = counterpart.get(after) if after is not None else len(others)
    if high is None or (before is not None and low < 0):
        return False
    own = [one for one in range(low + 1, high) if one in matching.open[1 - side]]
    if high <= low or any(others[one].key not in _PEOPLE for one in own):
        return False
    placed = matching.readings[1 - side].placed
    start = others[low].at + 1 if low >= 0 else 0
    end = others[high].at if high < len(others) else len(placed)
    words = " ".join(word for one in placed[start:end] for word in one.unit.words)
    return _OTHER_PEOPLE.search(words) is not None


def _walk(numbers: range, matching: Matching, side: int) -> int | None:
    """The nearest item that is no word for other people, or None."""
    return next((n for n in numbers if matching.items[side][n].key not in _PEOPLE), None)
