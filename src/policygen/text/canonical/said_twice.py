"""Passes over an amount in brackets that says the one before it again: "one day (24 hours)"."""

from __future__ import annotations

from collections.abc import Sequence

from policygen.text.quantities.numbers import UNITS, number_at
from policygen.text.tokens import Token

_FARTHEST = 3  # tokens of a number in words


def without_amounts_said_twice(tokens: Sequence[Token]) -> list[Token]:
    """The tokens without each amount in brackets that equals the amount right before the brackets."""
    out: list[Token] = []
    at = 0
    while at < len(tokens):
        end = _again(tokens, at)
        if end:
            at = end
            continue
        out.append(tokens[at])
        at += 1
    return out


def _again(tokens: Sequence[Token], at: int) -> int:
    """The token after a bracket that opens here and says an amount again, or 0."""
    if tokens[at].text != "(" or at < 2:
        return 0
    inside = _amount(tokens, at + 1)
    if inside is None or inside[2] >= len(tokens) or tokens[inside[2]].text != ")":
        return 0
    for start in range(at - 2, max(-1, at - 2 - _FARTHEST), -1):
        before = _amount(tokens, start)
        if before is not None and before[2] == at:
            return inside[2] + 1 if before[:2] == inside[:2] else 0
    return 0


def _amount(tokens: Sequence[Token], at: int) -> tuple[str, float, int] | None:
    """Dimension, size and end of the amount that begins here, or None."""
    read = number_at(tokens, at) if at < len(tokens) else None
    if read is None or read[1] >= len(tokens):
        return None
    unit = UNITS.get(tokens[read[1]].stem)
    return None if unit is None else (unit[0], round(read[0] * unit[1], 4), read[1] + 1)
