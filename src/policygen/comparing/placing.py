"""Walks the units of a passage, opens and closes scopes, and gives each unit its place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from policygen.change import Placed
from policygen.comparing.scopes import Frame, Walk
from policygen.policy import Kind
from policygen.text.bounds import Bound
from policygen.text.markers import Scope, marker_at
from policygen.text.units import Unit, UnitKind

_CLAUSAL = (Scope.CONDITION, Scope.EXCEPTION, Scope.UNTIL, Scope.PURPOSE, Scope.WIDENING)


_SUBJECTS = frozenset({"we", "staff", "school", "district", "princip", "team", "they"})


_POSSIBLE = frozenset({"possibl", "practicable", "practic", "feasibl", "reasonable", "can", "they", "we"})
_EVENTS = frozenset(
    "each any every use incid seclud seclus isol restrain restraint emergency interven confin application "
    "applic occurr inciden such school releas".split()
)


def place(
    units: Sequence[Unit],
    passage: int,
    kind: Kind,
    opening: tuple[Frame, ...] | None,
    text: str = "",
) -> tuple[list[Placed], tuple[Frame, ...]]:
    """Place the units of one passage; also the scopes that are open at its end, for list items."""
    walk = Walk(units, kind, opening, passage, text)
    placed: list[Placed] = []
    at = 0
    while at < len(units):
        unit = units[at]
        size = 1
        opener = False
        if unit.kind is UnitKind.MARK:
            _mark(walk, unit, at)
        elif unit.kind is UnitKind.MODAL:
            _modal(walk, at)
        found = marker_at(walk.words, at)
        if found and not _ignored(walk, at, found[1]):
            size, scope = found
            if scope in _CLAUSAL:
                walk.close_until(Scope.NEGATION, Scope.UNIVERSAL, Scope.RELATIVE)
                if (
                    walk.stack[-1].scope is Scope.CONDITION
                    and scope is not Scope.UNTIL
                    and _joined(walk, at)
                ):
                    walk.close_until(Scope.CONDITION)
            if scope is Scope.UNIVERSAL and (not walk.is_duty or walk.stack[-1].sign == walk.reach):
                pass
            else:
                walk.stack.append(walk.frame(scope, at))
                opener = True
        elif unit.kind is UnitKind.CONNECTIVE and walk.words[at + 1 : at + 2] in (
            ["have"],
            ["be"],
            ["shall"],
        ):
            walk.close_until(Scope.NEGATION, Scope.UNIVERSAL)
        elif walk.stack[-1].scope is Scope.UNIVERSAL and _ends_noun_phrase(unit):
            walk.close_until(Scope.UNIVERSAL)
        for offset in range(size):
            placed.append(_at(walk, units[at + offset], passage, opener))
        at += size
    return placed, tuple(walk.stack)


def _at(walk: Walk, unit: Unit, passage: int, opener: bool) -> Placed:
    top = walk.stack[-1]
    if top.scope is Scope.UNTIL and unit.quantity and unit.quantity.bound is Bound.EXACT:
        unit = replace(unit, quantity=replace(unit.quantity, bound=Bound.AT_LEAST))
    if unit.quantity and unit.quantity.bound is Bound.LASTING:
        owed = walk.is_duty and top.scope is Scope.MAIN
        bound = Bound.AT_LEAST if owed else Bound.AT_MOST
        unit = replace(unit, quantity=replace(unit.quantity, bound=bound))
    sign, attach = top.sign, top.attach
    deadline = unit.quantity is not None and unit.quantity.bound is Bound.AT_MOST
    if (
        walk.is_duty
        and deadline
        and top.scope is Scope.CONDITION
        and unit.start - walk.units[top.at].end <= 2
    ):
        sign = attach = -walk.reach  # "after five minutes at the latest" says by when, not when
    index = next(
        i for i, one in enumerate(walk.units) if one.start == unit.start and one.end == unit.end
    )
    if (
        walk.kind is Kind.PERMISSION
        and walk.only is not None
        and top.scope is Scope.MAIN
        and not walk.continued
    ):
        before_modal = walk.modal is None or index < walk.modal
        fronted_only = walk.modal is not None and walk.only < walk.modal
        protected = (not before_modal and index > walk.only) if fronted_only else index < walk.only
        if protected:
            sign = attach = -sign
    if walk.is_duty and unit.key == "only":
        sign = attach = walk.reach
    subject = walk.modal is not None and index < walk.modal and walk.kind is Kind.PERMISSION
    subject = subject and not walk.continued
    right = walk.kind is Kind.PERMISSION and walk.turn < 0
    in_main = top.scope is Scope.MAIN and (walk.kind is Kind.PROHIBITION or subject or right)
    union = top.union or in_main
    path = tuple(frame.number for frame in walk.stack)
    return Placed(unit, passage, top.scope, sign, attach, opener, union, path)


def _mark(walk: Walk, unit: Unit, at: int) -> None:
    if unit.key in (";", "."):
        walk.close_all()
    elif unit.key == ",":
        following = walk.units[at + 1 : at + 2]
        joined = bool(following) and following[0].kind is UnitKind.CONNECTIVE
        if any(frame.fronted for frame in walk.stack[walk.base :]) and not joined:
            walk.close_all()
            return
        if walk.starts_noun_phrase(unit.end):
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


def _modal(walk: Walk, at: int) -> None:
    top = walk.stack[-1]
    coordinate = at > 0 and walk.units[at - 1].kind in (UnitKind.CONNECTIVE, UnitKind.MARK)
    if walk.seen_modal and coordinate and walk.units[at].key == "shall":
        walk.close_all()  # "..., and shall ...": a duty of its own
    if walk.seen_modal or len(walk.stack) == walk.base:
        walk.seen_modal = walk.seen_modal or len(walk.stack) == walk.base
        return
    if at - top.at <= 2 and top.scope is Scope.RELATIVE:
        return
    fronted = any(f.scope in _CLAUSAL and f.fronted for f in walk.stack[walk.base :])
    subject = walk.words[at - 1] if at else ""
    if fronted and not (subject in _SUBJECTS and at - walk.stack[walk.base].at > 4):
        return
    if any(f.scope in _CLAUSAL and not f.fronted for f in walk.stack[walk.base :]):
        return  # "is permitted where the behavior may ...": the condition's own modal
    walk.close_all()
    walk.seen_modal = True


def _joined(walk: Walk, at: int) -> bool:
    return at > 0 and walk.units[at - 1].kind in (UnitKind.CONNECTIVE, UnitKind.MARK)


def _ignored(walk: Walk, at: int, scope: Scope) -> bool:
    """Markers that say what the kind of the provision says already, or that aren't markers here."""
    word = walk.words[at]
    if walk.words[at : at + 3] == ["as", "soon", "as"] and walk.words[at + 3 : at + 4]:
        return walk.words[at + 3] in _POSSIBLE
    if scope is Scope.EXCLUSION and walk.kind is Kind.PROHIBITION:
        return walk.modal is None or 0 < at - walk.modal <= 2
    if scope is Scope.NEGATION and walk.kind is Kind.PROHIBITION and not walk.continued:
        near_modal = walk.modal is not None and 0 < at - walk.modal <= 2
        opening = at <= 1 or (
            walk.modal is not None and at < walk.modal and word in ("no", "neither")
        )
        return (
            near_modal
            or opening
            or word in ("prohibit", "forbid")
            or (walk.modal is None and word in ("not", "never") and not walk.seen_modal)
        )
    if walk.excluding and scope in (Scope.NEGATION, Scope.EXCLUSION) and word in ("not", "exclud"):
        return True
    if word == "follow" and scope is Scope.CONDITION:
        return not _event_follows(walk, at + 1)
    if scope is Scope.NEGATION and word in ("no", "not"):
        following = walk.words[at + 1 : at + 2]
        than = walk.words[at + 2 : at + 3] == ["than"]
        return than and following[0] in ("more", "less", "later", "longer", "fewer")
    if scope is Scope.INCLUDING and walk.kind in (Kind.DUTY,) and word == "includ":
        return True
    if word == "that" and at and walk.units[at - 1].kind is not UnitKind.WORD:
        return True
    return False


def _ends_noun_phrase(unit: Unit) -> bool:
    if unit.quantity is not None and unit.quantity.bound is not Bound.EXACT:
        return True
    return unit.kind is UnitKind.MODAL or unit.key in (
        "to",
        "by",
        "within",
        "with",
        "in",
        "be",
        "is",
        "are",
    )


def _event_follows(walk: Walk, at: int) -> bool:
    """Whether "following" means "after": an event comes next, not a list."""
    return any(word in _EVENTS for word in walk.words[at : at + 3])
