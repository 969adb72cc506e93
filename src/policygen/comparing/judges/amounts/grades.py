"""Compares grades and ages as spans: "grade 4 or below" is "before she has reached grade 5", and more than "K-3"."""

from __future__ import annotations

from policygen.change import Change, Difference, Placed
from policygen.comparing.structure.left_out import without_units
from policygen.comparing.structure.reading import Reading
from policygen.policy import Kind
from policygen.text.markers import TURNING, Scope
from policygen.text.quantities.grades import Span, spans_in
from policygen.text.units import UnitKind

_REACHED = (Scope.MAIN, Scope.UNIVERSAL, Scope.RELATIVE, Scope.CONDITION)  # how far a duty reaches
_BOUNDS = ("below", "to", "from")


def without_grades(before: Reading, after: Reading) -> tuple[Reading, Reading, list[Difference]]:
    """Both readings without the one span of grades or ages that each has, and what its change does.

    Spans that are named in one way, by one bound, are left to the judge of amounts.
    """
    sides = (before, after)
    spans = [
        [(n, span) for n, passage in enumerate(one.passages) for span in spans_in(passage.text)]
        for one in sides
    ]
    if len(spans[0]) != 1 or len(spans[1]) != 1:
        return before, after, []
    (m, a), (n, b) = spans[0][0], spans[1][0]
    same = (a.first, a.last) == (b.first, b.last)
    if a.dimension != b.dimension or (not same and a.way == b.way and a.way in _BOUNDS):
        return before, after, []
    fewer = a.first <= b.first and b.last <= a.last
    more = b.first <= a.first and a.last <= b.last
    said = [_said(before, m, a), _said(after, n, b)]
    signs = {_sign(side, one) for side, one in zip(sides, said, strict=True)}
    turns = {_turns(side, one) for side, one in zip(sides, said, strict=True)}
    if len(turns) != 1 or len(signs) != 1 or 0 in signs or not (fewer or more):
        return before, after, []
    if same:
        return _without(before, m, a), _without(after, n, b), []
    (sign,) = signs
    one = Difference(Change.THING, sign if fewer else -sign, said[0], said[1], "", said[0][0].scope)
    return _without(before, m, a), _without(after, n, b), [one]


def _said(reading: Reading, passage: int, span: Span) -> tuple[Placed, ...]:
    """The units that name a span."""
    return tuple(
        one
        for one in reading.placed
        if one.passage == passage and one.unit.start < span.end and span.start < one.unit.end
    )


def _turns(reading: Reading, said: tuple[Placed, ...]) -> int:
    """How many words open an exception or deny outside of a span."""
    inside = {id(one) for one in said}
    opened = (one for one in reading.placed if one.opener and one.scope in TURNING)
    return sum(id(one) not in inside for one in opened)


def _sign(reading: Reading, said: tuple[Placed, ...]) -> int:
    """What it does for the student that fewer of them are named; 0 where it can't be told."""
    number = next(
        (one for one in said if one.unit.kind in (UnitKind.QUANTITY, UnitKind.WORD)), None
    )
    if number is None:
        return 0
    kind = reading.passages[number.passage].kind
    if kind is Kind.DUTY:
        return -1 if number.scope in _REACHED else 0
    denied = [one for one in said if one.opener and one.scope is Scope.NEGATION]
    if denied and number.path[-1] == denied[-1].path[-1]:
        return -number.sign  # "who is not yet 10 years old"
    if number.scope is Scope.UNTIL:
        return -number.sign if kind is Kind.PROHIBITION else 0
    return number.sign


def _without(reading: Reading, passage: int, span: Span) -> Reading:
    """A reading without the units of a span and what they say on the scales."""
    named = {id(one) for one in _said(reading, passage, span)}
    gone = {at for at, one in enumerate(reading.placed) if id(one) in named}
    return without_units(reading, gone)
