"""Proves that "no employee who has not passed may" and "only an employee who has passed may" say one thing."""

from __future__ import annotations

from collections.abc import Sequence

from policygen.comparing.proofs.carriers import says_nothing
from policygen.comparing.structure.items import REPEATABLE, Item, Matching
from policygen.policy import Kind
from policygen.text.markers import Scope
from policygen.text.units import UnitKind

_FORMS = frozenset({"only", "sole", "no", "not", "never", "nobodi"})
_TURNING = (Scope.EXCEPTION, Scope.EXCLUSION, Scope.NEGATION, Scope.UNTIL)


def same_denied_qualification(matching: Matching) -> bool:
    """Whether one text bars those whom a relative clause denies what the other text asks of all who may."""
    for banning in (0, 1):
        kinds = {p.kind for p in matching.readings[banning].passages}
        relative = _denied_relative(matching.items[banning])
        only = _asked_relative(matching.items[1 - banning])
        if kinds != {Kind.PROHIBITION} or relative is None or only is None:
            continue
        return _all_matched(matching) and _same_persons(matching, banning, relative, only)
    return False


def _denied_relative(items: Sequence[Item]) -> int | None:
    """The relative clause that opens with the one negation of a text without "only"."""
    turning = [
        i for i, one in enumerate(items) if one.placed.opener and one.placed.scope in _TURNING
    ]
    if len(turning) != 1 or any(one.key in ("only", "sole") for one in items):
        return None
    at = turning[0]
    if items[at].placed.scope is not Scope.NEGATION or not at:
        return None
    before = items[at - 1].placed
    return at - 1 if before.opener and before.scope is Scope.RELATIVE and at > 1 else None


def _asked_relative(items: Sequence[Item]) -> int | None:
    """The relative clause right behind "only" and its noun, in a text that turns nothing."""
    only = [i for i, one in enumerate(items) if one.key in ("only", "sole")]
    turning = any(one.placed.opener and one.placed.scope in _TURNING for one in items)
    if len(only) != 1 or turning:
        return None
    at = only[0] + 2
    found = at < len(items) and items[at].placed.opener
    return at if found and items[at].placed.scope is Scope.RELATIVE else None


def _all_matched(matching: Matching) -> bool:
    """Whether every word has its counterpart but those that say whether this is a ban or a leave."""
    for side in (0, 1):
        for i in matching.open[side]:
            one = matching.items[side][i]
            if one.placed.opener or one.key in _FORMS:
                continue
            if one.placed.unit.kind is UnitKind.MODAL and one.key in ("shall", "may"):
                continue
            if not one.is_content or not says_nothing(matching, side, one):
                return False
    return True


def _same_persons(matching: Matching, banning: int, relative: int, only: int) -> bool:
    """Whether both clauses say the same of the same noun."""
    frames = {
        banning: matching.items[banning][relative].placed.path[-1],
        1 - banning: matching.items[1 - banning][only].placed.path[-1],
    }
    heads = {banning: relative - 1, 1 - banning: only - 1}
    partner = dict(matching.pairs) if banning == 0 else {j: i for i, j in matching.pairs}
    if partner.get(heads[banning]) != heads[1 - banning]:
        return False
    for i, j in partner.items():
        one, other = matching.items[banning][i], matching.items[1 - banning][j]
        if one.placed.opener or not one.is_content or one.key in REPEATABLE:
            continue
        inside = frames[banning] in one.placed.path, frames[1 - banning] in other.placed.path
        if inside[0] != inside[1]:
            return False
    return True
