"""A version of a law in the form of a policy: its elements under headings, to compare and to read."""

from __future__ import annotations

from itertools import groupby

from policygen.law.elements import Element, LawVersion

AREAS = {
    "def": "Definitions",
    "use": "When it may be used",
    "prohibited": "Prohibited practices",
    "technique": "Prohibited techniques",
    "limit": "Time limits",
    "monitor": "Monitoring",
    "room": "Rooms",
    "training": "Training",
    "report": "Reports",
    "notice": "Notice to parents",
    "record": "Records",
    "debrief": "Debriefing",
    "plan": "Plans",
    "retaliation": "Retaliation",
    "policy": "The policy",
    "data": "Data",
}


def as_policy(version: LawVersion) -> str:
    """The elements of a law as a policy in Markdown: a heading for each area, a provision a paragraph."""
    order = list(AREAS)
    elements = sorted(version.elements, key=lambda element: order.index(element.area))
    parts = [f"# {version.title}"]
    for area, group in groupby(elements, key=lambda element: element.area):
        parts.append(f"## {AREAS[area]}")
        parts += [_paragraph(element) for element in group]
    return "\n\n".join(parts) + "\n"


def _paragraph(element: Element) -> str:
    return " ".join(element.provision.split())
