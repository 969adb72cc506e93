"""Judges a sentence that takes something out of a definition, where the other text takes nothing out.

Whatever became of the words of the definition itself, what is named there is now left out, or no longer is.
"""

from __future__ import annotations

from policygen.change import Change, Difference
from policygen.comparing.structure.left_out import without_units
from policygen.comparing.structure.reading import Reading
from policygen.comparing.structure.scopes import restriction_sign
from policygen.policy import Kind
from policygen.text.kinds.terms_said import excludes, takes_out_of_it
from policygen.text.markers import Scope
from policygen.text.units import UnitKind

_DEFINING = (Kind.PROTECTED_DEFINITION, Kind.SAFE_HARBOUR, Kind.TRIGGER)
_TAKES_OUT = (Scope.EXCEPTION, Scope.EXCLUSION)
_STRANGE = 0.34  # of the sentence's words that the other text may have besides
_OF_PRACTICES = frozenset({"student", "staff", "seclud", "restrain", "isol", "school", "physical"})
# What says that the definition isn't met anyway: such an exclusion may change nothing.
_NOT_MET = {"lock", "voluntariness", "exit", "force", "alone", "duration"}


def without_lone_exclusions(
    before: Reading, after: Reading
) -> tuple[Reading, Reading, list[Difference]]:
    """Both readings without the sentences by which one of them alone takes something out, and what that does."""
    sides = (before, after)
    if any(side.kind not in _DEFINING for side in sides):
        return before, after, []
    for side in (0, 1):
        own, other = sides[side], sides[1 - side]
        numbers = [n for n in range(1, len(own.passages)) if _is_new(own, other, n)]
        if not numbers or _takes_out(other):
            continue
        gone = {at for at, one in enumerate(own.placed) if one.passage in numbers}
        placed = tuple(one for at, one in enumerate(own.placed) if at in gone and one.unit.words)
        sign = restriction_sign(own.kind)
        removed, added = ((), placed) if side else (placed, ())
        effect = sign if side else -sign
        one = Difference(Change.EXCEPTION, effect, removed, added, "", Scope.EXCLUSION)
        rest = without_units(own, gone)
        return (before, rest, [one]) if side else (rest, after, [one])
    return before, after, []


def is_lone_exclusion(difference: Difference) -> bool:
    """Whether a difference is a whole sentence that takes something out: no parse can place it elsewhere."""
    said = difference.removed or difference.added
    return (
        difference.change is Change.EXCEPTION
        and difference.scope is Scope.EXCLUSION
        and bool(difference.removed) != bool(difference.added)
        and any(one.opener and one.scope is Scope.EXCLUSION for one in said)
        and said[0].passage > 0
    )


def _takes_out(reading: Reading) -> bool:
    return any(one.scope in _TAKES_OUT for one in reading.placed)


def _is_new(own: Reading, other: Reading, number: int) -> bool:
    """Whether a passage only takes something out, of which the other text says nothing."""
    passage = own.passages[number]
    if passage.stem or not (excludes(passage.text) or takes_out_of_it(passage.text)):
        return False
    values = {value.scale for value in own.values if own.placed[value.start].passage == number}
    words = {
        one.unit.key
        for one in own.placed
        if one.passage == number and one.unit.kind is UnitKind.WORD and not one.opener
    } - _OF_PRACTICES
    there = {one.unit.key for one in other.placed}
    few = bool(words) and len(words & there) / len(words) <= _STRANGE
    return few and not values & _NOT_MET
