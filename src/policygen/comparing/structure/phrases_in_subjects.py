"""Tells where a phrase or a clause inside the subject ends: "the talk after a seclusion shall be led by ..."."""

from __future__ import annotations

from policygen.comparing.structure.scopes import Walk
from policygen.text.markers import Scope
from policygen.text.units import UnitKind

# Prepositions of time: what they open is a noun's phrase where no verb stands before them.
_TIMES = frozenset(
    {"dure", "during", "upon", "follow", "throughout", "pend", "after", "befor", "before", "prior"}
)
_VERBS = frozenset({"be", "have", "mean", "do", "allow", "permit", "prohibit", "forbid", "requir"})
_RELATIVES = frozenset({"who", "that", "which", "whom", "whose", "if", "when", "where", "whether"})


def in_subject_phrase(walk: Walk, modal: int) -> bool:
    """Whether all that is open at the main modal is a phrase of time that hangs on the subject's noun.

    "The report of a hold during recess shall be ...": the phrase ends where the verb comes. A clause ("is permitted
    where the student may ...") has a verb before it, or a relative word within it, and may own the modal.

    Arguments:
        walk: at the main modal.
        modal: the number of the modal's unit.
    """
    opened = walk.stack[walk.base :]
    times = [one for one in opened if one.scope in (Scope.CONDITION, Scope.UNTIL)]
    if not times or len(times) < len(opened) - _UNIVERSALS:
        return False
    first = times[0]
    if first.at <= walk.begins or first.fronted or any(one.word not in _TIMES for one in times):
        return False
    before = walk.units[walk.begins : first.at]
    if any(one.kind in (UnitKind.MARK, UnitKind.MODAL) or one.key in _VERBS for one in before):
        return False
    within = walk.words[first.at + 1 : modal]
    return any(one.kind is UnitKind.WORD for one in before) and not _RELATIVES & set(within)


_UNIVERSALS = 1  # "after each seclusion"


def main_be_follows(walk: Walk, at: int) -> bool:
    """Whether the main verb stands behind the comma that ends the subject: "straps that bind, are prohibited".

    No modal comes after it in the same clause.
    """
    if walk.seen_modal or not _is_be(walk, at + 1):
        return False
    clause = next((i for i in range(at, len(walk.units)) if walk.units[i].key in (";", ".")), None)
    return not any(unit.kind is UnitKind.MODAL for unit in walk.units[at:clause])


def verbs_go_on(walk: Walk, at: int) -> bool:
    """Whether a comma parts the verbs of the subject's clause: "that hurts, is likely to hurt, or frightens, shall"."""
    top = walk.stack[-1]
    if top.scope is not Scope.RELATIVE or walk.modal is None or not _is_be(walk, at + 1):
        return False
    between = walk.units[at + 1 : walk.modal]
    return any(unit.kind is UnitKind.CONNECTIVE for unit in between)


def _is_be(walk: Walk, at: int) -> bool:
    return any(unit.words == ("be",) for unit in walk.units[at : at + 1])
