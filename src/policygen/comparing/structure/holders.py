"""Finds who holds a leave ("trained staff may hold ..."), and what limits it besides ("..., and only after ...")."""

from __future__ import annotations

from collections.abc import Sequence

from policygen.text.tokens import stem
from policygen.text.units import Unit

# Those who act for a school, or on its grounds.
_ACTING = frozenset(
    stem(word)
    for word in (
        "staff employee personnel principal teacher adult nurse officer administrator aide psychologist counselor "
        "superintendent therapist physician specialist paraprofessional contractor volunteer substitute monitor driver "
        "coordinator director professional person supervisor designee guard official member responder educator"
    ).split()
)
_BE = "be"
_AGENT = 6  # units of an agent behind "by"
_OPENERS = frozenset("by in on with for to during at if when where only of from after".split())


def names_holders(words: Sequence[str], modal: int | None, at: int) -> bool:
    """Whether a unit stands in the subject, or the agent, of a leave that people of the school hold.

    What "only" limits behind the verb doesn't turn these words: fewer holders are fewer who may.

    Arguments:
        words: the stems of a sentence's units.
        modal: the number of its main modal.
        at: the number of the unit.
    """
    if modal is not None and at >= modal:
        return _does_it(words, at)
    if modal is None or _BE in words[modal + 1 : modal + 3]:
        return False
    return bool(_ACTING & set(words[:modal]))


def _does_it(words: Sequence[str], at: int) -> bool:
    """Whether a unit stands in the agent of a passive: "may be handcuffed by [an officer] only if"."""
    begins = next((i for i in range(at, max(-1, at - _AGENT), -1) if words[i] in _OPENERS), None)
    if begins is None or words[begins] != "by" or begins == at:
        return False
    return bool(_ACTING & set(words[begins : begins + _AGENT]))


def only_again(units: Sequence[Unit], limiting: Sequence[int], modal: int | None) -> int | None:
    """Where one more limit begins of a leave that only some hold: "only a nurse may ..., [and only after] ...".

    Arguments:
        limiting: the numbers of the units that say "only".
        modal: the number of the main modal.
    """
    if modal is None or not limiting or limiting[0] > modal:
        return None
    again = next((i for i in limiting if i > modal), None)
    return again - 1 if again is not None and units[again - 1].key == "and" else again
