"""A situation that a weaker passage treats worse than the law, as compare finds it."""

from __future__ import annotations

from collections.abc import Sequence

from policygen.checking.generic import Compare
from policygen.checking.units import Unit
from policygen.finding import Direction
from policygen.law.elements import Element


def witness_of(element: Element, units: Sequence[Unit], compare: Compare) -> str:
    """The witness of compare's surest finding that weakens, where it reads passage and law as one.

    It is taken only where a passage was read against the provision, never from a passage that
    compare counts as added or lost.
    """
    first = units[0].passage
    text = f"{first.stem} {first.text}".strip()
    found = [
        one
        for one in compare(element.provision, text)
        if one.direction is Direction.WEAKENS
        and one.before is not None
        and one.after is not None
        and one.confidence != "low"
        and one.witness
    ]
    found.sort(key=lambda one: one.confidence != "high")
    return found[0].witness if found else ""
