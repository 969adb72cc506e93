"""The result of checking a policy against a law, and its plain-data form `policygen/coverage/1`."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from enum import StrEnum

SCHEMA = "policygen/coverage/1"


class Status(StrEnum):
    """How a policy stands to one required element, worst first as reports list them."""

    WEAKER = "weaker"
    MISSING = "missing"
    UNCLEAR = "unclear"
    MET = "met"


@dataclass(frozen=True, slots=True)
class Evidence:
    """A whole passage of the policy: its words as they stand in the file, and where."""

    text: str
    page: int | None
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Judged:
    """What the policy says on one required element.

    Arguments:
        id, title, area: of the element.
        status: the verdict.
        evidence: the passages that it rests on, the first one most of all; none where missing.
        requires: what the law asks, in own words.
        citation: the pin cite.
        why: the reason of the verdict in one or two sentences.
        provision: text that would meet the element.
        direction: for `weaker` "weakens", else "".
        witness: a situation that the policy treats worse than the law, or "".
        clause, to_paste: for `missing`, the id and the Markdown of the clause that `generate` would add; no
            Markdown where an element before has that clause, neither where the provision alone is to be added.
    """

    id: str
    title: str
    area: str
    status: Status
    evidence: tuple[Evidence, ...]
    requires: str
    citation: str
    why: str
    provision: str
    direction: str = ""
    witness: str = ""
    clause: str = ""
    to_paste: str = ""

    def to_dict(self) -> dict[str, object]:
        """The verdict as plain data; what isn't there has no key."""
        plain: dict[str, object] = {
            "id": self.id,
            "status": str(self.status),
            "evidence": [
                {"text": one.text, "page": one.page, "start": one.start, "end": one.end}
                for one in self.evidence
            ],
            "requires": self.requires,
            "citation": self.citation,
            "why": self.why,
        }
        if self.direction:
            plain["direction"] = self.direction
        if self.witness:
            plain["witness"] = self.witness
        if self.status is Status.MISSING:
            plain["to_paste"] = self.to_paste or self.provision
        if self.clause:
            plain["clause"] = self.clause
        return plain


@dataclass(frozen=True, slots=True)
class Coverage:
    """Every required element of a law, judged against one policy.

    Arguments:
        state: two letters.
        as_of: the day whose law it is (ISO).
        law: title of the version of the law.
        title, source: of the policy.
        elements: in the order of the law.
        notices: what the reader should know of the policy and of this check.
    """

    state: str
    as_of: str
    law: str
    title: str
    source: str
    elements: tuple[Judged, ...]
    notices: tuple[str, ...] = ()

    def summary(self) -> dict[str, int]:
        """How many elements have each status; every status has its key."""
        counts = Counter(one.status for one in self.elements)
        return {str(status): counts[status] for status in Status}

    def of(self, status: Status) -> tuple[Judged, ...]:
        """The elements with this status, in the order of the law."""
        return tuple(one for one in self.elements if one.status is status)

    def to_dict(self) -> dict[str, object]:
        """The coverage as plain data that satisfies the schema `policygen/coverage/1`."""
        return {
            "schema": SCHEMA,
            "state": self.state,
            "as_of": self.as_of,
            "law": self.law,
            "policy": {"title": self.title, "source": self.source},
            "elements": [one.to_dict() for one in self.elements],
            "summary": {"elements": len(self.elements), **self.summary()},
            "notices": list(self.notices),
        }
