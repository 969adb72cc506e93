"""Reads "a ratio of one adult to four students" as one adult for every four: the more students, the fewer adults."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from policygen.text.canonical.goes_by import goes_by
from policygen.text.quantities.numbers import NUMBER_WORDS
from policygen.text.tokens import Token

_REACH = 8  # tokens between "ratio" and its second number


@goes_by("ratio")
def with_ratios_each(tokens: Sequence[Token]) -> list[Token]:
    """The tokens with "for every" before the second number of a ratio of persons."""
    out: list[Token] = []
    for at, token in enumerate(tokens):
        before = [one.stem for one in tokens[max(0, at - _REACH) : at]]
        ahead = tokens[at + 1 : at + 2]
        number = bool(ahead) and (ahead[0].text[:1].isdigit() or ahead[0].stem in NUMBER_WORDS)
        if (
            token.stem in ("to", "per")
            and number
            and "ratio" in before
            and before[-1:] != ["ratio"]
        ):
            out += [replace(token, stem="for"), replace(token, text="every", stem="each")]
        else:
            out.append(token)
    return out
