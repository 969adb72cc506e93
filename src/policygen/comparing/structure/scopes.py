"""The scopes that are open at a word, and what a restriction inside each does for the student."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from policygen.comparing.structure.denying import acted, denies_its_term
from policygen.comparing.structure.parents_acts import (
    GIVES_UP,
    OWN_ACTS,
    PAPERS,
    PARENTS_ACTS,
    PRONOUNS,
    REQUESTS,
    SPEAKS,
    given_in,
    with_leave,
)
from policygen.finding import POLARITY, Direction
from policygen.policy import Kind
from policygen.text.markers import TURNING, Scope, marker_at
from policygen.text.units import Unit, UnitKind


@dataclass(frozen=True, slots=True)
class Frame:
    """One open scope: what it does, its signs, and how it was opened."""

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


# A relative clause after one of these says which of them a duty reaches.
_RESTRICTED = frozenset(
    {"parent", "student", "complain", "seclud", "restrain", "isol", "incid", "confin"}
)


_BINDING = (Kind.DUTY, Kind.PROHIBITION, Kind.PERMISSION)


class Walk:
    """Walks the units of one passage and keeps the stack of open scopes."""

    def __init__(
        self,
        units: Sequence[Unit],
        kind: Kind,
        opening: tuple[Frame, ...] | None,
        passage: int,
        text: str,
    ) -> None:
        self.next_number = passage * 1000 + 1
        self.units = units
        self.kind = kind
        self.text = text
        self.words = [u.words[0] if len(u.words) == 1 else "\0" for u in units]
        self.modal = self._main_modal()
        self.only = next(
            (i for i, w in enumerate(self.words) if w in ("only", "sole", "exclus")), None
        )
        if (
            self.only
            and self.modal is not None
            and self.only > self.modal
            and units[self.only - 1].key in ("and", ",")
        ):
            self.only = None  # says so of one condition more, not of the whole permission
        self.passage = passage
        self.begins = 0
        self.excluding = denies_its_term(kind, text)
        main = self._main()
        self.stack: list[Frame] = list(opening) if opening else [main]
        self.base = len(self.stack)
        self.continued = opening is not None
        self.seen_modal = self.continued

    def _main_modal(self) -> int | None:
        """The first modal, but for one right after a relative pronoun that another modal follows."""
        modals = [i for i, u in enumerate(self.units) if u.kind is UnitKind.MODAL]
        main = [i for i in modals if not i or self.words[i - 1] not in PRONOUNS]
        return next(iter(main or modals), None)

    def _main(self) -> Frame:
        """The frame of a main clause, with the signs that its kind and its subject give."""
        self.turn = self._beneficiary()
        sign = restriction_sign(self.kind) * self.turn
        self.reach = sign
        self.is_duty = self.kind is Kind.DUTY
        if self.excluding:
            sign = -sign
        scope = Scope.EXCLUSION if self.excluding else Scope.MAIN
        union, number = self.excluding, self.passage * 1000
        return Frame(scope, -sign if self.is_duty else sign, sign, union=union, number=number)

    def restart(self, begins: int, modal: int, kind: Kind) -> None:
        """Read on as in a main clause of its own that begins here, with this modal."""
        self.begins, self.modal, self.kind = begins, modal, kind
        self.only = None
        self.stack[0] = self._main()

    def _beneficiary(self) -> int:
        """-1 for what parents or students may or must do: their permission is a right, their duty a burden."""
        if self.modal is None or self.kind not in (Kind.PERMISSION, Kind.DUTY):
            return 1
        fronted = marker_at(self.words, self.begins) is not None or self.words[
            self.begins : self.begins + 1
        ] in (
            ["within"],
            ["in"],
            ["on"],
        )
        none = self.begins - 1
        between = range(self.begins, self.modal)
        comma = max((i for i in between if self.units[i].key == ","), default=none)
        comma = comma if fronted else none
        subject = [
            u.words[0] for u in self.units[comma + 1 : self.modal] if u.kind is UnitKind.WORD
        ]
        verb = next((u.words[0] for u in self.units[self.modal + 1 :] if u.words), "")
        if subject and subject[0] in REQUESTS and self._done_by_parents():
            return -1
        if subject[:1] == ["student"] and self.kind is Kind.PERMISSION and verb in OWN_ACTS:
            return -1
        if verb in OWN_ACTS and with_leave(self.kind, self.words[self.begins :], subject):
            return -1  # "with a teacher's permission a student may go"
        if not subject and self.kind is Kind.PERMISSION and verb in SPEAKS:
            return -1  # "anyone may report it"
        if verb in GIVES_UP and self.kind is Kind.PERMISSION:
            return 1  # leave for the school, given by the parent
        if subject[:1] and subject[0] in PAPERS and self.kind is Kind.DUTY:
            return -1 if given_in(self.words[self.modal + 1 : self.modal + 4]) else 1
        if subject[:1] == ["parent"] and verb not in ("be", "receiv", "have", "get"):
            return -1
        return 1

    def _done_by_parents(self) -> bool:
        """Whether what is said of a complaint or a consent is done by the parent: "must be signed"."""
        assert self.modal is not None
        verbs = [u.words[0] for u in self.units[self.modal + 1 : self.modal + 4] if u.words]
        return verbs[:1] == ["be"] and bool(PARENTS_ACTS & set(verbs[1:]))

    def frame(self, scope: Scope, at: int) -> Frame:
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
        elif scope is Scope.UNIVERSAL:
            sign, attach = attach, top.sign  # its words say how far; itself it is one thing more
        elif scope is Scope.WIDENING:
            sign, attach = -top.sign, -attach
        elif scope is Scope.INCLUDING and not self.is_duty:
            sign, attach = top.sign, -attach  # what is named is reached, whatever else is
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
        fronted = not self.seen_modal and self._has_main_clause() and not self._content_before(at)
        self.next_number += 1
        return Frame(scope, sign, attach, fronted, comma, union, at, self.next_number)

    def _has_main_clause(self) -> bool:
        """Whether a main clause follows what stands first: by its modal, or as an order ("If ..., call")."""
        return self.modal is not None or (self.kind in _BINDING and not self.continued)

    def _content_before(self, at: int) -> bool:
        """Whether more than an amount ("within two days [after ...]") stands before a marker."""
        return any(
            u.kind not in (UnitKind.MARK, UnitKind.LIGHT) and u.quantity is None
            for u in self.units[:at]
        )

    def _relative_sign(self, at: int, top: Frame) -> int:
        """In a duty, "an adult who ..." asks more; "staff who ...", "injuries that ..." reach less."""
        if not self.is_duty or top.sign == self.reach:
            return top.sign
        previous = next((u.key for u in reversed(self.units[:at]) if u.kind is UnitKind.WORD), "")
        narrowed = previous in _RESTRICTED or self._of_all(at) or self._of_whatever_befalls(at)
        narrowed = narrowed or acted(self.words, self.modal, at)
        return self.reach if narrowed else top.sign

    def _of_all(self, at: int) -> bool:
        """Whether a relative clause hangs on "any", "each" or "all" of something in the same item."""
        for unit in reversed(self.units[:at]):
            if unit.key in (",", ";", ":") or unit.kind is UnitKind.MODAL:
                return False
            if unit.words in (("each",), ("any",), ("all",)):
                return True
        return False

    def _of_whatever_befalls(self, at: int) -> bool:
        """Whether a relative clause hangs on a bare plural to which something is done.

        "Complaints that are made orally are answered": all of them, so the clause says how far it reaches.
        """
        before = self.units[:at]
        words = [unit for unit in before if unit.kind is UnitKind.WORD]
        if not 1 <= len(words) <= 2 or len(before) != len(words) or before[0].start != 0:
            return False
        said = self.text[words[-1].start : words[-1].end]
        if not said.endswith("s") or self.text[: words[0].start].strip():
            return False
        modal = self.modal if self.modal is not None and self.modal > at else None
        if modal is not None:
            return self.words[modal + 1 : modal + 2] == ["be"]
        return "be" in self.words[at + 3 :]

    def starts_noun_phrase(self, offset: int) -> bool:
        """Whether a determiner follows: then a comma parts the items of a list."""
        following = re.match(
            r"\s*(?:and |or )?(the|a|an|any|each|all|another)\b", self.text[offset:]
        )
        return following is not None

    def close_until(self, *scopes: Scope) -> None:
        """Close open scopes while the innermost is one of these."""
        while len(self.stack) > self.base and self.stack[-1].scope in scopes:
            self.stack.pop()

    def close_all(self) -> None:
        """Close every scope that this passage opened."""
        del self.stack[self.base :]
