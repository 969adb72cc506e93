"""Tells what it does that a duty binds more firmly."""

from __future__ import annotations

from policygen.change import Placed
from policygen.comparing.structure.items import Matching
from policygen.text.markers import Scope
from policygen.text.units import UnitKind


def sign_of_duty(matching: Matching, modal: Placed) -> int:
    """What a firmer modal does (one for a parent is a burden); a passage's only modal is its main one."""
    if modal.scope is Scope.MAIN:
        return modal.sign
    own = [p for p in matching.readings[0].placed if p.passage == modal.passage]
    modals = [p for p in own if p.unit.kind is UnitKind.MODAL]
    main = [p.sign for p in own if p.scope is Scope.MAIN]
    at = next(n for n, p in enumerate(own) if p is modal)
    relative = bool(at) and own[at - 1].opener  # "who must be trained"
    ordered = [p.sign for p in own[at + 1 :] if p.scope is Scope.MAIN and not p.opener] or main
    return ordered[0] if len(modals) == 1 and main and not relative else modal.sign
