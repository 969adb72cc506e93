"""Compares for how long, in a word: permanently, for one year, temporarily."""

from __future__ import annotations

from policygen.change import Change, Difference
from policygen.comparing.structure.left_out import without_units
from policygen.comparing.structure.ranked_adverbs import (
    Said,
    adverbs_in,
    judged,
    of_one_thing,
    pattern_of,
)
from policygen.comparing.structure.reading import Reading
from policygen.policy import Kind
from policygen.text.markers import Scope
from policygen.text.tokens import stem

_FOR_EVER, _FOR_A_TIME = 2, 1
_ADVERB = pattern_of(
    {
        _FOR_EVER: "permanently|indefinitely|forever|for ever|in perpetuity|perpetually|for good",
        _FOR_A_TIME: "temporarily|provisionally",
    }
)
_KEPT = frozenset(
    stem(word) for word in "keep retain preserve maintain store save hold archive".split()
)


def without_permanence(
    before: Reading, after: Reading
) -> tuple[Reading, Reading, list[Difference]]:
    """Both readings without the one adverb of this class that each has, and what its change does.

    Where one text has an amount of time for which something is kept and the other keeps it for ever, that is judged.
    """
    sides = (before, after)
    said = [adverbs_in(one, _ADVERB) for one in sides]
    if any(len(one) > 1 or (one and not one[0].units) for one in said) or not any(said):
        return before, after, []
    places = {_place(side, one[0]) for side, one in zip(sides, said, strict=True) if one}
    if len(places) != 1:
        return before, after, []
    ((sign, scope),) = places
    if not sign:
        return before, after, []
    if all(said):
        ranks = [one[0].rank for one in said]
        alike = of_one_thing(sides, said)
        return judged(sides, said, sign, ranks, scope) if alike else (before, after, [])
    side = 0 if said[0] else 1
    return _against_amount(sides, side, said[side][0], sign)


def _against_amount(
    sides: tuple[Reading, Reading], side: int, one: Said, sign: int
) -> tuple[Reading, Reading, list[Difference]]:
    """What it does that records kept for ever are kept for an amount of time in the other text."""
    other = sides[1 - side]
    amounts = [
        n
        for n, placed in enumerate(other.placed)
        if placed.unit.quantity is not None and placed.unit.quantity.dimension == "time"
    ]
    kept = all(any(_KEPT & set(p.unit.words) for p in reading.placed) for reading in sides)
    owed = {p.kind for reading in sides for p in reading.passages} == {Kind.DUTY}
    if one.rank != _FOR_EVER or len(amounts) != 1 or not kept or not owed:
        return *sides, []
    gone: list[tuple[int, ...]] = [(), ()]
    gone[side], gone[1 - side] = one.units, (amounts[0],)
    bare = [without_units(r, frozenset(n)) for r, n in zip(sides, gone, strict=True)]
    placed = [tuple(r.placed[n] for n in own) for r, own in zip(sides, gone, strict=True)]
    effect = sign if side else -sign
    return (
        bare[0],
        bare[1],
        [Difference(Change.THING, effect, placed[0], placed[1], "", placed[0][0].scope)],
    )


def _place(reading: Reading, said: Said) -> tuple[int, Scope]:
    """What it does for the student that something lasts longer, 0 where it can't be told; and where."""
    first = reading.placed[said.units[0]]
    kind = reading.passages[first.passage].kind
    main = first.scope is Scope.MAIN
    if kind is Kind.STATEMENT or (main and kind is Kind.PROHIBITION):
        return 0, first.scope
    return (-first.sign if main and kind is Kind.PERMISSION else first.sign), first.scope
