"""Set phrases in which an amount or a purpose isn't what it seems by its form."""

from __future__ import annotations

from policygen.comparing.structure.scopes import Frame, Walk
from policygen.text.bounds import Bound
from policygen.text.doing_away import DOES_AWAY
from policygen.text.markers import Scope
from policygen.text.tokens import stem
from policygen.text.units import Unit, UnitKind

_TEXTS = frozenset(
    stem(word) for word in "section policy rule part chapter article paragraph title act".split()
)


_DONE_TO_STUDENTS = frozenset(
    stem(word)
    for word in (
        "hold restraint restrained seclusion secluded isolation isolated confinement confined incident episode "
        "intervention event emergency timeout separation separated removal removed absence escort"
    ).split()
)
_GOES_ON = frozenset(
    stem(word)
    for word in "last go on continue continuous extend take run use period time duration".split()
)
_NEAR = 6


def lasted(walk: Walk, at: int) -> bool:
    """Whether an amount says how long an event went on before a duty binds: "holds of more than ten minutes"."""
    quantity = walk.units[at].quantity
    if quantity is None or quantity.bound is not Bound.AT_LEAST or quantity.rate:
        return False
    if walk.stack[-1].scope not in (Scope.MAIN, Scope.UNIVERSAL, Scope.RELATIVE):
        return False
    for i in range(at - 1, max(-1, at - _NEAR), -1):
        unit = walk.units[i]
        if walk.words[i] in _DONE_TO_STUDENTS:
            return walk.modal is None or not _is_done_there(walk, i)
        if unit.kind is UnitKind.MARK or unit.kind is UnitKind.MODAL:
            return False
        said = unit.kind in (UnitKind.WORD, UnitKind.CONNECTIVE)
        if said and walk.words[i] not in _GOES_ON:
            return False
    return False


def _is_done_there(walk: Walk, at: int) -> bool:
    """Whether the duty itself is to do it: "shall hold", "shall be separated"."""
    modal = walk.modal
    if modal is None or modal > at:
        return False
    between = walk.words[modal + 1 : at]
    return not [word for word in between if word not in ("be", "not")]


def of_this_text(walk: Walk, at: int) -> bool:
    """Whether a purpose is only a provision's own: "for the purposes of this section"."""
    ahead = walk.words[at : at + 6]
    return (
        "this" in ahead
        and ahead[ahead.index("this") + 1 :][:1] != []
        and (ahead[ahead.index("this") + 1] in _TEXTS)
    )


def is_threshold(walk: Walk, top: Frame, unit: Unit) -> bool:
    """Whether an amount says from when on a condition holds: "if he is still there after an hour"."""
    quantity = unit.quantity
    if quantity is None or quantity.dimension != "time" or quantity.bound is not Bound.EXACT:
        return False
    above = walk.stack[-2].scope if len(walk.stack) > 1 else Scope.MAIN
    return (
        top.scope is Scope.CONDITION and above is Scope.CONDITION and walk.words[top.at] == "after"
    )


def opens_after(walk: Walk, unit: Unit) -> bool:
    """Whether a leave begins so long after an event: "may be destroyed three years after graduation"."""
    at = next(i for i, one in enumerate(walk.units) if one.start == unit.start)
    timed = unit.quantity is not None and unit.quantity.dimension == "time"
    leave = walk.modal is not None or DOES_AWAY.search(f" {walk.text.lower()} ") is not None
    return timed and leave and walk.words[at + 1 : at + 2] in (["after"], ["follow"], ["from"])
