"""Walks the units of a passage, opens scopes, and gives each unit its place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from policygen.change import Placed
from policygen.comparing.clauses import begin_clause, begins_clause
from policygen.comparing.closing import CLAUSAL, at_mark, at_modal
from policygen.comparing.idioms import is_threshold, of_this_text
from policygen.comparing.scopes import Frame, Walk
from policygen.policy import Kind
from policygen.text.bounds import Bound
from policygen.text.markers import Scope, marker_at
from policygen.text.tokens import stem
from policygen.text.units import Unit, UnitKind

_NOBODY = frozenset({"nobodi", "none", "nobody"})
_POSSIBLE = frozenset(
    {"possibl", "practicable", "practic", "feasibl", "reasonable", "can", "they", "we"}
)


_EVENTS = frozenset(
    [
        "each",
        "any",
        "every",
        "use",
        "incid",
        "seclud",
        "seclus",
        "isol",
        "restrain",
        "restraint",
        "emergency",
        "interven",
        "confin",
        "application",
        "applic",
        "occurr",
        "inciden",
        "such",
        "school",
        "releas",
    ]
)


# The negation that makes a sentence an exclusion ("... is not restraint") says no more than its kind.
_EXCLUDES = ("not", "neither", "exclud")
_SAYS_THE_EXCLUSION = tuple((word,) for word in _EXCLUDES)


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
        elif unit.words == ("but",) and not _nobody_but(walk, at):
            walk.close_until(*CLAUSAL, Scope.RELATIVE, Scope.NEGATION)
        found = marker_at(walk.words, at)
        if _nobody_but(walk, at):
            found = (1, Scope.EXCEPTION)
        if found and not _ignored(walk, at, found[1]):
            size, scope = found
            if scope in CLAUSAL and walk.words[at] not in _VERBAL:
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
            one = _at(walk, units[at + offset], passage, opener)
            if found and not opener and walk.excluding and unit.words in _SAYS_THE_EXCLUSION:
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
    sign, attach = top.sign, top.attach
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
        sign = attach = walk.reach
    subject = walk.modal is not None and index < walk.modal and walk.kind is Kind.PERMISSION
    subject = subject and not walk.continued
    right = walk.kind is Kind.PERMISSION and walk.turn < 0
    in_main = top.scope is Scope.MAIN and (walk.kind is Kind.PROHIBITION or subject or right)
    union = top.union or in_main
    path = tuple(frame.number for frame in walk.stack)
    return Placed(unit, passage, top.scope, sign, attach, opener, union, path)


def _nobody_but(walk: Walk, at: int) -> bool:
    """Whether "but" excepts from a "no" right before: "no one but a trained employee"."""
    if walk.words[at] != "but" or not at or walk.units[at - 1].kind is UnitKind.MARK:
        return False
    before = walk.words[max(0, at - 3) : at]
    return before[-1] in _NOBODY or ("no" in before and walk.words[at + 1 : at + 2] != ["not"])


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


def _ignored(walk: Walk, at: int, scope: Scope) -> bool:
    """Markers that say what the kind of the provision says already, or that aren't markers here."""
    word = walk.words[at]
    if walk.words[at : at + 3] == ["as", "soon", "as"] and walk.words[at + 3 : at + 4]:
        can = walk.words[at + 3] not in ("they", "we") or "can" in walk.words[at + 4 : at + 6]
        return walk.words[at + 3] in _POSSIBLE and can
    if scope is Scope.EXCLUSION and walk.kind is Kind.PROHIBITION:
        return walk.modal is None or 0 < at - walk.modal <= 2
    if scope is Scope.NEGATION and walk.kind is Kind.PROHIBITION and not walk.continued:
        near_modal = walk.modal is not None and 0 < at - walk.modal <= 2
        near_modal = near_modal or _says_the_ban_again(walk, at)
        opening = (at <= 1 and word != "without") or (
            walk.modal is not None and at < walk.modal and word in ("no", "neither")
        )
        by_nobody = (
            word == "no"
            and walk.modal is not None
            and walk.words[at - 1] in _BY
            and not {"no", "not", "never"} & set(walk.words[:at])
        )
        return (
            near_modal
            or by_nobody
            or opening
            or word in ("prohibit", "forbid")
            or (
                walk.modal is None
                and word in ("not", "never")
                and not walk.seen_modal
                and walk.stack[-1].scope not in (Scope.EXCEPTION, Scope.CONDITION)
            )
        )
    if scope is Scope.EXCLUSION and walk.words[at : at + 3] == ["not", "includ", "student"]:
        return True  # "excluding a student from class": what is done, no exclusion
    if scope is Scope.PURPOSE and of_this_text(walk, at):
        return True
    said = walk.text[walk.units[at].start : walk.units[at].end].lower()
    if said == "upon" and at and walk.words[at - 1] in _TAKES_UPON:
        return True  # "who may be called upon to ...": part of the verb ("call" reads "mean")
    if walk.excluding and scope in (Scope.NEGATION, Scope.EXCLUSION) and word in _EXCLUDES:
        return True
    if word == "follow" and scope is Scope.CONDITION:
        return not _event_follows(walk, at + 1)
    if scope is Scope.NEGATION and word in ("no", "not"):
        following = walk.words[at + 1 : at + 2]
        if following and following[0] in ("event", "case", "circumst") and not walk.continued:
            return "later" in walk.words[at + 2 : at + 4]
        than = walk.words[at + 2 : at + 3] == ["than"] or (
            walk.words[at + 2 : at + 3] in (["often"], ["frequent"])
            and walk.words[at + 3 : at + 4] == ["than"]
        )
        return than and following[0] in ("more", "less", "later", "longer", "fewer")
    if scope is Scope.INCLUDING and walk.kind in (Kind.DUTY,) and word == "includ":
        return True
    return bool(word == "that" and at and walk.units[at - 1].kind is not UnitKind.WORD)


_TAKES_UPON = frozenset(
    stem(word) for word in "call mean rely relied depend impose confer agree act".split()
)


def _says_the_ban_again(walk: Walk, at: int) -> bool:
    """Whether a negation of a prohibition only carries the ban on, or stands after its verb.

    "... and shall not be used ...", "and no employee shall ...", "shall be used neither ...",
    "shall be used by no employee".
    """
    before = walk.units[max(0, at - 2) : at]
    if walk.words[at] == "not" and len(before) == 2 and before[1].kind is UnitKind.MODAL:
        return before[0].kind in (UnitKind.CONNECTIVE, UnitKind.MARK)
    if walk.words[at] == "no" and before and before[-1].kind is UnitKind.CONNECTIVE:
        return any(unit.kind is UnitKind.MODAL for unit in walk.units[at + 1 : at + 5])
    if walk.modal is None or walk.words[walk.modal + 1 : walk.modal + 2] != ["be"]:
        return False
    after_verb = at - walk.modal
    return (walk.words[at] == "neither" and after_verb == 3) or (
        walk.words[at] == "no" and after_verb == 4
    )


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


_BY = frozenset({"by", "to", "on", "with", "in", "at", "for", "against", "under", "upon"})


def _event_follows(walk: Walk, at: int) -> bool:
    """Whether "following" means "after": an event comes next, not a list."""
    return any(word in _EVENTS for word in walk.words[at : at + 3])
