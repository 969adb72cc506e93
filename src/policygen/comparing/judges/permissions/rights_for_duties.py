"""Compares a parent's leave to get something with a school's duty to give it: "may see it", "shall be shown it"."""

from __future__ import annotations

from policygen.change import Change, Difference
from policygen.comparing.structure.items import Matching
from policygen.policy import Kind
from policygen.text.markers import Scope
from policygen.text.tokens import stem
from policygen.text.units import UnitKind


def _stems(words: str) -> frozenset[str]:
    return frozenset(stem(word) for word in words.split())


_HOLDERS = _stems("parent guardian family student")
_GETS = _stems(
    "obtain get see view inspect receive have request ask review pick read examine copy collect"
)
_INVITES = _stems("invite offer welcome let allow")
_ASKS = _stems("ask asked request requested")


def right_for_duty(matching: Matching) -> list[Difference]:
    """What it does that somebody who may get a thing gets it unasked in the other text, or the way back.

    The words of the leave and of the duty that the other text hasn't are settled. Without a holder of the right
    in both texts, or where the other text has the leave too, nothing is found.
    """
    for side in (0, 1):
        may, shall = _leave(matching, side), _duty(matching, 1 - side)
        if may is None or shall is None or not _shared_holder(matching, side, may, shall):
            continue
        right, duty = matching.items[side], matching.items[1 - side]
        invited = any(one.key in _INVITES for one in duty[shall + 1 : shall + 2])
        if not invited and not any(one.key in _GETS for one in right[may + 1 : may + 2]):
            continue
        own = [may, may + 1] + [i for i, one in enumerate(right) if one.key in _ASKS]
        other = [i for i in range(shall) if duty[i].placed.scope is Scope.MAIN]
        other += [shall, shall + 1]
        for i, one in enumerate(duty):
            if one.key in _ASKS:
                other += [i, i - 1] if i and duty[i - 1].placed.opener else [i]
        passages = right[may].placed.passage, duty[shall].placed.passage
        matching.drop(side, [i for i in own if right[i].placed.passage == passages[0]])
        matching.drop(1 - side, [i for i in other if duty[i].placed.passage == passages[1]])
        said = [(right[may].placed,), (duty[shall].placed,)]
        removed, added = said if side == 0 else said[::-1]
        effect = 1 if side == 0 else -1
        return [Difference(Change.MODALITY, effect, removed, added, "modality", Scope.MAIN)]
    return []


def _leave(matching: Matching, side: int) -> int | None:
    """The "may" of a parent's or student's leave, which the other text hasn't."""
    items = matching.items[side]
    for i in sorted(matching.open[side]):
        placed = items[i].placed
        is_may = placed.unit.kind is UnitKind.MODAL and placed.unit.key == "may"
        if not is_may or placed.scope is not Scope.MAIN or placed.sign > 0:
            continue
        return i
    return None


def _duty(matching: Matching, side: int) -> int | None:
    """The "shall" of a duty of the school that only this text has."""
    for i in sorted(matching.open[side]):
        placed = matching.items[side][i].placed
        kind = matching.readings[side].passages[placed.passage].kind
        is_shall = placed.unit.kind is UnitKind.MODAL and placed.unit.key == "shall"
        if is_shall and kind is Kind.DUTY and placed.scope is Scope.MAIN and placed.sign > 0:
            return i
    return None


def _shared_holder(matching: Matching, side: int, may: int, shall: int) -> bool:
    """Whether who may get it stands before "may", and behind "shall" in the other text."""
    pairs = matching.pairs if side == 0 else [(j, i) for i, j in matching.pairs]
    return any(
        i < may
        and j > shall
        and matching.items[side][i].key in _HOLDERS
        and matching.items[side][i].placed.scope is Scope.MAIN
        for i, j in pairs
    )
