"""Judges an exception of the one text that the other denies: "unless she consents", "even if she consents".

The words of the exception stand in both texts, so that no word tells them apart but those that open
and deny. They are judged here and taken out of both readings, before their words and values could be
paired with others.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from policygen.change import Change, Difference
from policygen.comparing.structure.left_out import without_units
from policygen.comparing.structure.reading import Reading
from policygen.policy import Kind
from policygen.text.markers import Scope
from policygen.text.tokens import stem
from policygen.text.units import UnitKind

_ENDING = (Scope.EXCEPTION, Scope.UNTIL)


@dataclass(frozen=True, slots=True)
class _Stretch:
    """Units of one reading, by number, with the words among them that say something."""

    numbers: tuple[int, ...]
    said: frozenset[str]


def without_denied_exceptions(
    before: Reading, after: Reading
) -> tuple[Reading, Reading, list[Difference]]:
    """Both readings without an exception that the other text denies, and what its going or coming does."""
    sides = (before, after)
    for own in (0, 1):
        excepting, denying = sides[own], sides[1 - own]
        for exception in _exceptions(excepting):
            for denial in _denials(denying):
                scope = excepting.placed[exception.numbers[0]].scope
                if not _says_the_same(exception, denial, denying, scope):
                    continue
                gone = [exception.numbers, denial.numbers]
                units = [
                    tuple(side.placed[n] for n in numbers)
                    for side, numbers in zip((excepting, denying), gone, strict=True)
                ]
                effect = units[0][0].attach if own else -units[0][0].attach
                if own:
                    units.reverse()
                    gone.reverse()
                rest = [without_units(side, set(n)) for side, n in zip(sides, gone, strict=True)]
                one = Difference(
                    Change.EXCEPTION, effect, units[0], units[1], "", Scope.EXCEPTION, alone=True
                )
                return rest[0], rest[1], [one]
    return before, after, []


def is_denied_exception(difference: Difference) -> bool:
    """Whether a difference is an exception of the one text that the other denies: no parse sees it as one."""
    both = bool(difference.removed and difference.added)
    return both and difference.change is Change.EXCEPTION and difference.alone


def _exceptions(reading: Reading) -> list[_Stretch]:
    """The stretches that an exception, a condition or a "without" opens in a provision that binds or defines."""
    found = [
        stretch
        for scope in (Scope.EXCEPTION, Scope.CONDITION, Scope.NEGATION)
        for stretch in _opened(reading, scope)
    ]
    return [
        one
        for one in found
        if _kind(reading, one) is not Kind.STATEMENT and _opens(reading, one.numbers[0])
    ]


_ASKS = frozenset({"if", "when", "where", "without"})


def _opens(reading: Reading, at: int) -> bool:
    """Whether a stretch is opened by an exception, or by an "if" or "without" that no "and" joins to another act."""
    opener = reading.placed[at]
    before = [one for one in reading.placed[max(0, at - 2) : at] if one.passage == opener.passage]
    joined = any(one.unit.kind is UnitKind.CONNECTIVE for one in before)
    asks = bool(_ASKS & set(opener.unit.words)) and not joined
    return opener.scope is Scope.EXCEPTION or asks


def _kind(reading: Reading, stretch: _Stretch) -> Kind:
    return reading.passages[reading.placed[stretch.numbers[0]].passage].kind


def _opened(reading: Reading, scope: Scope) -> list[_Stretch]:
    """The stretches of one scope, with all that is opened inside them."""
    frames = {one.path[-1] for one in reading.placed if one.opener and one.scope is scope}
    return [
        _stretch(
            reading,
            [n for n, one in enumerate(reading.placed) if frame in one.path],
        )
        for frame in sorted(frames)
    ]


_DENIES = re.compile(
    r"\b(?:(?:does|do|shall|will|can|may|did)\s+not|never|(?:no|nor)\b[^.;]*?)\s+"
    r"(?:change|changes|alter|alters|affect|affects|lift|lifts|relax|relaxes|excuse|excuses|justify|justifies|matter|matters"
    r"|override|overrides|be\s+an?\s+(?:exception|excuse|ground|reason|defen[cs]e)|(?:constitute|create|make)\s+an?\s+exception)\b"
    r"|\b(?:is|are|shall\s+be|will\s+be|be|forms?|makes?)\s+(?:of\s+)?no\s+(?:effect|exception|excuse|account|avail|difference|ground)\b"
    r"|\b(?:has|have|having|shall\s+have)\s+no\s+(?:effect|bearing)\b"
    r"|\b(?:is|are|shall\s+be)\s+(?:not\s+(?:an?\s+(?:exception|excuse|ground|reason)|relevant)|immaterial|irrelevant)\b",
    re.IGNORECASE,
)
_CLAUSE = re.compile(r";\s+|,\s+(?:and|but|nor)\s+", re.IGNORECASE)


def _denials(reading: Reading) -> list[_Stretch]:
    """The stretches that say of something that it makes no difference."""
    found = [
        one
        for one in _opened(reading, Scope.WIDENING)
        if all(reading.placed[n].scope is not Scope.EXCEPTION for n in one.numbers)
    ]
    for number, passage in enumerate(reading.passages):
        denied = _DENIES.search(passage.text)
        if denied is None:
            continue
        parts = [one.end() for one in _CLAUSE.finditer(passage.text, 0, denied.start())]
        if not parts and len(reading.passages) == 1:
            continue
        start = parts[-1] if parts else 0
        found.append(
            _stretch(
                reading,
                [
                    n
                    for n, one in enumerate(reading.placed)
                    if one.passage == number and one.unit.end > start
                ],
            )
        )
    return [one for one in found if one.numbers]


def _stretch(reading: Reading, numbers: Sequence[int]) -> _Stretch:
    said = {
        reading.placed[n].unit.key
        for n in numbers
        if reading.placed[n].unit.kind is UnitKind.WORD and not reading.placed[n].opener
    }
    return _Stretch(tuple(numbers), frozenset(said - _FORM))


# What carries a noun or says of it that it makes no difference; no word of an exception itself.
_FORM = frozenset(
    stem(word)
    for word in "give provide make change alter affect lift relax excuse matter difference effect exception "
    "account avail bearing ground reason constitute create respect student staff".split()
)
_ENOUGH = 0.5  # of the words of the exception, or of those of the denial


def _says_the_same(exception: _Stretch, denial: _Stretch, denying: Reading, scope: Scope) -> bool:
    """Whether a denial is of what an exception excepts, or of all that a condition asks for, and of it alone."""
    elsewhere = [one for n, one in enumerate(denying.placed) if n not in denial.numbers]
    if any((one.opener and one.scope in _ENDING) or one.unit.key == "only" for one in elsewhere):
        return False
    if scope is not Scope.EXCEPTION and not exception.said <= denial.said:
        return False
    shared = (exception.said & denial.said) - {one.unit.key for one in elsewhere}
    return len(shared) >= max(1, _ENOUGH * min(len(exception.said), len(denial.said)))
