"""Reads "not only A but also B" as "A and B"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from policygen.text.tokens import Token

_FARTHEST = 16  # tokens between "not only" and its "but"
_ENDS = frozenset(".;:")
_ALSO = frozenset({"also", "likewise"})


def not_only(tokens: Sequence[Token]) -> list[Token]:
    """The tokens without each "not only", with "and" for the "but (also)" that answers it."""
    for at in range(len(tokens) - 3):
        if (tokens[at].stem, tokens[at + 1].stem) != ("not", "only"):
            continue
        for but in range(at + 3, min(at + _FARTHEST, len(tokens) - 1)):
            if tokens[but].text in _ENDS:
                break
            if tokens[but].stem != "but":
                continue
            comma = tokens[but - 1].text == ","
            rest = but + 1 + (tokens[but + 1].stem in _ALSO)
            joint = replace(tokens[but], stem="and")
            between = tokens[at + 2 : but - comma]
            return not_only([*tokens[:at], *between, joint, *tokens[rest:]])
    return list(tokens)
