"""The words of a check's reports, so that all of them say the same thing."""

from __future__ import annotations

from policygen.coverage import Coverage, Evidence, Judged, Status
from policygen.render.words import visible, without_emphasis

GAPS = (Status.WEAKER, Status.MISSING, Status.UNCLEAR)
HEADINGS = {
    Status.WEAKER: "Weaker than the law",
    Status.MISSING: "Missing",
    Status.UNCLEAR: "Unclear: a person has to read these",
    Status.MET: "Met",
}


def headline(coverage: Coverage) -> str:
    """The result in one line: "2 weaker, 1 missing, 0 unclear, 37 met; 40 elements of the law"."""
    counts = coverage.summary()
    told = ", ".join(f"{counts[status]} {status}" for status in (*GAPS, Status.MET))
    total = len(coverage.elements)
    return f"{told}; {total} required {'element' if total == 1 else 'elements'}"


def against(coverage: Coverage) -> str:
    """Which policy was checked against which law of which day."""
    return f"{visible(coverage.title)}, checked against {coverage.law}, as of {coverage.as_of}"


def quoted(evidence: Evidence) -> str:
    """The policy's words with their page."""
    page = f" (page {evidence.page})" if evidence.page is not None else ""
    return f"“{visible(without_emphasis(evidence.text))}”{page}"


def labelled(judged: Judged) -> tuple[tuple[str, str], ...]:
    """The parts of a gap's entry after its evidence, each with its label, in order."""
    parts = [("The law", f"{visible(judged.requires)} ({judged.citation})")]
    parts += [("The policy", quoted(one)) for one in judged.evidence]
    parts.append(("Why", visible(judged.why)))
    if judged.witness:
        parts.append(("Who loses protection", visible(judged.witness)))
    if judged.status is Status.MISSING:
        parts.append(("To paste", to_paste(judged)))
    return tuple(parts)


def to_paste(judged: Judged) -> str:
    """The words that a missing element asks to be added, a paragraph or item a line."""
    if judged.clause and not judged.to_paste:
        return f"It is part of the clause {judged.clause}, told in full with the first element that lacks it."
    lines = (judged.to_paste or judged.provision).splitlines()
    return "\n".join(visible(line) for line in lines if line.strip())
