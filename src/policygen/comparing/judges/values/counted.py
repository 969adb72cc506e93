"""Tells which wordings of a scale are compared as amounts, and which amounts count from a moment in words."""

from __future__ import annotations

from policygen.change import SaidValue
from policygen.comparing.judges.values.value_signs import measure_the_same
from policygen.comparing.structure.items import Matching
from policygen.text.lexicon import Lexicon
from policygen.text.quantities.quantity import Quantity

_NEAR = 4  # units from an amount to the moment that it counts from


def one_counts(
    matching: Matching, one: tuple[int, SaidValue], two: tuple[int, SaidValue], lexicon: Lexicon
) -> bool:
    """Whether one of two wordings of a scale alone counts, so that they are compared as amounts.

    "Every <n> months" is a wording of "annually"; how many months they are decides.
    """
    counted = [_amounts_of(matching, *one), _amounts_of(matching, *two)]
    if bool(counted[0]) == bool(counted[1]):
        return False
    scale, word = lexicon.scales[one[1].scale], two[1] if counted[0] else one[1]
    ordered = scale.value(word.value).minutes is not None and all(
        measure_the_same(scale, amount) for amount in (*counted[0], *counted[1])
    )
    return ordered or one[1].value == two[1].value


def _amounts_of(matching: Matching, side: int, hit: SaidValue) -> list[Quantity]:
    """The amounts in the words that say a value."""
    units = [one.unit for one in matching.readings[side].placed[hit.start : hit.end]]
    return [unit.quantity for unit in units if unit.quantity is not None]


def measured_from(matching: Matching, side: int, number: int, hit: SaidValue) -> bool:
    """Whether an amount counts from the very moment that the words of the other text name."""
    at = matching.items[side][number].at
    return any(
        other.scale == hit.scale and other.value == hit.value and 0 < other.start - at <= _NEAR
        for other in matching.readings[side].values
    )
