"""Reads a provision into placed units: each with its scope and with what a restriction there does.

The sign of a place is the heart of the method (natural logic, MacCartney & Manning 2009): +1 where one
more condition protects the student more, -1 where it protects less. It starts with the kind of the
provision and turns at each exception, exclusion and negation.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from policygen.change import Placed, SaidValue
from policygen.finding import POLARITY, Direction
from policygen.policy import Kind, Passage
from policygen.text.kinds import says_what_it_is_not
from policygen.text.lexicon import Lexicon
from policygen.text.markers import TURNING, Scope, marker_at
from policygen.text.quantity import Bound
from policygen.text.tokens import tokenize
from policygen.text.units import Unit, UnitKind, read_units


@dataclass(frozen=True, slots=True)
class Reading:
    """A provision as read: its placed units in order, what they say on the scales, its passages."""

    kind: Kind
    passages: tuple[Passage, ...]
    placed: tuple[Placed, ...]
    values: tuple[SaidValue, ...] = ()


@dataclass(frozen=True, slots=True)
class _Frame:
    scope: Scope
    sign: int
    attach: int
    fronted: bool = False
    after_comma: bool = False
    union: bool = False
    at: int = 0
    number: int = 0


def restriction_sign(kind: Kind) -> int:
    """What one more condition on the reach of a provision of this kind does for the student."""
    return -1 if POLARITY[kind] is Direction.WEAKENS else 1


def read_provision(passages: Sequence[Passage], lexicon: Lexicon) -> Reading:
    """Read the passages of one provision (a sentence, a definition, a list with its stem)."""
    placed: list[Placed] = []
    said: list[SaidValue] = []
    stems: dict[str, tuple[_Frame, ...]] = {}
    for number, passage in enumerate(passages):
        units, values = read_units(tokenize(passage.text), lexicon)
        opening = stems.get(passage.stem[-40:]) if passage.stem else None
        if opening is None and passage.stem:
            stem_units, _ = read_units(tokenize(passage.stem), lexicon)
            _, opening = _place(stem_units, number, passage.kind, None, passage.stem)
        part, end = _place(units, number, passage.kind, opening, passage.text)
        for value in values:
            sign = part[value.start].sign
            said.append(
                SaidValue(
                    value.scale,
                    value.value,
                    len(placed) + value.start,
                    len(placed) + value.end,
                    sign,
                )
            )
        placed += part
        if passage.closing:
            placed.append(_closing(passage, part, number))
        full = f"{passage.stem} {passage.text}".strip()
        stems[full[-40:]] = end
    kind = passages[0].kind if passages else Kind.STATEMENT
    return Reading(kind, tuple(passages), tuple(placed), tuple(said))


def _closing(passage: Passage, part: Sequence[Placed], number: int) -> Placed:
    """The connective that joins a list item to the next one, in the place of the item."""
    at = len(passage.text)
    unit = Unit(passage.closing, UnitKind.CONNECTIVE, (passage.closing,), at, at)
    last = part[0] if part else None
    if last is None:
        return Placed(unit, number, Scope.MAIN, -1, -1, False, False, (0,))
    return replace(last, unit=unit, opener=False)


class _Placer:
    """Walks the units of one passage and keeps the stack of open scopes."""

    def __init__(
        self,
        units: Sequence[Unit],
        kind: Kind,
        opening: tuple[_Frame, ...] | None,
        passage: int,
        text: str,
    ) -> None:
        self.next_number = passage * 1000 + 1
        self.units = units
        self.kind = kind
        self.text = text
        self.words = [u.words[0] if len(u.words) == 1 else "\0" for u in units]
        self.modal = next((i for i, u in enumerate(units) if u.kind is UnitKind.MODAL), None)
        self.only = next(
            (i for i, w in enumerate(self.words) if w in ("only", "sole", "exclus")), None
        )
        if self.only and self.modal is not None and self.only > self.modal and units[self.only - 1].key in ("and", ","):
            self.only = None  # says so of one condition more, not of the whole permission
        self.turn = self._beneficiary()
        sign = restriction_sign(kind) * self.turn
        self.reach = sign
        self.is_duty = kind is Kind.DUTY
        self.excluding = kind is Kind.PROTECTED_DEFINITION and says_what_it_is_not(text)
        if self.excluding:
            sign = -sign
        scope = Scope.EXCLUSION if self.excluding else Scope.MAIN
        main = _Frame(scope, -sign if self.is_duty else sign, sign, number=passage * 1000)
        self.stack: list[_Frame] = list(opening) if opening else [main]
        self.base = len(self.stack)
        self.continued = opening is not None
        self.seen_modal = self.continued

    def _beneficiary(self) -> int:
        """-1 for what parents may or must do: a permission of theirs is a right, a duty a burden."""
        if self.modal is None or self.kind not in (Kind.PERMISSION, Kind.DUTY):
            return 1
        comma = max((i for i in range(self.modal) if self.units[i].key == ","), default=-1)
        subject = [
            u.words[0] for u in self.units[comma + 1 : self.modal] if u.kind is UnitKind.WORD
        ]
        verb = next((u.words[0] for u in self.units[self.modal + 1 :] if u.words), "")
        if subject[:1] == ["parent"] and verb not in ("be", "receiv", "have", "get"):
            return -1
        return 1

    def frame(self, scope: Scope, at: int) -> _Frame:
        """The frame that a marker opens here."""
        top = self.stack[-1]
        attach = self.reach if self.is_duty and top.scope is Scope.MAIN else top.sign
        union = scope in (Scope.EXCLUSION, Scope.INCLUDING, Scope.UNIVERSAL)
        if scope in TURNING:
            sign = -attach
            if scope is Scope.NEGATION:
                sign = -top.sign
                attach = top.sign
        elif scope is Scope.UNTIL:
            turning = self.kind in (Kind.PROHIBITION, Kind.PERMISSION) and top.scope is Scope.MAIN
            sign = -top.sign if turning else top.sign
            attach = top.sign
        elif scope is Scope.WIDENING:
            sign, attach = -top.sign, -attach
        elif scope is Scope.RELATIVE:
            sign = self._relative_sign(at, top)
            attach = sign
        elif scope in (Scope.PURPOSE, Scope.INCLUDING):
            sign, attach = top.sign, top.sign
        else:
            sign = attach
            if self.is_duty and self.words[at : at + 3] == ["as", "soon", "as"]:
                attach = top.sign  # says when, and the earlier the better
        comma = at > 0 and self.units[at - 1].key in (",", "(")
        fronted = not self.seen_modal and self.modal is not None and not self._content_before(at)
        self.next_number += 1
        return _Frame(scope, sign, attach, fronted, comma, union, at, self.next_number)

    def _content_before(self, at: int) -> bool:
        return any(u.kind not in (UnitKind.MARK, UnitKind.LIGHT) for u in self.units[:at])

    def _relative_sign(self, at: int, top: _Frame) -> int:
        """In a duty, "an adult who ..." asks more; "staff who ...", "injuries that ..." reach less."""
        if not self.is_duty or top.sign == self.reach:
            return top.sign
        previous = next((u.key for u in reversed(self.units[:at]) if u.kind is UnitKind.WORD), "")
        narrowed = previous in _RESTRICTED or self._of_all(at)
        return self.reach if narrowed else top.sign

    def _of_all(self, at: int) -> bool:
        """Whether a relative clause hangs on "any", "each" or "all" of something in the same item."""
        for unit in reversed(self.units[:at]):
            if unit.key in (",", ";", ":") or unit.kind is UnitKind.MODAL:
                return False
            if unit.words in (("each",), ("any",), ("all",)):
                return True
        return False

    def starts_noun_phrase(self, offset: int) -> bool:
        """Whether a determiner follows: then a comma parts the items of a list."""
        following = re.match(r"\s*(?:and |or )?(the|a|an|any|each|all|another)\b", self.text[offset:])
        return following is not None

    def close_until(self, *scopes: Scope) -> None:
        """Close open scopes while the innermost is one of these."""
        while len(self.stack) > self.base and self.stack[-1].scope in scopes:
            self.stack.pop()

    def close_all(self) -> None:
        """Close every scope that this passage opened."""
        del self.stack[self.base :]


# A relative clause after one of these says which of them a duty reaches.
_RESTRICTED = frozenset({"parent", "student", "complain", "seclud", "restrain", "isol", "incid", "confin"})
_CLAUSAL = (Scope.CONDITION, Scope.EXCEPTION, Scope.UNTIL, Scope.PURPOSE, Scope.WIDENING)


def _place(
    units: Sequence[Unit],
    passage: int,
    kind: Kind,
    opening: tuple[_Frame, ...] | None,
    text: str = "",
) -> tuple[list[Placed], tuple[_Frame, ...]]:
    """Place the units of one passage; also the scopes that are open at its end, for list items."""
    walk = _Placer(units, kind, opening, passage, text)
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
        elif unit.kind is UnitKind.CONNECTIVE and walk.words[at + 1 : at + 2] in (["have"], ["be"], ["shall"]):
            walk.close_until(Scope.NEGATION, Scope.UNIVERSAL)
        elif walk.stack[-1].scope is Scope.UNIVERSAL and _ends_noun_phrase(unit):
            walk.close_until(Scope.UNIVERSAL)
        for offset in range(size):
            placed.append(_at(walk, units[at + offset], passage, opener))
        at += size
    return placed, tuple(walk.stack)


def _at(walk: _Placer, unit: Unit, passage: int, opener: bool) -> Placed:
    top = walk.stack[-1]
    if top.scope is Scope.UNTIL and unit.quantity and unit.quantity.bound is Bound.EXACT:
        unit = replace(unit, quantity=replace(unit.quantity, bound=Bound.AT_LEAST))
    if unit.quantity and unit.quantity.bound is Bound.LASTING:
        owed = walk.is_duty and top.scope is Scope.MAIN
        bound = Bound.AT_LEAST if owed else Bound.AT_MOST
        unit = replace(unit, quantity=replace(unit.quantity, bound=bound))
    sign, attach = top.sign, top.attach
    deadline = unit.quantity is not None and unit.quantity.bound is Bound.AT_MOST
    if walk.is_duty and deadline and top.scope is Scope.CONDITION and unit.start - walk.units[top.at].end <= 2:
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
    union = top.union or (top.scope is Scope.MAIN and (walk.kind is Kind.PROHIBITION or subject))
    path = tuple(frame.number for frame in walk.stack)
    return Placed(unit, passage, top.scope, sign, attach, opener, union, path)


def _mark(walk: _Placer, unit: Unit, at: int) -> None:
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


def _list_goes_on(walk: _Placer, at: int) -> bool:
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


def _modal(walk: _Placer, at: int) -> None:
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
    walk.close_all()
    walk.seen_modal = True


_SUBJECTS = frozenset({"we", "staff", "school", "district", "princip", "team", "they"})


def _joined(walk: _Placer, at: int) -> bool:
    return at > 0 and walk.units[at - 1].kind in (UnitKind.CONNECTIVE, UnitKind.MARK)


def _ignored(walk: _Placer, at: int, scope: Scope) -> bool:
    """Markers that say what the kind of the provision says already, or that aren't markers here."""
    word = walk.words[at]
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


_EVENTS = frozenset(
    "each any every use incid seclud seclus isol restrain restraint emergency interven confin application "
    "applic occurr inciden such school releas".split()
)


def _event_follows(walk: _Placer, at: int) -> bool:
    """Whether "following" means "after": an event comes next, not a list."""
    return any(word in _EVENTS for word in walk.words[at : at + 3])
