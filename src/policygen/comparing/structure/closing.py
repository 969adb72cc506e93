"""Closes scopes: at commas, brackets, semicolons and the main modal."""

from __future__ import annotations

from itertools import pairwise

from policygen.comparing.structure import phrases_in_subjects as in_subjects
from policygen.comparing.structure.after_joints import goes_on_after_denied_verb
from policygen.comparing.structure.asides import is_aside_of_denial, parts_a_verb
from policygen.comparing.structure.asked_next import asks_next
from policygen.comparing.structure.brackets import close_bracket, open_bracket
from policygen.comparing.structure.denying import is_denial
from policygen.comparing.structure.fronted import (
    in_fronted_list,
    sets_off_in_clause,
    starts_noun_phrase,
)
from policygen.comparing.structure.past_relatives import goes_on_past_relative
from policygen.comparing.structure.run_in_lists import close_item
from policygen.comparing.structure.scopes import Walk
from policygen.comparing.structure.set_off_phrases import ends_set_off, interrupts
from policygen.policy import Kind
from policygen.text.markers import Scope, marker_at
from policygen.text.units import Unit, UnitKind

CLAUSAL = (Scope.CONDITION, Scope.EXCEPTION, Scope.UNTIL, Scope.PURPOSE, Scope.WIDENING)


_VERBS = frozenset({"be", "mean", "have", "refer"})
_DEFINING = (Kind.PROTECTED_DEFINITION, Kind.SAFE_HARBOUR, Kind.TRIGGER)


def at_mark(walk: Walk, unit: Unit, at: int) -> None:
    """Close what a comma, bracket, semicolon or full stop closes."""
    if unit.key == ";":
        close_item(walk, at)
    elif unit.key == ".":
        walk.close_all()
    elif unit.key == ",":
        if interrupts(walk, at):
            return
        following = walk.units[at + 1 : at + 2]
        joined = bool(following) and following[0].kind is UnitKind.CONNECTIVE
        if parts_a_verb(walk, at) or is_aside_of_denial(walk, at):
            return
        if goes_on_after_denied_verb(walk, at):
            walk.close_until(Scope.NEGATION)
        if goes_on_past_relative(walk, at):
            walk.close_until(Scope.NEGATION, Scope.UNIVERSAL, Scope.RELATIVE)
        if ends_set_off(walk, at):
            walk.close_all()
            return
        if sets_off_in_clause(walk, at):
            return
        if in_fronted_list(walk, at) or in_subjects.verbs_go_on(walk, at):
            return
        if following and following[0].words == ("mean",) and walk.kind in _DEFINING:
            walk.close_all()  # "“Staff,” the people whom these rules bind, means ..."
            return
        fronted = any(
            frame.fronted and not (frame.scope is Scope.UNIVERSAL and _things_go_on(walk, at))
            for frame in walk.stack[walk.base :]
        )
        if fronted and not joined:
            walk.close_all()
            return
        if not joined and _main_clause_follows(walk, at):
            walk.close_all()
            return
        if asks_next(walk, at):
            walk.close_all()
            return
        if in_subjects.main_be_follows(walk, at):
            walk.close_until(Scope.RELATIVE, Scope.UNIVERSAL, Scope.NEGATION)
        excluding = walk.excluding or any(f.scope is Scope.EXCLUSION for f in walk.stack)
        if starts_noun_phrase(walk, unit.end) or (excluding and joined):
            walk.close_until(Scope.RELATIVE, Scope.UNIVERSAL, Scope.NEGATION)
        other = walk.stack[-1].scope is Scope.EXCEPTION and walk.stack[-1].word == "other"
        if other and (joined or not _list_goes_on(walk, at)):
            walk.stack.pop()
        if walk.stack[-1].scope is Scope.WIDENING and walk.stack[-1].word == "with":
            walk.stack.pop()  # "with or without a door, or another structure"
        while len(walk.stack) > walk.base and _opened_in_item(walk, walk.stack[-1].at, at):
            walk.stack.pop()
        for number in range(len(walk.stack) - 1, walk.base - 1, -1):
            frame = walk.stack[number]
            if frame.after_comma and not _list_goes_on(walk, at):
                del walk.stack[number:]
                return
        if not _list_goes_on(walk, at):
            subject = walk.stack[-1].fronted and walk.stack[-1].scope is Scope.UNIVERSAL
            if not (subject and _things_go_on(walk, at)):
                walk.close_until(Scope.NEGATION, Scope.UNIVERSAL)
    elif unit.key == "(":
        open_bracket(walk)
    elif unit.key == ")" and not close_bracket(walk):
        for number in range(len(walk.stack) - 1, walk.base - 1, -1):
            if walk.stack[number].after_comma:
                del walk.stack[number:]
                return


