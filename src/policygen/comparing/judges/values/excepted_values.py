"""Tells a value that only names what a new exception takes out: "except a student with asthma"."""

from __future__ import annotations

from policygen.change import SaidValue
from policygen.comparing.structure.items import Matching
from policygen.text.markers import Scope


def names_an_exception(matching: Matching, side: int, hit: SaidValue) -> bool:
    """Whether a value stands in an exception that the other text lacks: the exception as a whole says what changes.

    Arguments:
        side: of the text that says the value.
        hit: the value.
    """
    placed = matching.readings[side].placed[hit.end - 1]
    if placed.scope is not Scope.EXCEPTION:
        return False
    openers = (
        number
        for number, item in enumerate(matching.items[side])
        if item.placed.opener and item.placed.path == placed.path
    )
    return any(number in matching.open[side] for number in openers)


def excepts_conceded(matching: Matching, side: int, hit: SaidValue, other: SaidValue) -> bool:
    """Whether one text excepts what the other expressly reaches: "unless brief" beside "even if brief"."""
    mine, theirs = (
        matching.readings[at].placed[one.start : one.end]
        for at, one in ((side, hit), (1 - side, other))
    )
    for excepted, conceded in ((mine, theirs), (theirs, mine)):
        words = {word for one in conceded for word in one.unit.words}
        if excepted[0].scope is Scope.EXCEPTION and "regardless" in words:
            return True
    return False
