"""The compliance matrix: every element of the law, its floor, and where the policy meets it."""

from __future__ import annotations

from policygen.generating.answers import plain
from policygen.generating.clause import Clause
from policygen.generating.manuscript import Entry, Manuscript, Part
from policygen.law.elements import LawVersion

_SIGNATURE = "| Read and found complete by | |\n|---|---|\n| Name and position | |\n| Signature | |\n| Date | |"


def matrix(manuscript: Manuscript, clauses: tuple[Clause, ...], version: LawVersion) -> Manuscript:
    """The matrix of a generated policy, for the district's lawyer to check and sign."""
    places: dict[str, list[str]] = {}
    for entry in manuscript.entries():
        for name in entry.meets:
            places.setdefault(name, []).append(f"{entry.number} {entry.title}")
    lines = [
        "| Element | What the law asks | Citation | Section of the policy |",
        "|---|---|---|---|",
    ]
    for element in version.elements:
        where = "; ".join(places.get(element.id, ())) or "NOT MET"
        asks = " ".join(element.requires.split())
        cells = (element.id, asks, f"{version.citation.code} {element.citation}", where)
        lines.append(f"| {' | '.join(plain(cell) for cell in cells)} |")
    added = [clause for clause in clauses if clause.level == "recommended"]
    parts = [
        Part("1", "Elements", (Entry("1.1", "", version.title, "\n".join(lines)),)),
    ]
    if added:
        rows = ["| Clause | Why it protects more | Source |", "|---|---|---|"]
        rows += [
            f"| {plain(clause.title)} | {plain(clause.reason)} | {plain(clause.source)} |"
            for clause in added
        ]
        parts.append(Part("2", "Beyond the floor", (Entry("2.1", "", "Added", "\n".join(rows)),)))
    last = str(len(parts) + 1)
    parts.append(Part(last, "Signature", (Entry(f"{last}.1", "", "Lawyer", _SIGNATURE),)))
    return Manuscript(
        title="Compliance Matrix",
        district=manuscript.district,
        subtitle=version.title,
        parts=tuple(parts),
        draft=manuscript.draft,
        blanks=manuscript.blanks,
        numbered=False,
    )
