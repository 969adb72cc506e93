"""Judges a matter that one text asks for in a definition and that the other leaves open: "locked", "locked or not".

Whatever value the one text asks for on a scale, the other takes all of them in. The clause and the
value are judged here and taken out of both readings, before they could be paired with other words.
"""

from __future__ import annotations

from collections.abc import Iterator

from policygen.change import Change, Difference, SaidValue
from policygen.comparing.structure.left_out import without_units
from policygen.comparing.structure.reading import Reading
from policygen.comparing.structure.scopes import restriction_sign
from policygen.policy import Kind
from policygen.text.lexicon import Lexicon
from policygen.text.markers import Scope
from policygen.text.tokens import stem

_DEFINING = (Kind.PROTECTED_DEFINITION, Kind.SAFE_HARBOUR, Kind.TRIGGER)
_TAKEN_OUT = (Scope.EXCEPTION, Scope.EXCLUSION)
# Who acts, and where somebody stands, is said of many things in one sentence.
_SAID_OF_MANY = frozenset({"actor", "covered_staff", "endangered", "quantifier", "time_words"})


def without_indifference(
    before: Reading, after: Reading, lexicon: Lexicon
) -> tuple[Reading, Reading, list[Difference]]:
    """Both readings of a definition without what the one asks for and the other leaves open, and what that does."""
    sides = (before, after)
    for own in (0, 1):
        asking, open_ = sides[own], sides[1 - own]
        if asking.kind not in _DEFINING:
            continue
        for clause in _clauses(open_):
            asked = _asked(asking, open_, clause)
            if asked is None:
                continue
            if _said_beside(open_, clause, asked):  # "in an area, enclosed or not"
                without = without_units(open_, clause)
                return (without, after, []) if own else (before, without, [])
            gone = [_with_denial(asking, asked), clause]
            units = [
                tuple(side.placed[n] for n in sorted(numbers))
                for side, numbers in zip((asking, open_), gone, strict=True)
            ]
            sign = restriction_sign(asking.kind) * (-1 if _is_taken_out(open_, clause) else 1)
            weakest = lexicon.scales[asked.scale].values[0]
            universal = "" if weakest.opposite else weakest.id  # what nothing fails
            if asked.value == universal or _is_not_needed(asking, asked):
                continue
            values = (asked.value, universal)
            if not universal:
                units[1] = ()
            if own:
                units.reverse()
                gone.reverse()
                values = (universal, asked.value)
            rest = [without_units(side, one) for side, one in zip(sides, gone, strict=True)]
            one = Difference(
                Change.SCALE if universal else Change.RESTRICTION,
                sign if own else -sign,
                units[0],
                units[1],
                asked.scale,
                Scope.WIDENING,
                values,
            )
            return rest[0], rest[1], [one]
    return before, after, []


def is_left_open(difference: Difference) -> bool:
    """Whether a difference is a matter that one text leaves open: no parse sees what the other asks for in it."""
    judged = difference.change in (Change.RESTRICTION, Change.SCALE)
    return judged and difference.scope is Scope.WIDENING and any(difference.values)


def _clauses(reading: Reading) -> Iterator[set[int]]:
    """The stretches that leave a matter open, with all that is opened inside them."""
    frames = {one.path[-1] for one in reading.placed if one.opener and one.scope is Scope.WIDENING}
    for frame in sorted(frames):
        yield {
            n
            for n, one in enumerate(reading.placed)
            if frame in one.path and (one.path[-1] == frame or one.scope in _INSIDE)
        }


_INSIDE = (Scope.NEGATION, Scope.RELATIVE)  # what may be opened within a matter that is left open


def _asked(asking: Reading, open_: Reading, clause: set[int]) -> SaidValue | None:
    """What one text asks for in the matter that a clause of the other leaves open, if it asks for one value."""
    matters = {v.scale for v in open_.values if v.start in clause} - _SAID_OF_MANY
    left_open = {n for stretch in _clauses(asking) for n in stretch}
    found = [
        value
        for value in asking.values
        if value.scale in matters
        and value.start not in left_open
        and _is_taken_out(asking, {value.start}) is _is_taken_out(open_, clause)
    ]
    return found[0] if len(found) == 1 else None


_NEEDS = frozenset(stem(word) for word in "need require necessary matter".split())


def _is_not_needed(reading: Reading, value: SaidValue) -> bool:
    """Whether a text says of a value that it isn't needed: it leaves the matter open too."""
    passage = reading.placed[value.start].passage
    return any(
        one.passage == passage and one.scope is Scope.NEGATION and one.unit.key in _NEEDS
        for one in reading.placed
    )


_DENYING = frozenset({"not", "no", "never", "without", "unabl", "fail"})
_NEAR = 3  # units between what denies and what is denied


def _with_denial(reading: Reading, value: SaidValue) -> set[int]:
    """The units that say a value, with what denies it right before: "unable to see or hear"."""
    begin = next(
        (
            n
            for n in range(value.start - 1, max(-1, value.start - 1 - _NEAR), -1)
            if reading.placed[n].unit.key in _DENYING
        ),
        value.start,
    )
    return set(range(begin, value.end))


def _said_beside(open_: Reading, clause: set[int], asked: SaidValue) -> bool:
    """Whether a text that leaves a matter open says a value of it besides."""
    return any(v.scale == asked.scale and v.start not in clause for v in open_.values)


def _is_taken_out(reading: Reading, numbers: set[int]) -> bool:
    """Whether units stand in what an exception or an exclusion takes out."""
    first = reading.placed[min(numbers)]
    frames = {
        one.path[-1] for one in reading.placed if one.opener and one.scope in _TAKEN_OUT
    } & set(first.path)
    whole = len(first.path) == 1 and first.scope is Scope.EXCLUSION
    return bool(frames) or whole
