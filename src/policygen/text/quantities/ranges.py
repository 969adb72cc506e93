"""Finds an amount between two numbers of one unit: "between sixty and eighty degrees"."""

from __future__ import annotations

from collections.abc import Sequence

from policygen.text.quantities.numbers import UNITS, number_at, stem_at
from policygen.text.tokens import Token

_OPENERS = {"between": ("and",), "from": ("to",)}


def range_at(tokens: Sequence[Token], at: int) -> tuple[int, str, float] | None:
    """The unit of a range whose first number stands at a token: where it ends, its dimension, its amount.

    Returns: the token after the first number, and the first amount in the unit of the second one.
    """
    joins = _OPENERS.get(tokens[at - 1].text.lower()) if at else None
    low = number_at(tokens, at) if joins else None
    if joins is None or low is None or stem_at(tokens, low[1]) not in joins:
        return None
    high = number_at(tokens, low[1] + 1)
    unit = UNITS.get(stem_at(tokens, high[1])) if high else None
    if high is None or unit is None or unit[0] in ("count", "grade") or high[0] <= low[0]:
        return None
    return low[1], unit[0], low[0] * unit[1]


def ends_range(tokens: Sequence[Token], at: int) -> bool:
    """Whether the number at a token is the second one of a range."""
    for first in (at - 2, at - 3, at - 4):
        found = range_at(tokens, first) if first > 0 else None
        if found is not None and found[0] + 1 == at:
            return True
    return False


_NO_THING = frozenset({"of", "or", "and", "to", "be", "shall", "may", "a", "the", "one", "on"})


def counted_range_at(tokens: Sequence[Token], at: int) -> tuple[int, float] | None:
    """The token after the first number of a range of things that starts here, and it: "three to five aides"."""
    if not any(token.stem == "to" for token in tokens[at + 1 : at + 4]):
        return None
    low = number_at(tokens, at)
    if low is None or low[0] < 1 or stem_at(tokens, low[1]) != "to":
        return None
    high = number_at(tokens, low[1] + 1) if low[1] + 1 < len(tokens) else None
    if high is None or high[0] <= low[0]:
        return None
    thing = stem_at(tokens, high[1])
    if not thing.isalpha() or thing in UNITS or thing in _NO_THING:
        return None
    return low[1], low[0]


def ends_counted_range(tokens: Sequence[Token], at: int) -> bool:
    """Whether the number at a token is the second one of a range of things."""
    for first in (at - 2, at - 3, at - 4):
        found = counted_range_at(tokens, first) if first >= 0 else None
        if found is not None and found[0] + 1 == at:
            return True
    return False
