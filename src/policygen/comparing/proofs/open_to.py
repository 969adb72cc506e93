"""Proves that what "shall be open to inspection by the parent" is what "the parent may inspect"."""

from __future__ import annotations

from policygen.comparing.structure.items import Matching
from policygen.comparing.structure.rights import HOLDERS
from policygen.text.tokens import stem
from policygen.text.units import UnitKind

_OPEN = frozenset(stem(word) for word in "open available accessible".split())
_BEFORE = frozenset(stem(word) for word in "to for by upon on at".split())


def settle_open_to(matching: Matching) -> None:
    """Leave out "shall be open to" and "may", where both texts let a parent or student do the same act."""
    for side in (0, 1):
        partner = dict(matching.pairs) if side == 0 else {j: i for i, j in matching.pairs}
        for i in sorted(matching.open[side]):
            named = any(one.key in HOLDERS for one in matching.items[side][i + 1 : i + 2])
            act = partner.get(i + 2 if named else i + 1)  # "available to the parent for review"
            if matching.items[side][i].key not in _OPEN or act is None:
                continue
            modal = _modal_before(matching, side, i)
            leave = _modal_before(matching, 1 - side, act)
            if modal is None or leave is None or not _is_holders(matching, 1 - side, leave):
                continue
            if matching.items[side][modal].key == "shall" and _directly(matching, side, i):
                matching.drop(side, [n for n in (modal, i) if n in matching.open[side]])
                matching.drop(1 - side, [n for n in (leave,) if n in matching.open[1 - side]])


def _modal_before(matching: Matching, side: int, i: int) -> int | None:
    """The modal right before a word, with nothing but words of form between."""
    if i and matching.items[side][i - 1].placed.unit.kind is UnitKind.MODAL:
        return i - 1
    return None


def _is_holders(matching: Matching, side: int, leave: int) -> bool:
    """Whether a "may" is a parent's or student's: named right before it."""
    items = matching.items[side]
    return items[leave].key == "may" and leave > 0 and items[leave - 1].key in HOLDERS


def _directly(matching: Matching, side: int, i: int) -> bool:
    """Whether "to" or "for" stands right behind "open"."""
    at = matching.items[side][i].at
    after = matching.readings[side].placed[at + 1 : at + 2]
    return any(one.unit.words[:1] and one.unit.words[0] in _BEFORE for one in after)
