"""A permission or a prohibition in its parts, and the sentences in which it can be said."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from policygen.text.licences.pieces import Words, other


class Force(StrEnum):
    """What a sentence does to an act."""

    LEAVE = "leave"  # may be done
    LIMITED = "limited"  # may be done only within a limit, which a ban says as an exception
    BAN = "ban"  # may not be done


@dataclass(frozen=True, slots=True)
class Licence:
    """Who may do what, or may not.

    Arguments:
        force: what is done to the act.
        subject: the words before "may".
        act: the words behind it.
        front: what stands before the subject: "if a fight breaks out".
        limits: what stands behind the act of a leave.
        sole: whether the subject alone may: "only the nurse".
        most: of a ban on more than an amount: what it lets be, behind "may".
        turned: whether the sentence is a ban with an exception, or up to an amount.
        form: the name of the form in which the sentence says it.
    """

    force: Force
    subject: Words
    act: Words
    front: Words = ()
    limits: Words = ()
    sole: bool = False
    most: Words = ()
    turned: bool = False
    form: str = ""

    @property
    def plain(self) -> bool:
        """Whether the sentence has the normal form already: "these may (not) do this"."""
        modal = self.form in ("modal", "modal after a case")
        return modal and (self.force is Force.BAN or not self.turned)

    @property
    def denies(self) -> bool:
        """Whether the sentence says what may not be done."""
        return self.force is Force.BAN or self.turned

    def as_leave(self) -> Words:
        """The words of "(only) these may do this (only if ...)"."""
        at = self._begins()
        only = other("only", at, at) if self.sole else ()
        done = self.most or self.act
        return (*self._front(), *only, *self.subject, *other("may", at, at), *done, *self.limits)

    def as_ban(self) -> Words:
        """The words of "these may not do this"."""
        at = self._begins()
        return (*self._front(), *self.subject, *other("may not", at, at), *self.act)

    def _begins(self) -> int:
        return self.subject[0].start if self.subject else 0

    def _front(self) -> Words:
        if not self.front:
            return ()
        return (*self.front, *other(",", self.front[-1].end, self.front[-1].end))
