"""Tells what it does that a duty binds more firmly."""

from __future__ import annotations

from policygen.change import Placed
from policygen.comparing.judges.values.modal_ranks import RANK
from policygen.comparing.structure.items import Matching
from policygen.text.markers import Scope
from policygen.text.units import UnitKind


def sign_of_duty(matching: Matching, modals: tuple[Placed, Placed]) -> int:
    """What a firmer modal does (one for a parent is a burden): the firmer one of both texts tells.

    "The parent may obtain a copy" is no burden beside "the parent shall be given a copy".
    """
    signs = [_sign(matching, side, modal) for side, modal in enumerate(modals)]
    ranks = [RANK[modal.unit.key] for modal in modals]
    return signs[1] if ranks[1] > ranks[0] else signs[0]


def _sign(matching: Matching, side: int, modal: Placed) -> int:
    """What more of a modal's duty does; a passage's only modal is its main one."""
    if modal.scope is Scope.MAIN:
        return modal.sign
    own = [p for p in matching.readings[side].placed if p.passage == modal.passage]
    modals = [p for p in own if p.unit.kind is UnitKind.MODAL]
    main = [p.sign for p in own if p.scope is Scope.MAIN]
    at = next(n for n, p in enumerate(own) if p is modal)
    relative = bool(at) and own[at - 1].opener  # "who must be trained"
    ordered = [p.sign for p in own[at + 1 :] if p.scope is Scope.MAIN and not p.opener] or main
    return ordered[0] if len(modals) == 1 and main and not relative else modal.sign
