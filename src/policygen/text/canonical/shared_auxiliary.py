"""Reads "shall be mailed and placed in the file" as "shall be mailed and be placed in the file"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from policygen.text.tokens import Token, stem

_MODALS = frozenset({"shall", "may", "must", "will", "can", "should"})
_IRREGULAR = frozenset("sent given kept held made told taken put shown written read".split())
# What follows a participle that is a verb, and not an adjective before its noun ("trained and experienced staff").
_AFTER = frozenset(
    stem(word)
    for word in "in to by with on at for within upon from as until into under after before immediately promptly".split()
) | {".", ",", ";", "and", "or"}


def with_shared_auxiliary(tokens: Sequence[Token]) -> Sequence[Token]:
    """The tokens with a "be" before each participle that shares the one behind the modal.

    Two participles side by side ("shall be completed and signed") are one act, and stay so.
    """
    passive = next(
        (
            i
            for i in range(1, len(tokens) - 2)
            if tokens[i].stem == "be"
            and tokens[i - 1].stem in _MODALS
            and _is_participle(tokens[i + 1])
        ),
        None,
    )
    if passive is None:
        return tokens
    out = list(tokens[: passive + 2])
    modal = False
    for at in range(passive + 2, len(tokens)):
        token = tokens[at]
        modal = modal or token.stem in _MODALS
        joint = tokens[at - 1].stem in ("and", "or") and not _is_participle(tokens[at - 2])
        if joint and not modal and _is_participle(token) and _is_verb(tokens, at):
            out.append(replace(tokens[passive], start=token.start, end=token.start))
        out.append(token)
    return out


def _is_verb(tokens: Sequence[Token], at: int) -> bool:
    return at + 1 >= len(tokens) or tokens[at + 1].stem in _AFTER


def _is_participle(token: Token) -> bool:
    said = token.text.lower()
    return said in _IRREGULAR or (said.endswith("ed") and len(said) > 4)
