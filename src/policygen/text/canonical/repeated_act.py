"""Reads "trained, and the training must be repeated every year" as "trained every year"."""

from __future__ import annotations

from collections.abc import Sequence

from policygen.text.tokens import Token, stem

_ACTS = frozenset(
    stem(word) for word in "training course review check test inspection this it".split()
)
_OFTEN = frozenset(
    stem(word) for word in "every each annually yearly monthly quarterly weekly at once".split()
)
_REPEATED = stem("repeat")


def repeated_act(tokens: Sequence[Token]) -> list[Token]:
    """The tokens without "and the training must be repeated" before how often that is."""
    for at in range(3, len(tokens) - 5):
        if tokens[at].stem != "and":
            continue
        rest = [t.stem for t in tokens[at + 1 : at + 7]]
        noun = 1 if rest[:1] == ["the"] else 0
        if rest[noun : noun + 1] == [] or rest[noun] not in _ACTS:
            continue
        after = rest[noun + 1 :]
        if after[:1] not in (["shall"], ["must"]) or after[1:3] != ["be", _REPEATED]:
            continue
        if after[3:4] and after[3] in _OFTEN:
            begins = at - 1 if tokens[at - 1].text == "," else at
            return [*tokens[:begins], *tokens[at + noun + 5 :]]
    return list(tokens)
