"""The nouns of what a law requires: its versions, and the elements that a policy must have."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from policygen.law.nouns import Citation, Quotation


@dataclass(frozen=True, slots=True)
class Element:
    """One thing that a law requires of a district's policy.

    Arguments:
        id, kind, area, title: its fixed name and what it is.
        requires: what a policy must say, in own words.
        provision: the same as a provision of a policy.
        floor: the typed least that a policy must reach (deadline, scale values, items ...).
        actor, recipient: who must act, and for whom, or "".
        citation: pin cite within the law.
        in_force, until: first day it holds, first day it no longer holds (ISO, may be partial, or "").
        certainty: "A", "B" or "C".
        quotation: the law's own words, where a source has them.
    """

    id: str
    kind: str
    area: str
    title: str
    requires: str
    provision: str
    floor: Mapping[str, Any]
    actor: str
    recipient: str
    citation: str
    in_force: str
    until: str
    certainty: str
    quotation: Quotation | None
    note: str = ""

    @property
    def concept(self) -> str:
        """The id without its state, shared by the same thing in other laws ("notice.deadline")."""
        return self.id.partition(".")[2]


@dataclass(frozen=True, slots=True)
class LawVersion:
    """One version of a law with the elements that it requires.

    Arguments:
        status: "in_force", "superseded", "never_enacted" or "guidance".
        effective, operative, until: ISO days (may be partial) or "".
        covers: "all_students" or "students_with_disabilities".
    """

    id: str
    state: str
    title: str
    status: str
    citation: Citation
    effective: str
    operative: str
    until: str
    covers: str
    binds: str
    certainty: str
    read_in: str
    notes: tuple[str, ...]
    not_read: tuple[str, ...]
    elements: tuple[Element, ...] = field(default=())
