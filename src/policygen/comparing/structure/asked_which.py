"""Tells "how often it was used and with which students" from a clause: a question is an item of what is told."""

from __future__ import annotations

from collections.abc import Sequence

from policygen.comparing.structure.denying import TELLING
from policygen.text.tokens import stem

_ASKED_FIRST = frozenset(
    stem(word) for word in "how why when where what who whom whether reason duration length".split()
)
_BEFORE = frozenset(stem(word) for word in "on by to with for against from toward in at".split())
_NO_NOUN = frozenset(
    stem(word)
    for word in (
        "be have do shall may must will can could would should the a an he she it they we you i his her their its "
        "this that no not"
    ).split()
)


def asks_which(words: Sequence[str], at: int) -> bool:
    """Whether a question with "which" and its noun is joined to another question before it.

    Arguments:
        at: where "which", or the preposition that it has in its marker ("in which"), stands.
    """
    which = at if words[at] == "which" else at + 1
    if list(words[which : which + 1]) != ["which"] or which + 1 >= len(words):
        return False
    first = which - 1 if which and words[which - 1] in _BEFORE else which
    if not first or words[first - 1] not in ("and", "or") or words[which + 1] in _NO_NOUN:
        return False
    told = next((i for i, word in enumerate(words[: first - 1]) if word in TELLING), first)
    return bool(_ASKED_FIRST & set(words[told : first - 1]))
