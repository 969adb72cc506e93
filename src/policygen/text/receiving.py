"""Reads a parent who receives something as being given it: "the parent shall receive a copy" is given one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from policygen.text.tokens import Token, stem

_PARENTS = frozenset(
    stem(word) for word in "parent guardian family mother father caregiver".split()
)
_MODALS = ("shall", "must", "will", "should")
_RECEIVE, _GIVE, _TRAINING = stem("receive"), stem("give"), stem("training")


def receiving(tokens: Sequence[Token]) -> list[Token]:
    """The tokens with "be given" for what parents shall receive."""
    out: list[Token] = []
    for at, token in enumerate(tokens):
        before = [one.stem for one in tokens[max(0, at - 2) : at]]
        ahead = {one.stem for one in tokens[at + 1 : at + 4]}
        owed = len(before) == 2 and before[0] in _PARENTS and before[1] in _MODALS
        if token.stem == _RECEIVE and owed and _TRAINING not in ahead:
            out += [replace(token, stem="be"), replace(token, stem=_GIVE)]
        else:
            out.append(token)
    return out
