"""Closes scopes where the verb of a sentence comes: at its main modal, and at a main "be"."""

from __future__ import annotations

from policygen.comparing.structure import phrases_in_subjects as in_subjects
from policygen.comparing.structure.closing import CLAUSAL
from policygen.comparing.structure.frame import Frame
from policygen.comparing.structure.fronted import SUBJECTS
from policygen.comparing.structure.scopes import Walk
from policygen.comparing.structure.second_acts import limits_a_leave
from policygen.policy import Kind
from policygen.text.markers import Scope
from policygen.text.units import UnitKind


def _in_subject(walk: Walk, top: Frame) -> bool:
    """Whether an exception inside the subject ends at the main modal: "no adult other than a nurse shall ..."."""
    opened = next((f for f in walk.stack[walk.base :] if f.scope is Scope.EXCEPTION), None)
    if opened is None or opened.fronted or opened.at == walk.begins:
        return False
    return opened.word != "unless" and top.scope in (Scope.EXCEPTION, Scope.RELATIVE)


def at_main_be(walk: Walk, at: int) -> None:
    """Close what a subject lacks or excepts where its verb comes: "rooms without a window are ..."."""
    if walk.seen_modal or len(walk.stack) != walk.base + 1 or walk.kind not in _DOING:
        return
    (frame,) = walk.stack[walk.base :]
    lacks = frame.scope is Scope.NEGATION and frame.word == "without"
    if (lacks and frame.at > walk.begins) or _in_subject(walk, frame):
        walk.close_all()


_DOING = (Kind.DUTY, Kind.PERMISSION, Kind.PROHIBITION)
_OPEN_PHRASES = frozenset(
    {"dure", "during", "upon", "follow", "throughout", "pend", "after", "befor", "before", "prior"}
)


def _opens_phrase(walk: Walk) -> bool:
    """Whether a phrase of time stands first, with no comma behind it: "during recess a parent may visit"."""
    if len(walk.stack) != walk.base + 1:
        return False
    (frame,) = walk.stack[walk.base :]
    opens = frame.fronted and frame.word in _OPEN_PHRASES
    return opens and not any(u.key == "," for u in walk.units[frame.at : walk.modal])


def at_modal(walk: Walk, at: int) -> None:
    """Close the clauses before the main modal, and what a second duty leaves behind."""
    top = walk.stack[-1]
    coordinate = at > 0 and walk.units[at - 1].kind in (UnitKind.CONNECTIVE, UnitKind.MARK)
    if walk.seen_modal and coordinate and walk.units[at].key == "shall":
        walk.close_all()  # "..., and shall ...": a duty of its own
    if coordinate and not walk.seen_modal and limits_a_leave(walk, at):
        walk.close_all()
    if walk.seen_modal or len(walk.stack) == walk.base:
        walk.seen_modal = walk.seen_modal or len(walk.stack) == walk.base
        return
    if at - top.at <= 2 and top.scope is Scope.RELATIVE:
        return
    if at == walk.modal and _in_subject(walk, top):
        walk.close_all()
        walk.seen_modal = True
        return
    if at == walk.modal and _opens_phrase(walk):
        walk.close_all()
        walk.seen_modal = True
        return
    if at == walk.modal and in_subjects.in_subject_phrase(walk, at):
        walk.close_all()
        walk.seen_modal = True
        return
    if at == walk.modal and walk.units[at - 1].key == ",":
        walk.close_all()  # "the parent, and the student upon reaching eighteen, may ..."
        walk.seen_modal = True
        return
    fronted = any(f.scope in CLAUSAL and f.fronted for f in walk.stack[walk.base :])
    subject = walk.words[at - 1] if at else ""
    if fronted and not (subject in SUBJECTS and at - walk.stack[walk.base].at > 4):
        return
    if any(f.scope in CLAUSAL and not f.fronted for f in walk.stack[walk.base :]):
        return  # "is permitted where the behavior may ...": the condition's own modal
    walk.close_all()
    walk.seen_modal = True
