"""Tells a danger that lets force be used, which keeps its weight in a provision written anew."""

from __future__ import annotations

from policygen.change import Change, Difference
from policygen.policy import Kind


def is_one_more_danger(difference: Difference, kind: Kind) -> bool:
    """Whether a difference is one more danger that lets force be used, or one less."""
    lets = kind in (Kind.PERMISSION, Kind.TRIGGER)
    return lets and difference.scale == "harm" and difference.change is Change.ALTERNATIVE


def is_nearness_lost(difference: Difference, kind: Kind) -> bool:
    """Whether a danger that lets force be used need no longer be near, by no word but the one that said so."""
    lets = kind in (Kind.PERMISSION, Kind.TRIGGER)
    one_sided = bool(difference.removed) != bool(difference.added)
    said = difference.removed or difference.added
    near = {"imminent", "present"} & set(difference.values)
    return lets and one_sided and len(said) == 1 and bool(near)
