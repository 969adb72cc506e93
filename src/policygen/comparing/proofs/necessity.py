"""Proves that "not ... unless C" and "only if C" say one thing: C is a necessary condition of the rest.

A proof needs every word to have its counterpart, the condition of the one text to be that of the other,
and no other exception, negation or "only" in either.
"""

from __future__ import annotations

from collections.abc import Sequence

from policygen.comparing.proofs.carriers import says_nothing
from policygen.comparing.structure.items import REPEATABLE, Item, Matching
from policygen.text.markers import Scope
from policygen.text.units import UnitKind

_ONLY = frozenset({"only", "sole"})
_NOT = frozenset({"not", "no", "never", "neither", "nobodi", "none", "prohibit", "forbid"})
_GRANTS = frozenset({"permit", "allow", "author"})
_TURNING = (Scope.EXCEPTION, Scope.EXCLUSION, Scope.NEGATION)
_AFTER = ("<after>", "<if>")


def same_necessary_condition(matching: Matching) -> bool:
    """Whether one text bars all but what the other permits only, with the same words on both sides."""
    for banning in (0, 1):
        opener = _exception_of_a_ban(matching, banning)
        only = _only_of_a_leave(matching.items[1 - banning])
        if opener is None or only is None:
            continue
        openers = (opener, only) if banning == 0 else (only, opener)
        if not _all_matched(matching) or not _same_opening(matching, banning, openers):
            return False
        return _same_condition(matching, banning, openers)
    return False


def same_order(matching: Matching) -> bool:
    """Whether "A only after C" and "before A, C" say one thing: every word matched, and A and C where they belong."""
    for leaving in (0, 1):
        items, others = matching.items[leaving], matching.items[1 - leaving]
        only = _only_of_a_leave(items)
        befores = [i for i, one in enumerate(others) if one.key == "<before>" and one.placed.opener]
        if only is None or len(befores) != 1 or only + 1 >= len(items):
            continue
        after = items[only + 1]
        turning = any(
            _negates(one)
            or one.key in _ONLY
            or (one.placed.opener and one.placed.scope in _TURNING)
            for one in others
        )
        if turning or not after.placed.opener or after.key != "<after>":
            continue
        if not _all_matched(matching):
            return False
        frames = after.placed.path[-1], others[befores[0]].placed.path[-1]
        placed = [
            (
                frames[0] in items[pair[leaving]].placed.path,
                frames[1] in others[pair[1 - leaving]].placed.path,
            )
            for pair in matching.pairs
            if items[pair[leaving]].is_content and not _common(items[pair[leaving]])
        ]
        return all(c != a for c, a in placed) and len({c for c, _ in placed}) == 2
    return False


def set_aside(matching: Matching) -> None:
    """Leave out of the comparison what was proved to give a necessary condition only its form."""
    for side in (0, 1):
        matching.drop(side, tuple(matching.open[side]))


def _forms(item: Item) -> bool:
    modal = item.placed.unit.kind is UnitKind.MODAL
    return item.placed.opener or modal or item.key in _ONLY | _NOT | _GRANTS


def _common(item: Item) -> bool:
    return item.key in REPEATABLE


def _negates(item: Item) -> bool:
    return bool(_NOT & set(item.placed.unit.words)) and "without" not in item.placed.unit.words


def _exception_of_a_ban(matching: Matching, side: int) -> int | None:
    """The one exception of a text that has one negation besides and no "only"."""
    items = matching.items[side]
    said = [one for one in matching.readings[side].placed if _NOT & set(one.unit.words)]
    if any(item.key in _ONLY for item in items):
        return None
    negations = [i for i, item in enumerate(items) if _negates(item)]
    rest = [
        i
        for i, item in enumerate(items)
        if item.placed.opener
        and i not in negations
        and (item.placed.scope in _TURNING or item.placed.scope is Scope.UNTIL)
    ]
    exceptions = [i for i in rest if items[i].placed.scope is not Scope.EXCLUSION]
    return exceptions[0] if len(said) == 1 and len(rest) == len(exceptions) == 1 else None


def _only_of_a_leave(items: Sequence[Item]) -> int | None:
    """The one "only" of a text that neither negates nor excepts anything."""
    only = [i for i, item in enumerate(items) if item.key in _ONLY]
    turning = any(
        _negates(item) or (item.placed.opener and item.placed.scope in (*_TURNING, Scope.UNTIL))
        for item in items
    )
    return only[0] if len(only) == 1 and not turning else None


def _all_matched(matching: Matching) -> bool:
    """Whether all that is left says no more than that this is a ban, or a leave."""
    for side in (0, 1):
        for i in matching.open[side]:
            one = matching.items[side][i]
            unit = one.placed.unit
            if one.is_content:
                proved = _forms(one) or _common(one) or says_nothing(matching, side, one)
            elif unit.kind is UnitKind.CONNECTIVE:
                proved = unit.key == "and"
            elif unit.kind is UnitKind.MODAL:
                proved = unit.key in ("shall", "may")
            else:
                proved = one.placed.opener
            if not proved:
                return False
    return True


def _same_opening(matching: Matching, banning: int, openers: tuple[int, int]) -> bool:
    """Whether what follows "only" answers to the exception: "unless - if", "without - with"."""
    exception = matching.items[banning][openers[banning]]
    reading = matching.readings[1 - banning]
    at = matching.items[1 - banning][openers[1 - banning]].at
    following = reading.placed[at + 1 : at + 2]
    word = following[0].unit.words[:1] if following else ()
    if "without" in exception.placed.unit.words:
        return word == ("with",)
    if exception.placed.scope is Scope.UNTIL:
        return word in (("after",), ("onc",), ("once",), ("when",), ("if",), ("upon",))
    return exception.placed.scope is Scope.EXCEPTION


def _same_condition(matching: Matching, banning: int, openers: tuple[int, int]) -> bool:
    """Whether the words of the exception stand together right after "only", and nothing between."""
    own = openers[banning]
    frame = matching.items[banning][own].placed.path[-1]
    modal = any(item.placed.unit.kind is UnitKind.MODAL for item in matching.items[banning][:own])
    inside = {
        i
        for i, item in enumerate(matching.items[banning])
        if item.is_content
        and not _common(item)
        and (frame in item.placed.path or (modal and i > own))
    }
    partner = dict(matching.pairs) if banning == 0 else {j: i for i, j in matching.pairs}
    there = {partner[i] for i in inside if i in partner}
    only = openers[1 - banning]
    if not there or min(there) < only:
        return False
    items = matching.items[1 - banning]
    between = {
        i
        for i in range(only + 1, max(there) + 1)
        if items[i].is_content and not _common(items[i]) and i not in matching.open[1 - banning]
    }
    return between == there
