"""Tells how long an event went on before a duty binds from how long something is owed: "a hold of ten minutes"."""

from __future__ import annotations

from policygen.comparing.structure.scopes import Walk
from policygen.text.markers import Scope
from policygen.text.quantities.bounds import Bound
from policygen.text.tokens import stem
from policygen.text.units import Unit, UnitKind

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
    return _goes_on_for(walk, at)


_BARE = (Bound.EXACT, Bound.LASTING)


def went_on_for(walk: Walk, unit: Unit) -> bool:
    """Whether a duty's subject is what went on so long: "a hold that lasts ten minutes shall be reported"."""
    at = next(i for i, one in enumerate(walk.units) if one.start == unit.start)
    quantity = walk.units[at].quantity
    if quantity is None or quantity.bound not in _BARE or quantity.dimension != "time":
        return False
    if not walk.is_duty or (walk.modal is not None and at > walk.modal):
        return False
    goes_on = bool(_GOES_ON & set(walk.words[max(0, at - 3) : at])) or _is_held(walk, at)
    return (goes_on or walk.words[at - 1 : at] == ["of"]) and _goes_on_for(walk, at)


def _goes_on_for(walk: Walk, at: int) -> bool:
    if walk.stack[-1].scope not in (Scope.MAIN, Scope.UNIVERSAL, Scope.RELATIVE):
        return False
    if walk.modal is not None and _is_kept(walk.words[walk.modal + 1 : at]):
        return False  # "preserve any video of an incident for at least one year"
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


_KEPT = frozenset(stem(word) for word in "preserve retain archive store save maintain".split())
_PAPERS = frozenset(
    stem(word)
    for word in "record report copy log video footage recording file document data note form".split()
)


def _is_kept(words: list[str]) -> bool:
    """Whether what follows a modal says that papers or recordings are kept."""
    return bool(_KEPT & set(words[:2])) or (words[:1] == ["keep"] and bool(_PAPERS & set(words)))


def _is_done_there(walk: Walk, at: int) -> bool:
    """Whether the duty itself is to do it: "shall hold", "shall be separated"."""
    modal = walk.modal
    if modal is None or modal > at:
        return False
    between = walk.words[modal + 1 : at]
    return not [word for word in between if word not in ("be", "not")]


_LASTS = frozenset(
    stem(word)
    for word in "last continue take run endure persist extend span go remain stay wait".split()
)
_LAST = stem("last")  # also "in the last twelve months", and "past" and "preceding" there
_HELD = frozenset(
    "held restrained secluded isolated confined kept alone there locked separated lasted gone".split()
)


def lasted_in_condition(walk: Walk, unit: Unit) -> bool:
    """Whether a bare time in a condition says how long something has gone on: "when a hold has lasted an hour"."""
    at = next(i for i, one in enumerate(walk.units) if one.start == unit.start)
    if unit.quantity is None or unit.quantity.dimension != "time" or not at:
        return False
    before = walk.units[at - 1]
    said = walk.text[before.start : before.end].lower()
    lately = walk.words[at - 1] == _LAST and said not in ("lasts", "lasted", "lasting")
    return (walk.words[at - 1] in _LASTS and not lately) or _is_held(walk, at)


def _is_held(walk: Walk, at: int) -> bool:
    """Whether the word before an amount says that somebody was kept, held or left: "held for ten minutes"."""
    before = walk.units[max(0, at - 1)]
    return walk.text[before.start : before.end].lower() in _HELD
