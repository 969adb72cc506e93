"""Reads the days after an event as a deadline, where the other text has one: "during the ten days after it".

What is done once within a span is done by its end. "Watch the student during the hour after release" says how
long; only beside a text that says by when the same is done is a span its deadline.
"""

from __future__ import annotations

from dataclasses import replace

from policygen.change import Placed
from policygen.comparing.structure.reading import Reading
from policygen.policy import Kind
from policygen.text.markers import Scope
from policygen.text.quantities.bounds import Bound
from policygen.text.tokens import stem
from policygen.text.units import UnitKind

_DURING = ((stem("during"),), ("during",))
_AFTER = frozenset(stem(word) for word in "after follow following next subsequent".split())
_AHEAD = 3  # units from the span to what it follows


def spans_as_deadlines(before: Reading, after: Reading) -> tuple[Reading, Reading]:
    """Both readings, with the one span after an event of the one as a deadline where the other has a deadline."""
    sides = [before, after]
    spans = [_span(one) for one in sides]
    for side in (0, 1):
        at = spans[side]
        if at is not None and spans[1 - side] is None and _has_deadline(sides[1 - side]):
            sides[side] = _as_deadline(sides[side], at)
    return sides[0], sides[1]


def _times(reading: Reading) -> list[int]:
    """The amounts of time of a reading."""
    return [
        at
        for at, one in enumerate(reading.placed)
        if one.unit.quantity is not None and one.unit.quantity.dimension == "time"
    ]


def _has_deadline(reading: Reading) -> bool:
    """Whether the only amount of time of a duty is its deadline."""
    times = _times(reading)
    if len(times) != 1 or reading.kind is not Kind.DUTY:
        return False
    one = reading.placed[times[0]]
    amount = one.unit.quantity
    return amount is not None and amount.bound is Bound.AT_MOST and one.scope is Scope.MAIN


def _span(reading: Reading) -> int | None:
    """The only amount of time of a duty, if "during" stands before it and an event behind it that it follows."""
    times = _times(reading)
    if len(times) != 1 or reading.kind is not Kind.DUTY or not times[0]:
        return None
    at = times[0]
    opener = reading.placed[at - 1]
    amount = reading.placed[at].unit.quantity
    bare = amount is not None and amount.bound in (Bound.EXACT, Bound.LASTING, Bound.AT_LEAST)
    ahead = {word for one in reading.placed[at + 1 : at + 1 + _AHEAD] for word in one.unit.words}
    return (
        at if bare and opener.unit.words in _DURING and opener.opener and ahead & _AFTER else None
    )


def _as_deadline(reading: Reading, at: int) -> Reading:
    """The reading with a span in the main part, as the most that may pass."""
    placed = list(reading.placed)
    main = _main(reading, placed[at].passage)
    if main is None:
        return reading
    for number in (at - 1, at):
        placed[number] = replace(
            placed[number],
            scope=main.scope,
            sign=main.sign,
            attach=main.attach,
            opener=False,
            path=main.path,
        )
    amount = placed[at].unit.quantity
    assert amount is not None
    bounded = replace(amount, bound=Bound.AT_MOST)
    placed[at] = replace(placed[at], unit=replace(placed[at].unit, quantity=bounded))
    opening = placed[at - 1].unit
    placed[at - 1] = replace(placed[at - 1], unit=replace(opening, kind=UnitKind.LIGHT))
    return replace(reading, placed=tuple(placed))


def _main(reading: Reading, passage: int) -> Placed | None:
    """The modal of a passage, or else its first unit, in the main part."""
    main = [p for p in reading.placed if p.passage == passage and p.scope is Scope.MAIN]
    modal = next((p for p in main if p.unit.kind is UnitKind.MODAL), None)
    return modal or next(iter(main), None)
