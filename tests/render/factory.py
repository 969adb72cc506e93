"""Comparisons made by hand, so that the reports can be tested without the engine."""

from __future__ import annotations

from typing import Any

from policygen.comparison import Comparison, Match, Party
from policygen.finding import Category, Direction, FallenDuty, Finding, Severity, Where
from policygen.policy import Kind, Passage, Span

MODEL = Party("Harbor State model policy, 2010", "harbor-2010", "markdown", 6)
DISTRICT = Party("Maple Creek Schools, draft of May", "/home/kim/maple creek.docx", "docx", 6)

BEFORE = (
    "Seclusion means the confinement of a student alone in an enclosed space from which the "
    "student is prevented from leaving."
)
AFTER = (
    "Seclusion means the confinement of a student alone and unattended in a locked space from "
    "which the student is physically prevented from leaving."
)


def finding(**changes: Any) -> Finding:
    """The narrowed definition of seclusion, with any field changed."""
    fields: dict[str, Any] = {
        "id": "F1",
        "rule": "condition",
        "direction": Direction.WEAKENS,
        "category": Category.NARROWED_PROTECTED_DEFINITION,
        "severity": Severity.CRITICAL,
        "kind": Kind.PROTECTED_DEFINITION,
        "term": "seclusion",
        "before": BEFORE,
        "after": AFTER,
        "removed": ("an enclosed",),
        "added": ("and unattended", "a locked", "physically"),
        "message": "Seclusion now has three more conditions, so fewer students are secluded.",
        "why": "A definition that asks for more reaches fewer rooms: each condition must be met.",
        "witness": (
            "A student alone in a room, the door held shut, an adult watching through the window: "
            "seclusion under the model, not under the district's text."
        ),
        "falls_away": (
            FallenDuty(
                "The school shall tell the parent of each seclusion on the same day.",
                Kind.DUTY,
                Where(3, 14, 400, 468),
            ),
            FallenDuty(
                "Staff shall watch a student in seclusion at all times.",
                Kind.DUTY,
                Where(4, 19, 700, 754),
            ),
        ),
        "citation": "Harbor State Board of Education, Model Policy, section 2(c)",
        "where": Where(2, 6, 100, 240),
        "confidence": "high",
    }
    return Finding(**(fields | changes))


def deadline(**changes: Any) -> Finding:
    """A later notice to parents, with any field changed."""
    return finding(
        **{
            "id": "F2",
            "rule": "deadline",
            "category": Category.EXTENDED_DEADLINE,
            "severity": Severity.HIGH,
            "kind": Kind.DUTY,
            "term": "",
            "before": "The school shall tell the parent of each seclusion on the same day.",
            "after": "The school shall tell the parent of each seclusion within five school days.",
            "removed": ("on the same day",),
            "added": ("within five school days",),
            "message": "Parents are told up to five school days later.",
            "why": "A later deadline lets more time pass before a parent can ask or act.",
            "witness": "A student secluded on a Friday: the parent may hear of it a week later.",
            "falls_away": (),
            "citation": "",
            "where": Where(3, 14, 400, 468),
        }
        | changes
    )


def passage(text: str, **fields: Any) -> Passage:
    """A passage with these words; its span is as long as they are."""
    return Passage(fields.pop("kind", Kind.DUTY), text, Span(0, len(text)), **fields)


def comparison(
    findings: tuple[Finding, ...] | None = None,
    matches: tuple[Match, ...] | None = None,
    notices: tuple[str, ...] = (),
) -> Comparison:
    """A small whole comparison: two weakening, one strengthening, one unclear, one neutral."""
    return Comparison(
        MODEL,
        DISTRICT,
        _findings() if findings is None else findings,
        _matches() if matches is None else matches,
        notices,
    )


def _findings() -> tuple[Finding, ...]:
    return (
        finding(),
        deadline(),
        deadline(
            id="F3",
            rule="provision",
            direction=Direction.STRENGTHENS,
            category=Category.ADDED_PROVISION,
            severity=Severity.LOW,
            before=None,
            after="The board shall read the figures of each school in public every August.",
            message="A new duty: the board reads the figures of each school in public.",
            why="The model asks for no public reading.",
            witness="",
            where=Where(5, 22, 900, 972),
        ),
        deadline(
            id="F4",
            rule="unexplained",
            direction=Direction.UNCLEAR,
            category=Category.EDITORIAL,
            severity=Severity.INFO,
            before="Rooms shall be inspected by the fire marshal.",
            after="Rooms shall be looked at with regard to fire safety.",
            message="The two wordings differ in a way that no rule explains.",
            why="",
            witness="",
            where=Where(5, 24, 1000, 1053),
            confidence="low",
        ),
        deadline(
            id="F5",
            rule="synonym",
            direction=Direction.NEUTRAL,
            category=Category.EDITORIAL,
            severity=Severity.INFO,
            before="A pupil may ask for water.",
            after="A student may ask for water.",
            message="The same in other words.",
            why="",
            witness="",
            where=Where(5, 25, 1060, 1088),
        ),
    )


def _matches() -> tuple[Match, ...]:
    rooms = ("Maple Creek Schools", "Rooms")
    terms = ("Maple Creek Schools", "Definitions")
    notice = ("Maple Creek Schools", "Notice")
    stem = "Seclusion may be used only when"
    harm = "a student is about to do serious physical harm"
    return (
        Match(
            passage("Every student is treated with dignity.", heading=terms, page=1),
            passage("Every student is treated with dignity.", heading=terms, page=1),
        ),
        Match(
            passage(BEFORE, heading=terms, label="(c)"),
            passage(AFTER, heading=terms, label="(c)", page=2),
            ("F1",),
        ),
        Match(
            passage(f"{harm}; and", stem=f"{stem}:", heading=rooms, label="1.", group=3),
            passage(f"{harm}; and", stem=f"{stem}:", heading=rooms, label="1.", group=3, page=2),
        ),
        Match(
            passage("nothing milder is left.", stem=f"{stem}:", heading=rooms, group=3),
            passage("nothing milder is left.", stem=f"{stem}:", heading=rooms, group=3, page=2),
        ),
        Match(
            passage("The school shall tell the parent of each seclusion on the same day."),
            passage(
                "The school shall tell the parent of each seclusion within five school days.",
                heading=notice,
                page=3,
            ),
            ("F2",),
        ),
        Match(
            None,
            passage(
                "The board shall read the figures of each school in public every August.",
                heading=notice,
                page=5,
            ),
            ("F3",),
        ),
        Match(
            passage("Rooms shall be inspected by the fire marshal."),
            passage("Rooms shall be looked at with regard to fire safety.", heading=rooms, page=5),
            ("F4",),
        ),
        Match(
            passage("A pupil may ask for water."),
            passage("A student may ask for water.", heading=rooms, page=5),
            ("F5",),
        ),
        Match(passage("Staff shall write down when the door opens.", heading=("Logs",)), None),
    )
