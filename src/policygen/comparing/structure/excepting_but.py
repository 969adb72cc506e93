"""Tells where "but" excepts: "no one but a nurse", "everyone but the aide"."""

from __future__ import annotations

from policygen.comparing.structure.scopes import Walk
from policygen.text.units import UnitKind

_NOBODY = frozenset({"nobodi", "none", "nobody"})
_EACH = frozenset({"all", "each", "any"})
_GOES_ON = frozenset({"not", "only", "shall", "may", "should", "if", "when", "never", "do", "in"})


def nobody_but(walk: Walk, at: int) -> bool:
    """Whether "but" excepts from a "no" right before: "no one but a trained employee"."""
    if walk.words[at] != "but" or not at or walk.units[at - 1].kind is UnitKind.MARK:
        return False
    before = walk.words[max(0, at - 3) : at]
    if before[-1] == "everyon" or _EACH & set(before[-2:-1]):
        return walk.units[at + 1 : at + 2] != [] and not _GOES_ON & set(walk.words[at + 1 : at + 2])
    return before[-1] in _NOBODY or ("no" in before and walk.words[at + 1 : at + 2] != ["not"])
