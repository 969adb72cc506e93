"""Judges "in writing" and "written" that one text alone has: what a duty gives on paper, it gives more firmly."""

from __future__ import annotations

from dataclasses import replace

from policygen.change import Change, Difference
from policygen.comparing.judges.one_sided.one_side import difference_of
from policygen.comparing.structure.items import Matching
from policygen.policy import Kind
from policygen.text.markers import Scope
from policygen.text.tokens import stem

_WRITE = stem("write")
_ON_PAPER = frozenset(
    stem(word)
    for word in "write letter mail email paper form log document print copy report sign".split()
)
_GIVEN = frozenset(
    stem(word)
    for word in "notice notify answer respond reply explain inform decide determine summary statement reason".split()
)


def written_differences(matching: Matching) -> list[Difference]:
    """Each "written" or "in writing" of a duty to tell or answer, where the other text has nothing on paper."""
    found: list[Difference] = []
    for side in (0, 1):
        other = {w for one in matching.readings[1 - side].placed for w in one.unit.words}
        if other & _ON_PAPER or not other & _GIVEN:
            continue
        for i in sorted(matching.open[side]):
            placed = matching.items[side][i].placed
            if matching.items[side][i].key != _WRITE or placed.scope is not Scope.MAIN:
                continue
            passage = matching.readings[side].passages[placed.passage]
            given = matching.said(side, i) in ("written", "in writing", "writing")
            verb = passage.text[: placed.unit.start].lower().rstrip().endswith("be")
            if passage.kind is Kind.DUTY and placed.sign > 0 and given and not verb:
                matching.drop(side, [i])
                one = difference_of(matching, side, [i], Change.RESTRICTION, 1)
                found.append(replace(one, alone=True))
    return found
