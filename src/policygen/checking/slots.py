"""Holds the numbers of passages that say what an element asks against the number in the law's floor."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from policygen.checking.outcome import Outcome, weaker
from policygen.checking.units import Unit
from policygen.coverage import Status
from policygen.text.quantities.quantity import find_quantities
from policygen.text.tokens import tokenize

_SLACK = 1.02
_YEAR = 300 * 1440.0
_MINUTES = {"minute": 1.0, "hour": 60.0, "calendar_day": 1440.0, "school_day": 1440 * 1.4}
_PER_YEAR: tuple[tuple[re.Pattern[str], int], ...] = tuple(
    (re.compile(rf"\b(?:{words})\b", re.IGNORECASE), times)
    for words, times in (
        (r"(?:each|every|per|a|once a) week|weekly", 36),
        (r"(?:each|every|per|a|once a) month|month by month|monthly", 12),
        (r"(?:every|each|per|a) (?:school |calendar )?quarter|quarterly|four times|4 times", 4),
        (r"every (?:three|3) months", 4),
        (r"three times|every four months", 3),
        (r"twice|two times|semi-?annual\w*|(?:each|every|per|a) semester|every six months", 2),
        (r"every (?:two|three|four|five|2|3|4|5) years|every other year|biennial\w*", 0),
        (r"(?:each|every|per|once a|once in a|a) (?:school |calendar )?year|yearly|annual\w*", 1),
    )
)
_OFTEN = "The law asks for it {least} times a year; the policy gives {given}."
_ONCE = "The law asks for it every year; the policy lets more than a year pass."
_LATE = "The policy's number goes beyond the law's."


def within_floor(floor: Mapping[str, object], found: Outcome) -> Outcome:
    """The verdict on an element, `weaker` where a number of its evidence falls short of the floor's.

    Arguments:
        floor: the element's: `limit` and `frequency` are held here, other types have no one number.
    """
    if found.status is not Status.MET:
        return found
    if floor.get("type") == "frequency":
        least = int(str(floor["times"]))
        given = [times for unit in found.units for times in _per_year(unit)]
        if given and max(given) < least:
            why = _ONCE if least == 1 else _OFTEN.format(least=least, given=max(given))
            return weaker(found.units, why)
    if floor.get("type") == "limit" and floor.get("firmness") == "trigger":
        most = float(str(floor["amount"])) * _MINUTES[str(floor["unit"])]
        if any(amount > most * _SLACK for amount in _times(found.units, str(floor["unit"]))):
            return weaker(found.units, _LATE)
    return found


def _per_year(unit: Unit) -> Iterator[int]:
    """How often a year a passage asks for something, by the first words that say so."""
    text = " ".join(unit.passage.text.split())
    for pattern, times in _PER_YEAR:
        if pattern.search(text):
            yield times
            return


def _times(units: Sequence[Unit], unit_name: str) -> Iterator[float]:
    """The lengths of time that passages name, in minutes; of school days where the law counts these."""
    day = "school" if unit_name == "school_day" else ""
    for unit in units:
        for hit in find_quantities(tokenize(unit.passage.text)):
            if hit.quantity.amount >= _YEAR:
                continue  # "in one school year" is no count of days
            if hit.quantity.dimension == "time" and day in ("", hit.quantity.day):
                yield hit.quantity.amount
