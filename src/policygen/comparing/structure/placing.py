"""Walks the units of a passage, opens scopes, and gives each unit its place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from policygen.change import Placed
from policygen.comparing.structure.after_joints import AT_THE_LATEST, denial_ends
from policygen.comparing.structure.amounts import counts_what_sets_off
from policygen.comparing.structure.answers_to_rights import begin_answer, begins_answer
from policygen.comparing.structure.asked_for_how import sign_of_its_own
from policygen.comparing.structure.bounds_in_place import with_its_bound
from policygen.comparing.structure.clauses import begin_clause, begins_clause
from policygen.comparing.structure.closing import CLAUSAL, at_mark, denies_again, turn_at_denial
from policygen.comparing.structure.closing_at_verbs import at_main_be, at_modal
from policygen.comparing.structure.counted_sorts import narrows_a_count
from policygen.comparing.structure.counting_not import counts_not
from policygen.comparing.structure.denied_prevention import prevents_what_is_denied
from policygen.comparing.structure.excepting_again import excepts_again
from policygen.comparing.structure.excepting_but import nobody_but
from policygen.comparing.structure.excluding_again import excludes_again
from policygen.comparing.structure.frame import Frame
from policygen.comparing.structure.fronted import ends_fronted_phrase
from policygen.comparing.structure.holders import names_holders
from policygen.comparing.structure.idioms import is_how_much_of_it, with_so_many
from policygen.comparing.structure.ignoring import (
    SAYS_THE_EXCLUSION,
    barred_without,
    ignored,
)
from policygen.comparing.structure.manner_adverbs import says_how
from policygen.comparing.structure.noun_phrases import (
    ends_before_verb,
    ends_noun_phrase,
    joins_a_phrase,
    said_to_whom,
)
from policygen.comparing.structure.plain_main_verb import at_word
from policygen.comparing.structure.reached_subjects import in_reached_subject
from policygen.comparing.structure.repeated_prepositions import close_before_repeated
from policygen.comparing.structure.scopes import Walk
from policygen.comparing.structure.second_acts import acts_after_without, resumes_main
from policygen.comparing.structure.signs_of_amounts import sign_of_amount
from policygen.comparing.structure.sparing import spared_before
from policygen.policy import Kind
from policygen.text.kinds.forms import ONLY_THEY
from policygen.text.markers import Scope, marker_at
from policygen.text.quantities.bounds import Bound
from policygen.text.tokens import stem
from policygen.text.units import Unit, UnitKind


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
        unit, size, opener, fronted, aside = units[at], 1, False, False, False
        turn_at_denial(walk, unit.start)
        if ends_fronted_phrase(walk, at):
            walk.close_all()
        at_word(walk, at)
        if prevents_what_is_denied(walk, at):
            walk.close_until(Scope.NEGATION)
        answer = begins_answer(walk, at)
        if answer is not None:
            begin_answer(walk, answer)
        elif unit.key == "," and begins_clause(walk, at):
            begin_clause(walk, at)
        elif unit.kind is UnitKind.MARK:
            at_mark(walk, unit, at)
        elif unit.kind is UnitKind.MODAL:
            at_modal(walk, at)
        elif unit.words in (("and",), ("or",)) and (
            resumes_main(walk, at) or walk.words[at + 1 : at + 3] in _AGAIN
        ):
            walk.close_all()
        elif unit.words == ("be",) and walk.modal is None:
            at_main_be(walk, at)
        elif unit.words == ("but",) and not nobody_but(walk, at):
            walk.close_until(*CLAUSAL, Scope.RELATIVE, Scope.NEGATION)
        elif unit.kind is UnitKind.CONNECTIVE:
            close_before_repeated(walk, at)
        found = marker_at(walk.words, at)
        if nobody_but(walk, at) or barred_without(walk, at):
            found = (1, Scope.EXCEPTION)
        if found and not ignored(walk, at, found[1]):
            size, scope = found
            if scope in CLAUSAL and walk.words[at] not in _VERBAL:
                walk.close_until(Scope.NEGATION, Scope.UNIVERSAL, Scope.RELATIVE)
                if scope in _SET_OFF and at and units[at - 1].key == ",":
                    walk.close_until(Scope.UNTIL)  # "before she goes home, if a number is known"
                if (
                    walk.stack[-1].scope is Scope.CONDITION
                    and scope is not Scope.UNTIL
                    and _joined(walk, at)
                ):
                    aside = walk.stack[-1].after_comma and units[at - 1].key == "and"
                    walk.close_until(Scope.CONDITION)
                if excepts_again(walk, at, scope):
                    scope, fronted = Scope.EXCEPTION, walk.stack[-1].fronted
                if scope is Scope.EXCEPTION and _joined(walk, at):
                    walk.close_until(Scope.EXCEPTION)  # "except in an emergency, unless ..."
            if excludes_again(walk, at, scope):
                walk.close_all()
            if scope is Scope.RELATIVE and at and walk.units[at - 1].kind is UnitKind.CONNECTIVE:
                walk.close_until(
                    Scope.UNIVERSAL, Scope.NEGATION
                )  # "which ... of each use and which"
            if scope is Scope.UNIVERSAL and (not walk.is_duty or walk.stack[-1].sign == walk.reach):
                pass
            else:
                frame = walk.frame(scope, at)
                frame = replace(frame, after_comma=frame.after_comma or aside)
                walk.stack.append(replace(frame, fronted=frame.fronted or fronted))
                opener = True
        elif unit.kind is UnitKind.CONNECTIVE and walk.words[at + 1 : at + 2] in _BEGIN_CLAUSES:
            walk.close_until(Scope.NEGATION, Scope.UNIVERSAL)
        elif unit.kind is UnitKind.CONNECTIVE and (
            denial_ends(walk, at) or acts_after_without(walk, at)
        ):
            walk.close_until(Scope.NEGATION)  # "speaks no English and asks for it"
        elif unit.kind is UnitKind.CONNECTIVE and walk.words[at + 1 : at + 3] in AT_THE_LATEST:
            walk.close_until(Scope.UNTIL)  # "before she comes back and not later than Friday"
        elif unit.kind is UnitKind.CONNECTIVE and denies_again(walk, at):
            walk.close_until(Scope.NEGATION)
        elif (
            walk.stack[-1].scope is Scope.UNIVERSAL
            and (
                ends_noun_phrase(unit)
                or ends_before_verb(walk, at)
                or joins_a_phrase(walk, at)
                or says_how(walk, at)
            )
            and not is_how_much_of_it(walk, unit, at)
            and not with_so_many(walk, at)
            and not said_to_whom(walk, at)
        ):
            walk.close_until(Scope.UNIVERSAL)
        if found and not opener and walk.excluding and unit.words in SAYS_THE_EXCLUSION:
            walk.close_until(Scope.RELATIVE, Scope.NEGATION, Scope.UNIVERSAL)  # of its subject
        for offset in range(size):
            one = _at(walk, units[at + offset], passage, opener)
            excluded = walk.excluding and (unit.words in SAYS_THE_EXCLUSION or counts_not(walk, at))
            if found and not opener and (excluded or unit.words == ("whether",)):
                one = replace(one, unit=replace(one.unit, kind=UnitKind.LIGHT))
            placed.append(one)
        at += size
    return placed, tuple(walk.stack)


def _at(walk: Walk, unit: Unit, passage: int, opener: bool) -> Placed:
    top = walk.stack[-1]
    unit = with_its_bound(walk, top, unit)
    sign, attach = top.sign, top.attach
    own = sign_of_its_own(walk, unit)
    sign, attach = (sign, attach) if own is None else (own, own)
    index = next(
        i for i, one in enumerate(walk.units) if one.start == unit.start and one.end == unit.end
    )
    own = sign_of_amount(walk, top, unit, index)
    sign, attach = (sign, attach) if own is None else (own, own)
    if top.scope is Scope.MAIN and narrows_a_count(walk, index):
        sign = attach = walk.reach
    if (
        walk.kind is Kind.PERMISSION
        and walk.only is not None
        and walk.turn > 0
        and top.scope is Scope.MAIN
        and not walk.continued
    ):
        said_of_it = walk.words[walk.only - 1] in _LET  # "is permitted only ..., and shall not ..."
        if walk.modal is not None and walk.only < walk.modal and not said_of_it:
            protected = walk.modal <= index < (walk.again or len(walk.units))
        else:
            protected = index < walk.only and not names_holders(walk.words, walk.modal, index)
        if protected:
            sign = attach = -sign
    before_verb = walk.modal is not None and index < walk.modal
    timed = unit.quantity is not None and unit.quantity.bound is Bound.EVERY
    share = unit.quantity is not None and unit.quantity.dimension == "share"  # "half of the staff"
    says_who = not timed and not share and unit.key not in _INTERVALS
    deadline = unit.quantity is not None and unit.quantity.bound is Bound.AT_MOST
    of_persons = says_who and not deadline
    named = before_verb and of_persons
    learners = top.scope is Scope.MAIN and in_reached_subject(walk, unit.start, named=named)
    if learners and unit.kind is not UnitKind.CONNECTIVE:
        sign = attach = walk.reach  # who is trained says how far the duty reaches
    of_it = top.scope is Scope.UNIVERSAL and is_how_much_of_it(walk, unit, index)
    reached = of_it or counts_what_sets_off(unit, before_verb=before_verb)
    if walk.is_duty and not says_who and not reached and top.scope in _REACHED:
        # "Train all personnel who ... every year": how often, of it all.
        sign = attach = -walk.reach
    if walk.is_duty and unit.key == "only":
        bars = (
            index == 0
            and (_COUNTING & set(walk.words) or ONLY_THEY.match(walk.text.lower()))
            and walk.words[1] != "parent"
        )
        sign = attach = -walk.reach if bars else walk.reach  # "only trained staff shall ..."
    subject = walk.modal is not None and index < walk.modal and walk.kind is Kind.PERMISSION
    subject = subject and not walk.continued
    right = walk.kind is Kind.PERMISSION and walk.turn < 0
    right = right or (walk.letting is not None and index > walk.letting)
    in_main = top.scope is Scope.MAIN and (walk.kind is Kind.PROHIBITION or subject or right)
    case = top.scope is Scope.MAIN and (unit.start < walk.cases or spared_before(walk, index))
    union = top.union or in_main or learners or case
    path = tuple(frame.number for frame in walk.stack)
    return Placed(unit, passage, top.scope, sign, attach, opener, union, path)


# What follows a connective that joins no noun to what is denied: "is not locked and that the student may leave".
_BEGIN_CLAUSES = (["have"], ["be"], ["shall"], ["that"], ["which"], ["who"], ["whom"], ["whose"])
_AGAIN = (["again", "before"], ["again", "befor"], ["again", "prior"], ["again", "by"])
_LET = frozenset(stem(word) for word in "permitted allowed authorized permissible".split())
_COUNTING = frozenset(stem(word) for word in "count qualify suffice satisfy fulfill".split())
_REACHED = (Scope.UNIVERSAL, Scope.RELATIVE)
_SET_OFF = (Scope.CONDITION, Scope.EXCEPTION)
# "Rules that do not apply": the exception is the verb of the clause that it stands in.
_VERBAL = frozenset({"do", "doe", "does", "shall", "exempt"})
# How often, in a word: it says the same before the subject as after the verb.
_INTERVALS = frozenset(
    map(
        stem,
        "annual semiannual quarterly monthly weekly daily semesterly termly trimesterly".split(),
    )
)


def _joined(walk: Walk, at: int) -> bool:
    return at > 0 and walk.units[at - 1].kind in (UnitKind.CONNECTIVE, UnitKind.MARK)
