"""Doubts a title that says another value: "same day", "next day" bind somebody, though nobody knows whom."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from policygen.change import Change
from policygen.comparing.differences import differences
from policygen.comparing.pairing.agree import agree_on_kinds
from policygen.comparing.structure.reading import read_provision
from policygen.comparing.telling.judge import Parties, judge
from policygen.finding import Finding
from policygen.policy import Passage

_VALUES = (Change.SCALE, Change.QUANTITY, Change.MODALITY, Change.HEDGE)


def valued_title(
    before: Sequence[Passage], after: Sequence[Passage], parties: Parties
) -> list[Finding]:
    """An unclear finding for each value or amount in which two titles or phrases differ; none for other words."""
    read = agree_on_kinds(before, after)
    first, second = (read_provision(one, parties.lexicon) for one in read)
    found = differences(first, second, parties.lexicon)
    return [
        judge(replace(one, effect=0), *read, parties, "low")
        for one in found
        if one.change in _VALUES
    ]
