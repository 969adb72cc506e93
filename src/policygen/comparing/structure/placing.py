"""Walks the units of a passage, opens scopes, and gives each unit its place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from policygen.change import Placed
from policygen.comparing.structure.after_joints import AT_THE_LATEST, goes_on_after_no
from policygen.comparing.structure.clauses import begin_clause, begins_clause
from policygen.comparing.structure.closing import CLAUSAL, at_mark, at_modal, denies_again
from policygen.comparing.structure.idioms import is_threshold
from policygen.comparing.structure.ignoring import SAYS_THE_EXCLUSION, ignored, nobody_but
from policygen.comparing.structure.scopes import Frame, Walk
from policygen.policy import Kind
from policygen.text.bounds import Bound
from policygen.text.forms import ONLY_THEY
from policygen.text.markers import Scope, marker_at
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
        unit = units[at]
        size = 1
        opener = False
        if unit.key == "," and begins_clause(walk, at):
            begin_clause(walk, at)
        elif unit.kind is UnitKind.MARK:
            at_mark(walk, unit, at)
        elif unit.kind is UnitKind.MODAL:
            at_modal(walk, at)
        elif unit.words == ("but",) and not nobody_but(walk, at):
            walk.close_until(*CLAUSAL, Scope.RELATIVE, Scope.NEGATION)
        found = marker_at(walk.words, at)
        if nobody_but(walk, at):
            found = (1, Scope.EXCEPTION)
        if found and not ignored(walk, at, found[1]):
            size, scope = found
            if scope in CLAUSAL and walk.words[at] not in _VERBAL:
                walk.close_until(Scope.NEGATION, Scope.UNIVERSAL, Scope.RELATIVE)
                if (
                    walk.stack[-1].scope is Scope.CONDITION
                    and scope is not Scope.UNTIL
                    and _joined(walk, at)
                ):
                    walk.close_until(Scope.CONDITION)
            if scope is Scope.RELATIVE and at and walk.units[at - 1].kind is UnitKind.CONNECTIVE:
                walk.close_until(
                    Scope.UNIVERSAL, Scope.NEGATION
                )  # "which ... of each use and which"
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
        elif unit.kind is UnitKind.CONNECTIVE and goes_on_after_no(walk, at):
            walk.close_until(Scope.NEGATION)  # "speaks no English and asks for it"
        elif unit.kind is UnitKind.CONNECTIVE and walk.words[at + 1 : at + 3] in AT_THE_LATEST:
            walk.close_until(Scope.UNTIL)  # "before she comes back and not later than Friday"
        elif unit.kind is UnitKind.CONNECTIVE and denies_again(walk, at):
            walk.close_until(Scope.NEGATION)
        elif (
            walk.stack[-1].scope is Scope.UNIVERSAL
            and _ends_noun_phrase(unit)
            and not _said_to_whom(walk, at)
        ):
            walk.close_until(Scope.UNIVERSAL)
        for offset in range(size):
            one = _at(walk, units[at + offset], passage, opener)
            if found and not opener and walk.excluding and unit.words in SAYS_THE_EXCLUSION:
                one = replace(one, unit=replace(one.unit, kind=UnitKind.LIGHT))
            placed.append(one)
        at += size
    return placed, tuple(walk.stack)


def _at(walk: Walk, unit: Unit, passage: int, opener: bool) -> Placed:
    top = walk.stack[-1]
    if top.scope is Scope.UNTIL and unit.quantity and unit.quantity.bound is Bound.EXACT:
        unit = replace(unit, quantity=replace(unit.quantity, bound=Bound.AT_LEAST))
    counted = unit.quantity is not None and unit.quantity.bound is Bound.EXACT
    if unit.quantity and (
        is_threshold(walk, top, unit) or (counted and _counted_after(walk, unit))
    ):
        unit = replace(unit, quantity=replace(unit.quantity, bound=Bound.AT_LEAST))
    if unit.quantity and unit.quantity.bound is Bound.LASTING:
        owed = walk.is_duty and top.scope is Scope.MAIN
        bound = Bound.AT_LEAST if owed else Bound.AT_MOST
        unit = replace(unit, quantity=replace(unit.quantity, bound=bound))
    if walk.kind is Kind.PERMISSION and top.scope is Scope.MAIN and _is_counted_rate(unit):
        assert unit.quantity is not None
        unit = replace(unit, quantity=replace(unit.quantity, bound=Bound.AT_LEAST))
    sign, attach = top.sign, top.attach
    if _measures_what_is_reached(walk, unit):
        sign = attach = walk.reach
    deadline = unit.quantity is not None and unit.quantity.bound is Bound.AT_MOST
    if (
        walk.is_duty
        and deadline
        and top.scope is Scope.CONDITION
        and (unit.start - walk.units[top.at].end <= 2 or _next_act(walk, top.at, unit))
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
    before_verb = walk.modal is not None and index < walk.modal
    timed = unit.quantity is not None and unit.quantity.bound is Bound.EVERY
    says_who = not timed and unit.key not in _INTERVALS
    if walk.is_duty and before_verb and top.scope is Scope.MAIN and says_who and _learns(walk):
        sign = attach = walk.reach  # who is trained says how far the duty reaches
    if walk.is_duty and not says_who and top.scope in (Scope.UNIVERSAL, Scope.RELATIVE):
        sign = (
            attach
        ) = -walk.reach  # "train all personnel who ... every year": how often, of it all
    if walk.is_duty and unit.key == "only":
        bars = index == 0 and ONLY_THEY.match(walk.text.lower()) and walk.words[1] != "parent"
        sign = attach = (
            -walk.reach if bars else walk.reach
        )  # "only trained staff shall restrain ..."
    subject = walk.modal is not None and index < walk.modal and walk.kind is Kind.PERMISSION
    subject = subject and not walk.continued
    right = walk.kind is Kind.PERMISSION and walk.turn < 0
    in_main = top.scope is Scope.MAIN and (walk.kind is Kind.PROHIBITION or subject or right)
    union = top.union or in_main
    path = tuple(frame.number for frame in walk.stack)
    return Placed(unit, passage, top.scope, sign, attach, opener, union, path)


_TIMES = frozenset({"once", "twice", "time"})
_COMPARING = frozenset({"longer", "shorter", "more", "over", "under", "exceed", "beyond"})


def _is_counted_rate(unit: Unit) -> bool:
    """Whether an amount says how many times something may be done in a span: that limits a leave."""
    rate = unit.quantity is not None and unit.quantity.bound is Bound.EVERY
    strict = unit.quantity is not None and unit.quantity.strict
    return rate and not strict and bool(_TIMES & set(unit.words)) and "least" not in unit.words


def _measures_what_is_reached(walk: Walk, unit: Unit) -> bool:
    """Whether an amount belongs to the "each" or "any" right before it: "any seclusion longer than an hour"."""
    if not walk.is_duty or unit.quantity is None or unit.quantity.dimension != "time":
        return False
    at = next(i for i, one in enumerate(walk.units) if one.start == unit.start)
    before = [one.words[:1] for one in walk.units[max(0, at - 4) : at]]
    bare = set(unit.words[:1]) & _COMPARING
    of = before[-1:] == [("of",)] and unit.quantity.bound is Bound.AT_LEAST
    return bool(bare or of) and any(words in (("each",), ("any",), ("every",)) for words in before)


def _counted_after(walk: Walk, unit: Unit) -> bool:
    """Whether a time says how long something must have lasted: "after forty minutes"."""
    top = walk.stack[-1]
    near = unit.start - walk.units[top.at].end <= 4 if top.at < len(walk.units) else False
    timed = unit.quantity is not None and unit.quantity.dimension == "time"
    return timed and near and top.scope is Scope.CONDITION and walk.words[top.at] == "after"


def _next_act(walk: Walk, opener: int, unit: Unit) -> bool:
    """Whether a deadline belongs to a second act: "call ... after it ends and write ... within two days"."""
    if walk.words[opener] not in ("after", "follow", "upon", "onc", "once"):
        return False
    return any(
        u.kind is UnitKind.CONNECTIVE and u.key == "and" and u.end <= unit.start
        for u in walk.units[opener + 1 :]
    )


# "Rules that do not apply": the exception is the verb of the clause that it stands in.
_VERBAL = frozenset({"do", "doe", "does", "shall", "exempt"})
# How often, in a word: it says the same before the subject as after the verb.
_INTERVALS = frozenset(
    stem(word) for word in "annual semiannual quarterly monthly weekly daily".split()
)
_LEARNING = frozenset({"receiv", "complet", "attend", "undergo", "renew"})
_LEARNT = frozenset({"train", "certifi", "instruct"})


def _learns(walk: Walk) -> bool:
    """Whether the subject of a duty is whom it is done to: "staff shall complete training"."""
    modal = walk.modal if walk.modal is not None else len(walk.words)
    verbs = walk.words[modal + 1 : modal + 4]
    return bool(_LEARNING & set(verbs[:1])) or ("be" in verbs[:1] and bool(_LEARNT & set(verbs)))


def _joined(walk: Walk, at: int) -> bool:
    return at > 0 and walk.units[at - 1].kind in (UnitKind.CONNECTIVE, UnitKind.MARK)


# "Any injury to staff": whom it is done to is part of what is named.
_TAKES_TO = frozenset(
    stem(word)
    for word in "injury injure harm damage threat threaten danger risk hurt violence assault change access "
    "objection barrier".split()
)


def _said_to_whom(walk: Walk, at: int) -> bool:
    return walk.words[at] == "to" and at > 0 and walk.words[at - 1] in _TAKES_TO


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
