"""Leaves out to whom a letter or handbook speaks: "Dear families, ..."."""

from __future__ import annotations

from collections.abc import Sequence

from policygen.text.tokens import Token

_LONGEST = 7  # tokens of a salutation with its comma


def without_salutation(tokens: Sequence[Token]) -> Sequence[Token]:
    """The tokens without a "Dear ...," at their beginning, if something follows it."""
    if not tokens or tokens[0].text.lower() != "dear":
        return tokens
    ends = (i for i, token in enumerate(tokens[:_LONGEST]) if token.text in (",", ":", "!"))
    comma = next(ends, 0)
    return tokens[comma + 1 :] if comma else tokens
