"""Reads exceptions that ask for something: "except that a nurse shall be called", "no hold is restraint unless"."""

from __future__ import annotations

from collections.abc import Sequence

from policygen.policy import Kind
from policygen.text.tokens import stem
from policygen.text.units import Unit, UnitKind

_OPENERS = (["except", "that"], ["save", "that"])
_DENIALS = frozenset({"not", "never", "no", "neither"})


def asks_instead(units: Sequence[Unit], words: Sequence[str], at: int, kind: Kind) -> bool:
    """Whether an exception says what must be: by an order of its own, or as all else is denied.

    Arguments:
        at: the number of the unit that opens the exception.
    """
    return orders_instead(units, words, at, kind) or _lifts_a_denial(words, at, kind)


def _lifts_a_denial(words: Sequence[str], at: int, kind: Kind) -> bool:
    """Whether a term is denied of all but what an "unless" asks: "no emergency exists unless ..."."""
    defines = kind in (Kind.PROTECTED_DEFINITION, Kind.SAFE_HARBOUR, Kind.TRIGGER)
    denied = words[:1] in (["no"], ["none"], ["neither"]) or words[1:4] in _DOES_NOT
    return defines and denied and words[at] == "unless"


_DOES_NOT = tuple(["do", "not", stem(verb)] for verb in "exist arise occur begin".split())


def orders_instead(units: Sequence[Unit], words: Sequence[str], at: int, kind: Kind) -> bool:
    """Whether an exception to a leave orders something: "may be held, except that the nurse shall be called".

    What it orders narrows the leave as much as it asks.

    Arguments:
        at: the number of the unit that opens the exception.
    """
    modal = _own_modal(units, words, at)
    if kind is not Kind.PERMISSION or modal is None or units[modal].key != "shall":
        return False
    return _denial_of(words, at, modal) is None


def denies_in_exception(
    units: Sequence[Unit], words: Sequence[str], opener: int, at: int, kind: Kind
) -> bool:
    """Whether a negation makes the clause of an exception a ban or a release: "except that it shall never be held".

    The exception says already that the rule's contrary holds; its "not" turns nothing round once more.

    Arguments:
        opener: the number of the unit that opens the exception.
        at: the number of the unit of the negation.
    """
    if kind not in (Kind.PERMISSION, Kind.DUTY):
        return False
    modal = _own_modal(units, words, opener)
    return modal is not None and _denial_of(words, opener, modal) == at


def _own_modal(units: Sequence[Unit], words: Sequence[str], at: int) -> int | None:
    """The modal of the clause that "except that" opens, or None where it has none or is another exception."""
    if list(words[at : at + 2]) not in _OPENERS:
        return None
    for number in range(at + 2, len(units)):
        if units[number].kind is UnitKind.MARK:
            return None
        if units[number].kind is UnitKind.MODAL:
            return number
    return None


def _denial_of(words: Sequence[str], opener: int, modal: int) -> int | None:
    """The number of the word that denies the modal of an exception's clause."""
    near = [*range(opener + 2, min(opener + 4, modal)), modal + 1]
    return next((i for i in near if i < len(words) and words[i] in _DENIALS), None)
