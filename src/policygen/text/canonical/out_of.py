"""Reads "one out of ten logs" as a percentage, so that shares can be compared."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from policygen.text.canonical.goes_by import goes_by
from policygen.text.quantities.numbers import number_at
from policygen.text.tokens import Token

_PERCENT = 100


@goes_by("out")
def out_of(tokens: Sequence[Token]) -> list[Token]:
    """The tokens with a number and "percent" for "one out of ten"."""
    out: list[Token] = []
    at = 0
    while at < len(tokens):
        share, end = _share(tokens, at)
        if end:
            span = replace(tokens[at], end=tokens[end - 1].end)
            out += [replace(span, text=share, stem=share), replace(span, stem="percent")]
            at = end
        else:
            out.append(tokens[at])
            at += 1
    return out


def _share(tokens: Sequence[Token], at: int) -> tuple[str, int]:
    """The percent that a share beginning at a token stands for, and the token after it; "" and 0 for none."""
    part = number_at(tokens, at)
    if part is None or [token.stem for token in tokens[part[1] : part[1] + 2]] != ["out", "of"]:
        return "", 0
    whole = number_at(tokens, part[1] + 2) if part[1] + 2 < len(tokens) else None
    if whole is None or not 0 < part[0] < whole[0]:
        return "", 0
    return str(round(_PERCENT * part[0] / whole[0])), whole[1]
