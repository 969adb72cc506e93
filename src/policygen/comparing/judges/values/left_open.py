"""Sees that "may" leaves open what the other text tells as done: "may be signed" for "is signed"."""

from __future__ import annotations

from policygen.change import Placed
from policygen.comparing.judges.values.modal_ranks import has_modal
from policygen.comparing.structure.items import Matching
from policygen.policy import Kind
from policygen.text.markers import Scope

_LIMITING = frozenset({"only", "sole", "limit", "reserv", "restrict"})
_RIGHTS = frozenset({"parent", "student", "famili", "guardian", "no"})


def leaves_open(matching: Matching, side: int, i: int) -> bool:
    """Whether "may" leaves open what the other text tells as done: "may be signed" for "is signed"."""
    placed, items = matching.items[side][i].placed, matching.items[side]
    passage = matching.readings[side].passages[placed.passage]
    if placed.unit.key != "may" or placed.scope is not Scope.MAIN or passage.kind is not Kind.DUTY:
        return False
    if any(item.key in _LIMITING for some in matching.items for item in some):
        return False  # a limit either way: "is limited to", "may be ... only"
    denied = matching.readings[side].placed[items[i].at + 1 : items[i].at + 2]
    if denied and denied[0].unit.words in (("not",), ("never",)):
        return False  # "and may not have a lock": a ban
    passive = matching.readings[side].placed[items[i].at + 1 : items[i].at + 2]
    own = [item for item in items if item.placed.passage == placed.passage]
    first = next((item.key for item in own if item.is_content), "")
    if first in _RIGHTS and not (passive and passive[0].unit.words == ("be",)):
        return False  # what a parent may do is a right
    verb = next((n for n in range(i + 1, len(items)) if items[n].is_content), None)
    if verb not in matching.matched(side) or has_modal(matching, 1 - side):
        return False
    other = next(pair[1 - side] for pair in matching.pairs if pair[side] == verb)
    pair = (i - 1, other - 1) if side == 0 else (other - 1, i - 1)
    return placed.unit.words == ("may",) or pair in matching.pairs  # "can" says less by itself


def sign_of_leave(matching: Matching, side: int, modal: Placed) -> int:
    """What it does that something is told as done: a burden where the parent does it, else more for the student."""
    own = [p for p in matching.readings[side].placed if p.passage == modal.passage]
    return next((p.sign for p in own if p.scope is Scope.MAIN), modal.sign)
