"""Sees that a paper is only kept for whoever comes where the other text has it handed over."""

from __future__ import annotations

from policygen.change import Change, Difference
from policygen.comparing.structure.items import Matching
from policygen.policy import Kind
from policygen.text.markers import Scope
from policygen.text.tokens import stem


def _stems(words: str) -> frozenset[str]:
    return frozenset(stem(word) for word in words.split())


_READY = _stems("available ready accessible")
_GIVING = _stems(
    "give send provide furnish hand deliver mail email forward supply transmit issue post distribute receive get"
)
_KEEPING = _stems("make keep have hold leave set remain stay be")


def readiness_differences(matching: Matching) -> list[Difference]:
    """ "Make a copy available to the parent" for "give the parent a copy": the parent has to come for it."""
    for side in (0, 1):
        ready = _of_duty(matching, side, _READY)
        given = _of_duty(matching, 1 - side, _GIVING)
        if len(ready) != 1 or len(given) != 1 or _of_duty(matching, 1 - side, _READY):
            continue
        if _of_duty(matching, side, _GIVING):
            continue
        kept = _of_duty(matching, side, _KEEPING)
        placed = [matching.items[side][ready[0]].placed, matching.items[1 - side][given[0]].placed]
        matching.drop(side, [*ready, *kept])
        matching.drop(1 - side, given)
        removed, added = (placed[1:], placed[:1]) if side else (placed[:1], placed[1:])
        effect = -1 if side else 1
        return [Difference(Change.THING, effect, tuple(removed), tuple(added), "", placed[0].scope)]
    return []


def _of_duty(matching: Matching, side: int, words: frozenset[str]) -> list[int]:
    """The left-over items of a side that say one of these words in the main part of a duty of the school."""
    reading = matching.readings[side]
    return [
        i
        for i in sorted(matching.open[side])
        if set(matching.items[side][i].placed.unit.words) & words
        and matching.items[side][i].placed.scope is Scope.MAIN
        and matching.items[side][i].placed.sign > 0
        and reading.passages[matching.items[side][i].placed.passage].kind is Kind.DUTY
    ]
