"""Reads "merely to punish" as "only to punish"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from policygen.text.canonical.goes_by import goes_by
from policygen.text.tokens import Token, stem

_MERELY = frozenset({"merely", "simply", "purely"})
_OPENS = frozenset({stem(word) for word in "because to for as on out if when where so due".split()})
_DENIALS = frozenset({"not", "never", "no", "nobody", "neither", "nor", "without"})


@goes_by(*_MERELY)
def merely(tokens: Sequence[Token]) -> list[Token]:
    """The tokens of a ban with "only" for each "merely" before a reason or purpose."""
    if not _DENIALS & {t.stem for t in tokens}:
        return list(tokens)
    return [
        replace(token, stem="only")
        if token.text.lower() in _MERELY and _opens(tokens, at + 1)
        else token
        for at, token in enumerate(tokens)
    ]


def _opens(tokens: Sequence[Token], at: int) -> bool:
    return at < len(tokens) and tokens[at].stem in _OPENS
