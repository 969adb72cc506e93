"""Finds the one stretch by which two provisions differ, where all other words are the same and in order."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from policygen.comparing.structure.reading import Reading
from policygen.policy import Passage

_TOKEN = re.compile(r"[\w'’-]+|[^\w\s]")


@dataclass(frozen=True, slots=True)
class Insertion:
    """A stretch that one of two texts has more.

    Arguments:
        side: of the text that has it.
        passage: its number, in both texts.
        start, end: of the stretch, in that text's passage.
        at: where it would stand in the other text's passage: behind its last word before the stretch.
    """

    side: int
    passage: int
    start: int
    end: int
    at: int


def insertions(before: Reading, after: Reading) -> list[Insertion]:
    """The ways to cut the longer of two provisions to get the shorter one; none where more than a stretch differs.

    There are several where the stretch ends as what stands before it does: "[, a nurse], an aide" and
    "[a nurse,] an aide".
    """
    if len(before.passages) != len(after.passages):
        return []
    pairs = list(zip(before.passages, after.passages, strict=True))
    changed = [n for n, (one, other) in enumerate(pairs) if _said(one) != _said(other)]
    if len(changed) != 1 or any(one.kind is not other.kind for one, other in pairs):
        return []
    (number,) = changed
    texts = pairs[number][0].text, pairs[number][1].text
    side = int(len(texts[1]) > len(texts[0]))
    same = _shared(texts[0], texts[1]) + _shared(texts[0][::-1], texts[1][::-1])
    if same + _CAPITALS < len(texts[1 - side]):
        return []
    long, short = (list(_TOKEN.finditer(text)) for text in (texts[side], texts[1 - side]))
    words, others = [t.group().lower() for t in long], [t.group().lower() for t in short]
    size, ahead = len(words) - len(others), _shared(words, others)
    least = len(others) - _shared(words[::-1], others[::-1])
    return [
        Insertion(side, number, long[n].start(), long[n + size - 1].end(), short[n - 1].end())
        for n in range(max(1, least), min(ahead, len(others) - 1) + 1)
        if size > 0
    ]


_CAPITALS = 2  # letters that may be small in one text and capital in the other


def _shared(one: Sequence[str], other: Sequence[str]) -> int:
    """How many words or letters two rows begin with alike."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((n for n, (a, b) in pairs if a != b), min(len(one), len(other)))


def _said(passage: Passage) -> tuple[str, str]:
    return passage.stem, passage.text
