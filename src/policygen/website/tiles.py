"""The tile map: a square for each jurisdiction, about where it lies."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from policygen.law.nouns import Jurisdiction
from policygen.website.values import Category

_ROWS = (
    "AK . . . . . . . . . ME",
    ". . . . . WI . . . VT NH",
    "WA ID MT ND MN IL MI . NY MA .",
    "OR NV WY SD IA IN OH PA NJ CT RI",
    "CA UT CO NE MO KY WV VA MD DE .",
    ". AZ NM KS AR TN NC SC DC . .",
    ". . . OK LA MS AL GA . . .",
    "HI . . TX . . . . FL . .",
)
PLACES = {
    state: (row, column)
    for row, line in enumerate(_ROWS, start=1)
    for column, state in enumerate(line.split(), start=1)
    if state != "."
}


@dataclass(frozen=True, slots=True)
class Tile:
    """A jurisdiction's square: its place in the grid, its value, whether that changed since 2018."""

    state: str
    name: str
    row: int
    column: int
    category: Category
    changed: bool


def tiles(
    states: Iterable[Jurisdiction], found: Iterable[Category], changed: frozenset[str]
) -> tuple[Tile, ...]:
    """The squares of one variable, in the order of the states.

    Arguments:
        changed: ids of the states whose value changed since 2018.
    """
    holder = {state: category for category in found for state in category.states}
    return tuple(
        Tile(state.id, state.name, *PLACES[state.id], holder[state.id], state.id in changed)
        for state in states
    )
