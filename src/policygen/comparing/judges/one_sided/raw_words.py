"""The very words of a stretch and of its gap: small words too, which are no items."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from policygen.comparing.structure.items import Matching


@dataclass(frozen=True, slots=True)
class RawWords:
    """What stands between the counterparts on either side of a stretch.

    Arguments:
        before: the passage's text before the stretch, from its beginning.
        own: what stands there in the stretch's own text.
        after: what follows in that text.
        other: what stands at the same place in the other text; None where the neighbours aren't neighbours there.
    """

    before: str
    own: str
    after: str
    other: str | None


def raw_words(matching: Matching, side: int, run: Sequence[int]) -> RawWords:
    """The words around and inside a stretch of one side, in lower case."""
    items, there = matching.items[side], matching.items[1 - side]
    partner = dict(matching.pairs) if side == 0 else {j: i for i, j in matching.pairs}
    number = items[run[0]].placed.passage
    passage = matching.readings[side].passages[number]
    text = passage.text.lower()
    left = next(
        (
            i
            for i in range(run[0] - 1, -1, -1)
            if i in partner and items[i].placed.passage == number
        ),
        None,
    )
    right = next(
        (
            i
            for i in range(run[-1] + 1, len(items))
            if i in partner and items[i].placed.passage == number
        ),
        None,
    )
    start = items[left].placed.unit.end if left is not None else 0
    end = items[right].placed.unit.start if right is not None else len(text)
    other: str | None = None
    first = there[partner[left]].placed if left is not None else None
    last = there[partner[right]].placed if right is not None else None
    one = first or last
    if one is not None and (last is None or first is None or first.passage == last.passage):
        across = matching.readings[1 - side].passages[one.passage].text.lower()
        begins = first.unit.end if first is not None else 0
        ends = last.unit.start if last is not None else len(across)
        other = across[begins:ends] if begins <= ends else None
    return RawWords(text[:start], text[start:end], text[end:], other)
