"""The scopes that are open at a word, and what a restriction inside each does for the student."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from policygen.comparing.structure.adverbs import behind_adverbs
from policygen.comparing.structure.befalling import of_whatever_befalls
from policygen.comparing.structure.by_parents import they_are_parents
from policygen.comparing.structure.clausal_exceptions import asks_instead
from policygen.comparing.structure.continuing import goes_on_with_a_duty
from policygen.comparing.structure.denying import (
    RESTRICTED,
    acted,
    asks_who,
    denial_in,
    given_to,
    named_cases,
    of_all,
)
from policygen.comparing.structure.ending_leaves import ends_what_is_done
from policygen.comparing.structure.frame import Frame
from policygen.comparing.structure.holders import only_again
from policygen.comparing.structure.limited_acts import limits_what_is_imposed
from policygen.comparing.structure.limited_means import limits_the_means
from policygen.comparing.structure.main_verb import (
    content_before,
    defines_after_clause,
    in_adverbial,
    modal_of,
)
from policygen.comparing.structure.parents_acts import (
    GIVES_UP,
    OWN_ACTS,
    PAPERS,
    REQUESTS,
    WATCHDOGS,
    bars_own_act,
    done_by_parents,
    given_in,
    inspects,
    is_made_to,
    is_parents_affair,
    with_leave,
)
from policygen.comparing.structure.reach_said import says_its_reach
from policygen.comparing.structure.rights import free_to, is_right, letting, may_leave_undone
from policygen.comparing.structure.second_clauses import leads_second_clause
from policygen.finding import POLARITY, Direction
from policygen.policy import Kind
from policygen.text.kinds.plain_practice import tells_a_right
from policygen.text.markers import TURNING, Scope, marker_at
from policygen.text.units import Unit, UnitKind


def restriction_sign(kind: Kind) -> int:
    """What one more condition on the reach of a provision of this kind does for the student."""
    return -1 if POLARITY[kind] is Direction.WEAKENS else 1


_BINDING = (Kind.DUTY, Kind.PROHIBITION, Kind.PERMISSION)
_FRONTS = (["within"], ["in"], ["on"])
_GETS = ("be", "receiv", "have", "get", "hear", "expect")


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
        self.modal = modal_of(units, self.words, kind)
        onlys = [i for i, w in enumerate(self.words) if w in ("only", "sole", "exclus")]
        says_how = (units, self.words, text)
        limiting = [i for i in onlys if not limits_the_means(*says_how, i, self.modal)]
        self.only = limiting[0] if limiting else None
        if (
            self.only
            and self.modal is not None
            and self.only > self.modal
            and units[self.only - 1].key in ("and", ",")
        ):
            self.only = None  # says so of one condition more, not of the whole permission
        self.again = only_again(units, limiting, self.modal)
        self.passage, self.begins = passage, 0
        self.cases, self.denial = named_cases(kind, text), denial_in(kind, text)
        self.excluding = self.denial[1] > 0 and (not self.denial[0] or opening is not None)
        main = self.main()
        self.stack = [replace(frame, at=-1) for frame in opening] if opening else [main]
        self.base = len(self.stack)
        self.outside: list[tuple[int, int]] = []  # base and open scopes before each bracket
        self.continued = opening is not None
        self.seen_modal = self.continued

    def main(self) -> Frame:
        """The frame of a main clause, with the signs that its kind and its subject give."""
        self.turn = self._beneficiary()
        self.letting = letting(self.units, self.text, self.modal, self.kind)
        sign = restriction_sign(self.kind) * self.turn
        if self.kind is Kind.STATEMENT and says_its_reach(self.text):
            sign = -sign
        self.reach = sign
        self.is_duty = self.kind is Kind.DUTY
        sign = -sign if self.excluding else sign
        scope = Scope.EXCLUSION if self.excluding else Scope.MAIN
        union, number = self.excluding, self.passage * 1000
        return Frame(scope, -sign if self.is_duty else sign, sign, union=union, number=number)

    def restart(self, begins: int, modal: int | None, kind: Kind) -> None:
        """Read on as in a main clause of its own that begins here, with this modal."""
        self.begins, self.modal, self.kind, self.only = begins, modal, kind, None
        self.stack[0] = self.main()

    def _beneficiary(self) -> int:
        """-1 for what parents or students may or must do: their permission is a right, their duty a burden."""
        start = self.units[self.begins].start if self.begins else 0
        if self.modal is None and self.kind is Kind.DUTY and is_parents_affair(self.text[start:]):
            return -1
        if self.kind is Kind.PROHIBITION and self.modal is not None:
            return -1 if bars_own_act(self.words, self.modal) else 1
        if self.kind not in (Kind.PERMISSION, Kind.DUTY):
            return 1
        if self.modal is None and self.kind is Kind.PERMISSION and tells_a_right(self.text):
            return -1
        if self.modal is None:
            if self.kind is Kind.PERMISSION and may_leave_undone(
                self.units, self.text, self.begins
            ):
                return -1
            free = free_to(self.units, self.begins)
            return -1 if is_right(self.units, self.text, self.begins, free, self.kind) else 1
        first = self.words[self.begins : self.begins + 1]
        fronted = marker_at(self.words, self.begins) is not None or first in _FRONTS
        between = range(self.begins, self.modal if fronted else self.begins)
        commas = (i for i in between if self.units[i].key == ",")
        comma = max(commas, default=self.begins - 1)
        subject = [
            u.words[0] for u in self.units[comma + 1 : self.modal] if u.kind is UnitKind.WORD
        ]
        acts = behind_adverbs(self.units, self.text, self.modal + 1)
        verb = next((u.words[0] for u in self.units[acts:] if u.words), "")
        asks = set(subject[:1]) & set(REQUESTS) and done_by_parents(self.words[acts : acts + 3])
        complains = subject[:1] == ["complaint"] and self.kind is Kind.PERMISSION and verb != "be"
        bound = subject == ["student"] and self.kind is Kind.DUTY
        made = bound and is_made_to([self.words[self.modal], *self.words[acts:]])
        leave = verb in OWN_ACTS and with_leave(self.kind, self.words[self.begins :], subject)
        if asks or complains or made or leave:  # "with a teacher's permission a student may go"
            return -1
        watches = WATCHDOGS & set(subject[:2]) and verb not in GIVES_UP
        watches = watches or ends_what_is_done(self.text[self.units[self.modal].end :])
        if self.kind is Kind.PERMISSION and (watches or inspects(self.words, subject)):
            return -1
        if self.kind is Kind.PERMISSION:
            return -1 if is_right(self.units, self.text, self.begins, self.modal, self.kind) else 1
        if subject[:1] and subject[0] in PAPERS:
            return -1 if given_in(self.words[acts : acts + 3]) else 1
        they = not subject and they_are_parents(self.units, self.modal)
        if (they or subject[:1] == ["parent"]) and verb not in _GETS:
            return -1
        return 1

    def frame(self, scope: Scope, at: int) -> Frame:
        """The frame that a marker opens here."""
        top = self.stack[-1]
        attach = self.reach if self.is_duty and top.scope is Scope.MAIN else top.sign
        union = scope in (Scope.EXCLUSION, Scope.INCLUDING, Scope.UNIVERSAL)
        if scope in TURNING:
            sign = -attach
            if scope is Scope.NEGATION:
                sign, attach = -top.sign, top.sign
            elif asks_instead(self.units, self.words, at, self.kind):
                scope, sign = Scope.CONDITION, attach
        elif scope is Scope.UNTIL:
            turning = self.kind in (Kind.PROHIBITION, Kind.PERMISSION) and top.scope is Scope.MAIN
            sign = -top.sign if turning else top.sign
            attach = top.sign
        elif scope is Scope.UNIVERSAL:
            sign, attach = attach, top.sign  # its words say how far; itself it is one thing more
        elif scope is Scope.WIDENING:
            sign, attach = -top.sign, -attach
        elif scope is Scope.INCLUDING and self.kind is Kind.STATEMENT and top.sign > 0:
            sign, attach = -top.sign, top.sign  # "training covers ...": the more, the better
        elif scope is Scope.INCLUDING and not self.is_duty:
            sign, attach = top.sign, -attach  # what is named is reached, whatever else is
        elif scope is Scope.RELATIVE:
            sign = attach = self._relative_sign(at, top)
        elif scope in (Scope.PURPOSE, Scope.INCLUDING):
            sign, attach = top.sign, top.sign
        elif limits_what_is_imposed(self.kind, self.text, self.words, at, self.units[at].start):
            sign = attach = 1
        else:
            sign = attach
            if self.is_duty and self.words[at : at + 3] == ["as", "soon", "as"]:
                attach = top.sign  # says when, and the earlier the better
        comma = at > 0 and self.units[at - 1].key in (",", "(")
        leads = not content_before(self.units, at) or in_adverbial(
            self.units, self.text, self.begins, self.modal, at
        )
        told = scope is Scope.EXCLUSION and self.text[: self.units[at].start].strip(' "“‘')
        fronted = not self.seen_modal and self._has_main_clause() and leads and not told
        fronted = fronted or leads_second_clause(self.units, self.words, self.text, at)
        number = self.next_number = self.next_number + 1
        return Frame(scope, sign, attach, fronted, comma, union, at, number, self.words[at])

    def _has_main_clause(self) -> bool:
        """Whether a main clause follows what stands first: by its modal, or as an order ("If ..., call")."""
        if self.modal is not None or self.continued:
            return self.modal is not None
        return self.kind in _BINDING or defines_after_clause(self.text)

    def _relative_sign(self, at: int, top: Frame) -> int:
        """In a duty, "an adult who ..." asks more; "staff who ...", "injuries that ..." reach less."""
        if not self.is_duty or top.sign == self.reach:
            return top.sign
        if asks_who(self.words, at) or goes_on_with_a_duty(self.units, at):
            return top.sign
        previous = next((u.key for u in reversed(self.units[:at]) if u.kind is UnitKind.WORD), "")
        narrowed = (
            previous in RESTRICTED
            or given_to(self.units, self.text, at)
            or of_all(self.units, at)
            or of_whatever_befalls(self.units, self.text, self.modal, at)
        )
        narrowed = narrowed or acted(self.words, self.modal, at)
        return self.reach if narrowed else top.sign

    def lets(self, at: int) -> None:
        """Read on as in a right where a duty lets somebody act: whatever comes now narrows it."""
        if at == self.letting and self.stack and self.stack[0].scope is Scope.MAIN:
            self.stack[0] = replace(self.stack[0], sign=self.reach, attach=self.reach)

    def close_until(self, *scopes: Scope) -> None:
        """Close open scopes while the innermost is one of these."""
        while len(self.stack) > self.base and self.stack[-1].scope in scopes:
            self.stack.pop()

    def close_all(self) -> None:
        """Close every scope that this passage opened."""
        del self.stack[self.base :]
