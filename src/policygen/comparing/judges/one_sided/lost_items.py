"""Takes whole items of a list out of a rewritten stretch: what came or went as a whole is judged as a whole.

Where every other item was reworded, too, the item that is gone would be one more word in a
replacement nobody can tell.
"""

from __future__ import annotations

from collections.abc import Sequence

from policygen.change import Change, Difference
from policygen.comparing.judges.one_sided.one_side import difference_of
from policygen.comparing.judges.one_sided.whole import judged_whole
from policygen.comparing.structure.items import REPEATABLE, Matching
from policygen.policy import Kind

_LEAST = 2  # content words of an item that is taken out


def without_lost_items(
    matching: Matching, left: Sequence[list[int]], right: Sequence[list[int]]
) -> tuple[list[Difference], list[list[int]], list[list[int]]]:
    """The items of a duty's list that one text alone has, and the stretches of both texts without them.

    Arguments:
        left, right: left-over stretches of one block of each text.
    """
    sides = [list(left), list(right)]
    found: list[Difference] = []
    for side in (0, 1):
        if any(_is_free(matching, 1 - side, run) for run in sides[1 - side]):
            continue
        for run in list(sides[side]):
            rest = run
            for number in sorted({matching.items[side][i].placed.passage for i in run}):
                own = [i for i in run if matching.items[side][i].placed.passage == number]
                if not _is_item(matching, side, own):
                    continue
                judged = judged_whole(matching, side, own)
                if judged is not None and judged[1] > 0:
                    found.append(difference_of(matching, side, own, Change.PROVISION, 1))
                    rest = [i for i in rest if i not in own]
            sides[side] = [rest if one is run else one for one in sides[side]]
    kept = [
        [run for run in runs if _says_something(matching, side, run)]
        for side, runs in enumerate(sides)
    ]
    return found, kept[0], kept[1]


def _says_something(matching: Matching, side: int, run: Sequence[int]) -> bool:
    return any(matching.items[side][i].is_content for i in run)


def _is_item(matching: Matching, side: int, own: Sequence[int]) -> bool:
    """Whether some words are a whole item of a duty's list that has two words of weight at least."""
    items, reading = matching.items[side], matching.readings[side]
    number = items[own[0]].placed.passage
    passage = reading.passages[number]
    inside = [i for i, one in enumerate(items) if one.placed.passage == number and one.is_content]
    return (
        bool(passage.stem)
        and passage.kind is Kind.DUTY
        and all(i in own or items[i].key in REPEATABLE for i in inside)
        and sum(i in own for i in inside) >= _LEAST
    )


def _is_free(matching: Matching, side: int, run: Sequence[int]) -> bool:
    """Whether a stretch holds all that one passage says: then it may stand for an item of the other text."""
    items = matching.items[side]
    for number in {items[i].placed.passage for i in run}:
        inside = [
            i for i, one in enumerate(items) if one.placed.passage == number and one.is_content
        ]
        if inside and all(i in matching.open[side] for i in inside):
            return True
    return False
