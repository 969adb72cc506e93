"""Tells a right of parents in the passive: "the records may be inspected by the parents"."""

from __future__ import annotations

from collections.abc import Sequence

from policygen.text.tokens import stem
from policygen.text.units import Unit, UnitKind

_PARENTS = frozenset(stem(word) for word in "parent family guardian caregiver".split())
# What no parent's right is: force, and what is given up.
_NOT_RIGHTS = frozenset(
    stem(word)
    for word in "restrain seclude isolate hold confine use waive consent agree authorize permit allow impose".split()
)
_ARTICLES = frozenset(
    {"a", "an", "the", "any", "each", "either", "such", "student", "child", "your"}
)
_REACH = 12  # units after the modal among which "by the parents" stands


def held_by_parents(units: Sequence[Unit], text: str, modal: int) -> bool:
    """Whether a leave in the passive is for what parents do: "may be inspected by the parents".

    Arguments:
        units, text: of the passage.
        modal: where the modal stands.
    """
    ahead = units[modal + 1 : modal + 1 + _REACH]
    if len(ahead) < 3 or ahead[0].words != ("be",) or set(ahead[1].words[:1]) & _NOT_RIGHTS:
        return False
    if not ahead[1].words or ahead[1].kind is not UnitKind.WORD:
        return False
    for at, unit in enumerate(ahead[2:], start=2):
        if unit.kind is UnitKind.MARK:
            return False
        if unit.words == ("by",):
            who = next((u for u in ahead[at + 1 :] if not set(u.words[:1]) & _ARTICLES), None)
            held = who is not None and text[who.start : who.end].lower().endswith(
                ("'s", "s'", "’s")
            )
            return who is not None and bool(set(who.words[:1]) & _PARENTS) and not held
    return False


_THEY = (("they",), ("he",), ("she",))
_OTHERS = frozenset(
    stem(word)
    for word in "staff employee teacher principal superintendent district school nurse board team student child".split()
)


def they_are_parents(units: Sequence[Unit], modal: int) -> bool:
    """Whether a leave's subject is a pronoun that must mean parents named before: "if parents ..., they may"."""
    if not modal or units[modal - 1].words not in _THEY:
        return False
    named = {u.words[0] for u in units[:modal] if u.kind is UnitKind.WORD and u.words}
    return bool(named & _PARENTS) and not named & _OTHERS
