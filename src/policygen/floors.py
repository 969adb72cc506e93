"""A policy beside three floors: the statute, a model, and the district's present policy."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from enum import StrEnum

from policygen.coverage import Coverage, Evidence, Judged

SCHEMA = "policygen/floors/1"


class Which(StrEnum):
    """A text that a policy can fall below."""

    STATUTE = "statute"
    MODEL = "model"
    PRESENT = "present"


class Standing(StrEnum):
    """How a policy stands to one floor on one element."""

    BELOW = "below"
    UNCLEAR = "unclear"
    NOT_BELOW = "not_below"
    SILENT = "silent"  # this text says nothing of it, so it sets no floor
    NOT_GIVEN = "not_given"  # no such text was named


@dataclass(frozen=True, slots=True)
class Floor:
    """How a policy stands to one text on one element.

    Arguments:
        which, standing: the text and the verdict.
        why: the reason in a sentence; "" where no text was given.
        evidence: the text's own words on the element; none for the statute.
        direction: "weakens" where the policy is below, else "".
        witness: a situation that the policy treats worse than this text, or "".
        confidence: "high", "medium" or "low" where compare judged, else "".
    """

    which: Which
    standing: Standing
    why: str = ""
    evidence: tuple[Evidence, ...] = ()
    direction: str = ""
    witness: str = ""
    confidence: str = ""

    def to_dict(self) -> dict[str, object]:
        """The verdict as plain data; only what there is."""
        plain: dict[str, object] = {"standing": str(self.standing)}
        for name in ("why", "direction", "witness", "confidence"):
            if getattr(self, name):
                plain[name] = getattr(self, name)
        if self.evidence:
            plain["evidence"] = [
                {"text": one.text, "page": one.page, "start": one.start, "end": one.end}
                for one in self.evidence
            ]
        return plain


@dataclass(frozen=True, slots=True)
class Row:
    """One element: what the check says of it, and the three floors in order."""

    judged: Judged
    floors: tuple[Floor, ...]

    @property
    def below(self) -> bool:
        """Whether the policy is below one of the floors at least."""
        return any(one.standing is Standing.BELOW for one in self.floors)

    @property
    def doubtful(self) -> bool:
        """Whether it is below none for sure and unclear for one."""
        return not self.below and any(one.standing is Standing.UNCLEAR for one in self.floors)


@dataclass(frozen=True, slots=True)
class ThreeFloors:
    """Every required element of a law, a policy held against the three floors.

    Arguments:
        coverage: the check of the policy against the statute.
        titles: title and source of the model and of the present policy, where given.
        rows: in the order of the law.
    """

    coverage: Coverage
    titles: dict[Which, tuple[str, str]]
    rows: tuple[Row, ...]

    def counts(self, which: Which) -> dict[str, int]:
        """How many elements have each standing to one floor; every standing has its key."""
        found = Counter(
            one.standing for row in self.rows for one in row.floors if one.which is which
        )
        return {str(standing): found[standing] for standing in Standing}

    def to_dict(self) -> dict[str, object]:
        """The whole as plain data that satisfies the schema `policygen/floors/1`."""
        floors: dict[str, object] = {"statute": {"title": self.coverage.law, "source": ""}}
        for which in (Which.MODEL, Which.PRESENT):
            named = self.titles.get(which)
            floors[str(which)] = named and {"title": named[0], "source": named[1]}
        return {
            "schema": SCHEMA,
            "state": self.coverage.state,
            "as_of": self.coverage.as_of,
            "policy": {"title": self.coverage.title, "source": self.coverage.source},
            "floors": floors,
            "elements": [
                {
                    **row.judged.to_dict(),
                    "floors": {str(one.which): one.to_dict() for one in row.floors},
                }
                for row in self.rows
            ],
            "summary": {str(which): self.counts(which) for which in Which},
            "notices": list(self.coverage.notices),
        }
