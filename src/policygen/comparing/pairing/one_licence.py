"""Brings two provisions that permit or prohibit an act in different forms to one form, before they are read."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from policygen.change import Difference, Placed
from policygen.policy import Kind, Passage
from policygen.text.licences.forms import licence_of
from policygen.text.licences.licence import Force, Licence
from policygen.text.licences.pieces import Form, formed, own

_BINDING = (Kind.PERMISSION, Kind.PROHIBITION, Kind.DUTY, Kind.STATEMENT)
_DEFINES = re.compile(
    r"\b(?:means?|mean|includ(?:es?|ing)|refers? to|defined|considered|deemed|constitutes?|an? (?:form|kind) of)\b"
)


@dataclass(frozen=True, slots=True)
class OneLicence:
    """Two passages in one form.

    Arguments:
        passages: as they are read.
        told: as they stand in the documents, with the kinds that they have there.
        forms: the way back from the former to the latter.
    """

    passages: tuple[Passage, Passage]
    told: tuple[Passage, Passage]
    forms: tuple[Form, Form]

    def back(self, one: Difference) -> Difference:
        """A difference with the places that its words have in the documents' passages."""
        return replace(
            one,
            removed=tuple(_back(placed, self.forms[0]) for placed in one.removed),
            added=tuple(_back(placed, self.forms[1]) for placed in one.added),
        )


def in_one_licence(before: Sequence[Passage], after: Sequence[Passage]) -> OneLicence | None:
    """Both provisions as licences of one form; None unless each is one sentence that gives or denies leave.

    Provisions that have one form already stay as they are.
    """
    if len(before) != 1 or len(after) != 1:
        return None
    one, two = before[0], after[0]
    if any(p.stem or p.closing or p.cell for p in (one, two)):
        return None
    if any(p.kind not in _BINDING and _DEFINES.search(p.text.lower()) for p in (one, two)):
        return None
    first, second = licence_of(one.text), licence_of(two.text)
    if first is None or second is None:
        return None
    if first.form == second.form and first.denies == second.denies:
        return None
    first, second = _alike(first, second), _alike(second, first)
    if first.plain and second.plain:
        return None
    forms = _form(first, one.text), _form(second, two.text)
    kinds = _kind(first), _kind(second)
    read = (
        replace(one, kind=kinds[0], text=forms[0].text),
        replace(two, kind=kinds[1], text=forms[1].text),
    )
    told = replace(one, kind=_told_kind(first)), replace(two, kind=_told_kind(second))
    return OneLicence(read, told, forms)


def _alike(one: Licence, other: Licence) -> Licence:
    """A ban on more than an amount as the leave that it is, where the other text gives leave."""
    let = one.force is Force.BAN and one.most and other.force is not Force.BAN
    return replace(one, force=Force.LIMITED, turned=True) if let else one


def _form(licence: Licence, sentence: str) -> Form:
    if licence.plain:
        return formed(own(sentence.rstrip(" ."), 0, len(sentence)))
    return formed(licence.as_ban() if licence.force is Force.BAN else licence.as_leave())


def _kind(licence: Licence) -> Kind:
    return Kind.PROHIBITION if licence.force is Force.BAN else Kind.PERMISSION


def _told_kind(licence: Licence) -> Kind:
    """The kind of a sentence as it stands: a ban with an exception forbids, whatever the form that it is read in."""
    return Kind.PROHIBITION if licence.denies else Kind.PERMISSION


def _back(placed: Placed, form: Form) -> Placed:
    start, end = form.back(placed.unit.start, placed.unit.end)
    return replace(placed, unit=replace(placed.unit, start=start, end=end))
