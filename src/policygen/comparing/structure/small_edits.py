"""Finds the few places in which two readings differ, small words and all: what one text alone has in each.

Items leave out the words that say nothing by themselves. What a "same", a "one", an "and" before them changes is
told from the whole row of units.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from rapidfuzz.distance import Indel

from policygen.change import Placed
from policygen.comparing.structure.reading import Reading
from policygen.text.units import UnitKind

MOST = 3  # places: of a text that is written anew, a place tells nothing


@dataclass(frozen=True, slots=True)
class SmallEdit:
    """One place in which two readings differ.

    Arguments:
        own: the units of the first and of the second text that stand there.
        left: those of them that no other place of the other text has, marks left out.
        after: the unit of each text behind the place, or None.
    """

    own: tuple[tuple[Placed, ...], tuple[Placed, ...]]
    left: tuple[tuple[Placed, ...], tuple[Placed, ...]]
    after: tuple[Placed | None, Placed | None]

    @property
    def side(self) -> int | None:
        """The text that alone has words here, or None where both have."""
        said = [any(_speaks(one) for one in side) for side in self.own]
        return None if said[0] == said[1] else said.index(True)


def small_edits(before: Reading, after: Reading) -> tuple[SmallEdit, ...]:
    """The places in which two readings of as many passages differ; none where they are more than a few."""
    if len(before.passages) != len(after.passages):
        return ()
    keys = [[(p.unit.kind, p.unit.key) for p in reading.placed] for reading in (before, after)]
    changed = [op for op in Indel.opcodes(*keys) if op.tag != "equal"]
    ends: list[tuple[int, int, int, int]] = []
    for op in changed:
        if ends and ends[-1][1] == op.src_start and ends[-1][3] == op.dest_start:
            ends[-1] = ends[-1][0], op.src_end, ends[-1][2], op.dest_end
        else:
            ends.append((op.src_start, op.src_end, op.dest_start, op.dest_end))
    if not ends or len(ends) > MOST:
        return ()
    owns = [(before.placed[a:b], after.placed[c:d]) for a, b, c, d in ends]
    said = [Counter(_key(p) for own in owns for p in own[side]) for side in (0, 1)]
    if any(one.unit.kind is UnitKind.WORD and said[1][_key(one)] for own in owns for one in own[0]):
        return ()  # words that moved: another turn of phrase, which the proofs are there for
    return tuple(
        SmallEdit(
            own,
            (_left(own[0], said[1]), _left(own[1], said[0])),
            (
                before.placed[b] if b < len(before.placed) else None,
                after.placed[d] if d < len(after.placed) else None,
            ),
        )
        for own, (_, b, _, d) in zip(owns, ends, strict=True)
    )


def _speaks(one: Placed) -> bool:
    return one.unit.kind is not UnitKind.MARK


def _key(one: Placed) -> str:
    return one.unit.key


def _left(own: Sequence[Placed], others: Counter[str]) -> tuple[Placed, ...]:
    """The units of a place that the other text has in none."""
    return tuple(one for one in own if _speaks(one) and not others[_key(one)])
