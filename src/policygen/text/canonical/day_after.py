"""Reads "on the day after the hold" as "on the next day after the hold", which is no day of the hold."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from policygen.text.tokens import Token, stem

_NEXT = stem("next")
_PERIODS = frozenset(stem(word) for word in "day morning week month".split())
_SORTS = frozenset(stem(word) for word in "school calendar business working instructional".split())
_AFTER = frozenset({"after", "following"})


def day_after(tokens: Sequence[Token]) -> list[Token]:
    """The tokens with "next" before each period that is told by what it follows: "the school day after"."""
    out: list[Token] = []
    for at, token in enumerate(tokens):
        if at and tokens[at - 1].text.lower() == "the":
            sort = 1 if token.stem in _SORTS else 0
            ahead = tokens[at + sort : at + sort + 2]
            if len(ahead) == 2 and ahead[0].stem in _PERIODS and ahead[1].text.lower() in _AFTER:
                out.append(replace(token, text="next", stem=_NEXT, end=token.start))
        out.append(token)
    return out
