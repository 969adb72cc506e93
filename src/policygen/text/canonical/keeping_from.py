"""Reads "keep a student from hurting someone" as "prevent a student from hurting someone"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from policygen.text.tokens import Token, stem

_KEEP, _PREVENT = frozenset({stem("keep"), stem("stop")}), stem("prevent")
_WHOM = frozenset(
    stem(word)
    for word in (
        "student child pupil learner person people others him her them someone anyone himself herself self"
    ).split()
)
_NEAR = 6  # tokens between "keep" and its "from"


def keeping_from(tokens: Sequence[Token]) -> list[Token]:
    """The tokens with "prevent" for each "keep" or "stop" of a person "from" an act."""
    return [
        replace(token, stem=_PREVENT)
        if token.stem in _KEEP and _from_an_act(tokens, at + 1)
        else token
        for at, token in enumerate(tokens)
    ]


def _from_an_act(tokens: Sequence[Token], start: int) -> bool:
    """Whether a person and "from" with a verb in "-ing" follow, and nothing that parts them."""
    for at in range(start, min(start + _NEAR, len(tokens) - 1)):
        if not tokens[at].is_word or tokens[at].stem in ("and", "or", "who", "that", "away"):
            return False
        if tokens[at].stem == "from":
            act = tokens[at + 1].text.lower().endswith("ing")
            return act and at > start and tokens[at - 1].stem in _WHOM
    return False
