"""Gives an amount the sign of what it belongs to, where that isn't the sign of the stretch that it stands in.

The place of an amount decides whether more of it asks more, lets more or reaches more. Some amounts stand in one part
of a sentence and belong to another: a deadline behind a clause without a comma belongs to the duty, a length behind
"on a ride of" to the occasion.
"""

from __future__ import annotations

from policygen.comparing.structure.amounts import (
    bars_what_exceeds,
    promised_at_least,
    says_by_when,
)
from policygen.comparing.structure.frame import Frame
from policygen.comparing.structure.idioms import measures_what_is_reached
from policygen.comparing.structure.lapsing import ends_a_leave, ends_a_right
from policygen.comparing.structure.merging import parts_what_counts_as_one, says_their_limit
from policygen.comparing.structure.owed_behind_subjects import owed_behind_its_subject
from policygen.comparing.structure.scopes import Walk
from policygen.comparing.structure.thresholds import (
    binds_a_ban,
    goes_on_after,
    lets_nothing_until,
    passes_a_limit,
    sets_a_threshold,
)
from policygen.comparing.structure.time_held import held_at_least
from policygen.policy import Kind
from policygen.text.markers import Scope
from policygen.text.quantities.bounds import Bound
from policygen.text.tokens import stem
from policygen.text.units import Unit


def sign_of_amount(walk: Walk, top: Frame, unit: Unit, index: int) -> int | None:
    """What a restriction by an amount does for the student; None where its stretch tells it.

    Arguments:
        walk: the passage.
        top: the innermost open scope.
        unit: any unit; words that say how often are judged like amounts.
        index: its number.
    """
    if unit.quantity is None:
        return walk.reach if measures_what_is_reached(walk, unit) else None
    if ends_a_leave(walk, unit) or ends_a_right(walk, unit):
        return 1
    if parts_what_counts_as_one(walk, unit):
        return -1 if says_their_limit(walk) else 0
    main = top.scope is Scope.MAIN
    sign = top.sign
    if main and promised_at_least(walk, unit):
        sign = -sign
    if main and (held_at_least(walk, unit) or passes_a_limit(walk, unit, index)):
        sign = -sign
    if measures_what_is_reached(walk, unit) or (main and sets_a_threshold(walk, unit, index)):
        sign = walk.reach
    if walk.kind is Kind.PROHIBITION and main and bars_what_exceeds(walk, unit):
        sign = -sign
    if (
        _owes(walk)
        and top.scope is Scope.CONDITION
        and _says_when_it_is_due(walk, top, unit, index)
    ):
        sign = -walk.reach
    if top.scope is Scope.UNTIL and lets_nothing_until(walk, top):
        sign = -sign
    if owed_behind_its_subject(walk, top, unit, index):
        sign = 1
    if top.scope is Scope.CONDITION and (goes_on_after(walk, top, unit) or binds_a_ban(walk, top)):
        sign = -sign
    return None if sign == top.sign else sign


def _owes(walk: Walk) -> bool:
    return walk.is_duty or (walk.kind is Kind.PERMISSION and walk.turn < 0)


def _says_when_it_is_due(walk: Walk, top: Frame, unit: Unit, index: int) -> bool:
    """Whether a deadline in a condition says by when, or how often: "after five minutes at the latest"."""
    amount = unit.quantity
    if amount is None:
        return False
    due = amount.bound is Bound.AT_MOST
    if due and says_by_when(walk, top, unit):
        return True
    if top.word in _MEANWHILE and amount.bound is Bound.EVERY:
        return True
    behind = top.fronted and walk.modal is not None and top.at < walk.modal < index
    behind = behind and unit.words[:1] in _DUE
    return behind and (due or amount.bound is Bound.EVERY)


_MEANWHILE = frozenset(stem(word) for word in "during while throughout".split())
_DUE = (("within",), ("no",), ("not",), ("each",), ("every",), ("at",), ("by",))
