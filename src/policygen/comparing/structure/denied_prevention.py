"""Tells where a harm is denied to be prevented: "if nobody can come in time to prevent injury", so that it may come."""

from __future__ import annotations

from policygen.comparing.structure.scopes import Walk
from policygen.text.markers import Scope
from policygen.text.tokens import stem

_PREVENTS = frozenset(stem(word) for word in "prevent avert avoid forestall".split())
_HARMS = frozenset(
    stem(word)
    for word in "harm injury injure hurt danger assault violence death damage risk attack".split()
)
_NEAR = 5  # units behind the verb among which its object stands


def prevents_what_is_denied(walk: Walk, at: int) -> bool:
    """Whether a verb at a unit prevents a harm under a "no" or "not": what is not prevented may happen.

    So a graver harm there is one more condition, as it is where "unless prevented" or nothing denies.
    """
    top = walk.stack[-1]
    if top.scope is not Scope.NEGATION or not _PREVENTS & set(walk.words[at : at + 1]):
        return False
    return bool(_HARMS & set(walk.words[at + 1 : at + 1 + _NEAR]))
