"""Closes scopes: at commas, brackets, semicolons and the main modal."""

from __future__ import annotations

from policygen.comparing.scopes import Walk
from policygen.text.markers import Scope
from policygen.text.units import Unit, UnitKind

CLAUSAL = (Scope.CONDITION, Scope.EXCEPTION, Scope.UNTIL, Scope.PURPOSE, Scope.WIDENING)


_SUBJECTS = frozenset({"we", "staff", "school", "district", "princip", "team", "they"})


def at_mark(walk: Walk, unit: Unit, at: int) -> None:
    """Close what a comma, bracket, semicolon or full stop closes."""
    if unit.key in (";", "."):
        walk.close_all()
    elif unit.key == ",":
        following = walk.units[at + 1 : at + 2]
        joined = bool(following) and following[0].kind is UnitKind.CONNECTIVE
        if any(frame.fronted for frame in walk.stack[walk.base :]) and not joined:
            walk.close_all()
            return
        if walk.starts_noun_phrase(unit.end) or (walk.excluding and joined):
            walk.close_until(Scope.RELATIVE, Scope.UNIVERSAL, Scope.NEGATION)
        if walk.stack[-1].scope is Scope.EXCEPTION and walk.words[walk.stack[-1].at] == "other":
            walk.stack.pop()
        for number in range(len(walk.stack) - 1, walk.base - 1, -1):
            frame = walk.stack[number]
            if frame.after_comma and not _list_goes_on(walk, at):
                del walk.stack[number:]
                return
        if not _list_goes_on(walk, at):
            walk.close_until(Scope.NEGATION, Scope.UNIVERSAL)
    elif unit.key == ")":
        for number in range(len(walk.stack) - 1, walk.base - 1, -1):
            if walk.stack[number].after_comma:
                del walk.stack[number:]
                return


def _list_goes_on(walk: Walk, at: int) -> bool:
    """Whether a comma stands inside a list ("A, B, or C") and so closes nothing."""
    ahead = walk.units[at + 1 : at + 9]
    if ahead and ahead[0].kind is UnitKind.CONNECTIVE and ahead[0].key == "or":
        return True
    for unit in ahead:
        if unit.kind is UnitKind.MODAL or unit.key in ("be", "have"):
            return False
        if unit.kind is UnitKind.CONNECTIVE and unit.key == "or":
            return True
    return False


def at_modal(walk: Walk, at: int) -> None:
    """Close the clauses before the main modal, and what a second duty leaves behind."""
    top = walk.stack[-1]
    coordinate = at > 0 and walk.units[at - 1].kind in (UnitKind.CONNECTIVE, UnitKind.MARK)
    if walk.seen_modal and coordinate and walk.units[at].key == "shall":
        walk.close_all()  # "..., and shall ...": a duty of its own
    if walk.seen_modal or len(walk.stack) == walk.base:
        walk.seen_modal = walk.seen_modal or len(walk.stack) == walk.base
        return
    if at - top.at <= 2 and top.scope is Scope.RELATIVE:
        return
    fronted = any(f.scope in CLAUSAL and f.fronted for f in walk.stack[walk.base :])
    subject = walk.words[at - 1] if at else ""
    if fronted and not (subject in _SUBJECTS and at - walk.stack[walk.base].at > 4):
        return
    if any(f.scope in CLAUSAL and not f.fronted for f in walk.stack[walk.base :]):
        return  # "is permitted where the behavior may ...": the condition's own modal
    walk.close_all()
    walk.seen_modal = True
