"""Tells wordings of a value from the same words in another use: "a certain form", "as gently as possible"."""

from __future__ import annotations

from collections.abc import Sequence

from policygen.text.phrases import Hit
from policygen.text.tokens import Token, stem


def of_several(hits: Sequence[Hit], tokens: Sequence[Token]) -> tuple[Hit, ...]:
    """The phrases found, without "certain" and "particular" behind an article and "as possible" behind "as gently"."""
    return tuple(
        hit for hit in hits if not (_names_one(tokens, hit.start) or _as_much(tokens, hit.start))
    )


def _names_one(tokens: Sequence[Token], at: int) -> bool:
    if [t.text.lower() for t in tokens[at : at + 2]] == ["some", "time"]:
        return True
    said = tokens[at].text.lower()
    behind = [t.text.lower() for t in tokens[at + 1 : at + 3]]
    if said == "in" and behind[1:] == ["particular"]:
        return True  # "in the particular techniques": nothing is singled out
    before = tokens[at - 1].text.lower() if at else ""
    if said == "particular" and before in _POINTING:
        return True
    return before in ("a", "an", "each", "every", "any") and said in ("certain", "particular")


# "The particular techniques that are used": all of those that are pointed at.
_POINTING = frozenset("the this that these those his her their its".split())


def _as_much(tokens: Sequence[Token], at: int) -> bool:
    """Whether "as possible" says to what degree something is done: "as gently as possible"."""
    said = [t.stem for t in tokens[max(0, at - 2) : at + 2]]
    return (
        len(said) == 4
        and said[0] == said[2] == "as"
        and said[3] in _POSSIBLE
        and said[1] not in _HOW_FAR
    )


_POSSIBLE = frozenset(stem(word) for word in "possible practicable feasible practical".split())
_HOW_FAR = frozenset(
    stem(word) for word in "soon far much early quickly promptly near closely long".split()
)
