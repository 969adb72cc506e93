"""The result of comparing two policies, and its plain-data form `policygen/comparison/1`."""

from __future__ import annotations

from collections import Counter
from dataclasses import asdict, dataclass

from policygen.finding import Direction, Finding
from policygen.policy import Passage

SCHEMA = "policygen/comparison/1"
CONFIDENCES = ("high", "medium", "low")


@dataclass(frozen=True, slots=True)
class Party:
    """One of the two documents of a comparison, as reports show it.

    Arguments:
        title, source, format: as in `Document`.
        passages: number of provisions that were read.
        notices: what the user should know of the reading.
    """

    title: str
    source: str
    format: str
    passages: int
    notices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Match:
    """Two passages, one of each document, that were read against each other.

    `before` is None for an added provision, `after` for a removed one; `findings` holds the ids of
    what was found between them (empty: nothing).
    """

    before: Passage | None
    after: Passage | None
    findings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Unread:
    """Words of a changed passage that landed in no slot: nothing could be said of what they do.

    Arguments:
        party: "model" or "district", whose passage it is.
        finding: id of the unclear finding that shows the words.
        passage: the whole passage.
        words: the stretches, as they stand in it.
    """

    party: str
    finding: str
    passage: str
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Comparison:
    """All findings between a model and a district's text, worst first.

    Arguments:
        model, district: the two documents.
        findings: every difference that isn't pure form, worst first; neutral ones last.
        matches: every passage of the district's text in its order, with its counterpart, then what
            the model has and the district's text lacks: the material of a side-by-side report.
        notices: what the user should know of the comparison as a whole.
    """

    model: Party
    district: Party
    findings: tuple[Finding, ...]
    matches: tuple[Match, ...] = ()
    notices: tuple[str, ...] = ()

    def summary(self) -> dict[str, int]:
        """How many findings there are of each direction; every direction has its key.

        Findings that the district has accepted count under the key "accepted" alone.
        """
        counts = Counter(finding.direction for finding in self.findings if not finding.accepted)
        accepted = sum(bool(finding.accepted) for finding in self.findings)
        return {
            **{str(direction): counts[direction] for direction in Direction},
            "accepted": accepted,
        }

    def confidence(self) -> dict[str, int]:
        """How many of the findings that weaken or strengthen have high, medium, low confidence.

        Accepted findings don't count, so the numbers add up to those two of the summary.
        """
        counts = Counter(
            finding.confidence
            for finding in self.findings
            if not finding.accepted
            and finding.direction in (Direction.WEAKENS, Direction.STRENGTHENS)
        )
        return {level: counts[level] for level in CONFIDENCES}

    def unread(self) -> tuple[Unread, ...]:
        """The words of changed passages that no slot took, in the order of the unclear findings."""
        return tuple(
            Unread(party, finding.id, passage, words)
            for finding in self.findings
            if finding.direction is Direction.UNCLEAR
            for party, passage, words in (
                ("model", finding.before, finding.removed),
                ("district", finding.after, finding.added),
            )
            if passage is not None and words
        )

    def to_dict(self) -> dict[str, object]:
        """The comparison as plain data that satisfies the schema `policygen/comparison/1`."""
        return {
            "schema": SCHEMA,
            "model": _plain(asdict(self.model)),
            "district": _plain(asdict(self.district)),
            "findings": [_plain(_told(finding)) for finding in self.findings],
            "summary": {
                **self.summary(),
                "passages_read": self.district.passages,
                "confidence": self.confidence(),
            },
            "unread": [_plain(asdict(unread)) for unread in self.unread()],
            "notices": list(self.notices),
        }


def _told(finding: Finding) -> dict[str, object]:
    """A finding's fields, but for those that only its words in reports are made with."""
    return {key: value for key, value in asdict(finding).items() if key not in ("holder", "right")}


def _plain(value: object) -> object:
    """Tuples as lists and enumerations as their strings, all the way down."""
    if isinstance(value, dict):
        return {key: _plain(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(item) for item in value]
    return str(value) if isinstance(value, str) else value