def turn_at_denial(walk: Walk, offset: int) -> None:
    """Read on in a clause of its own where the clause that denies the term begins or ends."""
    begins, ends = walk.denial
    if walk.continued or not begins or (begins <= offset < ends) is walk.excluding:
        return
    walk.excluding = not walk.excluding
    walk.close_all()
    walk.stack[0] = walk.main()


def _main_clause_follows(walk: Walk, at: int) -> bool:
    """Whether nothing but a subject stands between a comma and the main modal: "At no time while ..., you must"."""
    if walk.seen_modal or walk.modal is None or walk.modal <= at + 1:
        return False
    if not any(frame.scope in CLAUSAL for frame in walk.stack[walk.base :]):
        return False
    between = range(at + 1, walk.modal)
    marks = (UnitKind.MARK, UnitKind.CONNECTIVE, UnitKind.QUANTITY)
    return not any(
        walk.units[i].kind in marks or marker_at(walk.words, i) is not None for i in between
    )


def _opened_in_item(walk: Walk, opener: int, at: int) -> bool:
    """Whether a scope opened inside an item of a list that a comma at `at` carries on.

    "A, B during C, and D": the list began before "during", so the comma after it parts the list's items.
    """
    comma = next((i for i in range(opener - 1, -1, -1) if walk.units[i].key == ","), None)
    if comma is None or any(walk.units[i].key == "," for i in range(opener, at)):
        return False
    while opener - 2 > comma and walk.units[opener - 1].kind is UnitKind.CONNECTIVE:
        opener -= 2  # "what happened before and during it": one opener of two words
    between = walk.units[comma + 1 : opener]
    if any(u.kind in (UnitKind.CONNECTIVE, UnitKind.MODAL) or u.key in _VERBS for u in between):
        return False
    follows = walk.units[at + 1 : at + 2]
    ahead = walk.units[at + 1 : at + 16]
    listed = (bool(follows) and follows[0].kind is UnitKind.CONNECTIVE) or any(
        one.key == "," and other.kind is UnitKind.CONNECTIVE for one, other in pairwise(ahead)
    )
    return listed and any(u.kind is UnitKind.WORD for u in between)


def _list_goes_on(walk: Walk, at: int) -> bool:
    """Whether a comma stands inside a list ("A, B, or C") and so closes nothing."""
    ahead = walk.units[at + 1 : at + 9]
    if _begins_anew(walk, at + 2):
        return False  # "without success, or no limitation ...": the next negation is its own
    if ahead and ahead[0].kind is UnitKind.CONNECTIVE and ahead[0].key == "or":
        return True
    for unit in ahead:
        if unit.kind is UnitKind.MODAL or unit.key in ("be", "have"):
            return False
        if unit.kind is UnitKind.CONNECTIVE and unit.key == "or":
            return True
    return False


def _things_go_on(walk: Walk, at: int) -> bool:
    """Whether a comma parts the things of a subject: "every log, video and note shall be kept"."""
    for unit in walk.units[at + 1 : at + 9]:
        if unit.kind is UnitKind.MODAL or unit.key in ("be", "have"):
            return False
        if unit.kind is UnitKind.CONNECTIVE:
            return True
    return False


def _begins_anew(walk: Walk, at: int) -> bool:
    """Whether a negation opens right after the connective that a comma precedes."""
    joined = walk.units[at - 1 : at] and walk.units[at - 1].kind is UnitKind.CONNECTIVE
    found = marker_at(walk.words, at) if joined else None
    return found is not None and found[1] is Scope.NEGATION


_CLAUSE = 8  # units after a connective in which its part of the sentence denies on its own


def denies_again(walk: Walk, at: int) -> bool:
    """Whether the part after a connective has a negation of its own, so that the first doesn't reach it.

    "A room that is not locked or from which the exit is not blocked": the "or" stands beside both
    negations. In "not locked or blocked" and "neither locked nor blocked" it stands under one.
    """
    if walk.stack[-1].scope is not Scope.NEGATION or walk.words[at] == "nor":
        return False
    if walk.words[at - 1 : at + 2] == ["with", "or", "without"]:
        return False
    for after in range(at + 1, min(at + 1 + _CLAUSE, len(walk.units))):
        if walk.units[after].kind in (UnitKind.CONNECTIVE, UnitKind.MARK):
            return False
        found = marker_at(walk.words, after)
        if found and found[1] in (Scope.NEGATION, Scope.EXCLUSION):
            return not (walk.excluding and is_denial(walk.text, walk.units[after].start))
        if found and found[1] in CLAUSAL:
            return False
    return False
