"""The nouns of a comparison's inside: units in their places, and what differs between two readings."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from policygen.text.markers import Scope
from policygen.text.units import Unit


@dataclass(frozen=True, slots=True)
class Placed:
    """A unit in its place.

    Arguments:
        unit: the unit.
        passage: number of the passage within the provision.
        scope: what the stretch around it does.
        sign: what adding a restriction here does for the student: +1 protects more, -1 less.
        attach: what adding the whole stretch does; for the main scope the same as `sign`.
        opener: whether the unit opens its scope ("unless").
        union: whether items joined by "and" here are alternatives all the same.
        path: numbers of the scopes around it, outermost first; the last is its own.
    """

    unit: Unit
    passage: int
    scope: Scope
    sign: int
    attach: int
    opener: bool
    union: bool
    path: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class SaidValue:
    """A value of a scale that a reading says, with the placed units (by number) that say it."""

    scale: str
    value: str
    start: int
    end: int
    sign: int


class Change(StrEnum):
    """What sort of difference it is."""

    SCALE = "scale"
    QUANTITY = "quantity"
    MODALITY = "modality"
    CONNECTIVE = "connective"
    RESTRICTION = "restriction"  # one more or one fewer condition
    ALTERNATIVE = "alternative"  # one more or one fewer item
    EXCEPTION = "exception"
    HEDGE = "hedge"
    LIMIT = "limit"  # "only" came or went
    THING = "thing"  # a narrower or broader thing in the same place
    POLARITY = "polarity"  # the same words under another sign
    BAN = "ban"  # a ban for a leave without a limit, or back
    REPLACEMENT = "replacement"  # words for words that no scale orders
    PARSED = "parsed"  # only the reading by the parse could tell
    LEARNED = "learned"  # only the reading by labelled edits could tell
    PROVISION = "provision"


@dataclass(frozen=True, slots=True)
class Difference:
    """One difference between two readings.

    Arguments:
        change: its sort.
        effect: +1 if the later text protects the student more, -1 if less, 0 if it can't be told.
        removed, added: the placed units concerned, of the earlier and the later text.
        scale: id of the scale concerned, or "".
        values: the values on it before and after; "" where a text says none.
        scope: where it stands.
        alone: whether every other word of both texts has its counterpart.
    """

    change: Change
    effect: int
    removed: tuple[Placed, ...]
    added: tuple[Placed, ...]
    scale: str = ""
    scope: Scope = Scope.MAIN
    values: tuple[str, str] = ("", "")
    alone: bool = False
