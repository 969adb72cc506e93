"""The comparison as one accessible HTML file: no script, no network, readable without color."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from importlib.resources import files

from jinja2 import Environment, StrictUndefined

from policygen import __version__
from policygen.comparison import Comparison, Match
from policygen.finding import Direction, Finding, Severity
from policygen.policy import Passage
from policygen.render import words
from policygen.text.diff import Piece

_DEEPEST_HEADING = 6
_BULLETS = ("-", "*", "+")  # as Markdown writes them
_FIRST_HEADING = 3  # h1 is the report's title, h2 its parts


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of the district's text, at its level in the report (3 to 6)."""

    level: int
    text: str


@dataclass(frozen=True, slots=True)
class Row:
    """One passage of the marked text.

    Arguments:
        anchor: its id in the page.
        pages: "Page 3" where a page begins, else "".
        headings: the document's headings that begin here.
        stem: the marked words that this and the following items complete; empty if already shown.
        label, pieces: the item's own label and its marked words.
        item: whether it is part of a list.
        findings: what was found here.
        worst: the direction that colors the margin, or "".
    """

    anchor: str
    page: str
    headings: tuple[Heading, ...]
    stem: tuple[Piece, ...]
    label: str
    pieces: tuple[Piece, ...]
    item: bool
    findings: tuple[Finding, ...]
    worst: str


def report(comparison: Comparison, *, show_neutral: bool = False) -> str:
    """The report as the text of an HTML file.

    Arguments:
        comparison: what to report; its `matches` make the marked text.
        show_neutral: whether changes without effect are listed too.
    """
    findings = words.listed(comparison, show_neutral=show_neutral)
    stood_by = words.accepted(comparison)
    rows = tuple(_rows(comparison.matches, (*findings, *stood_by)))
    package = files("policygen.render")
    environment = Environment(
        autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    environment.filters["visible"] = words.visible
    template = environment.from_string(package.joinpath("report.html.j2").read_text("utf-8"))
    text = template.render(
        css=package.joinpath("report.css").read_text("utf-8"),
        comparison=comparison,
        model=words.names(comparison)[0],
        district=words.names(comparison)[1],
        counts=comparison.summary(),
        show_neutral=show_neutral,
        severities=_severities(findings),
        findings=findings,
        accepted=stood_by,
        present=tuple(row for row in rows if not _missing(comparison.matches, row)),
        missing=tuple(row for row in rows if _missing(comparison.matches, row)),
        anchors={found.id: row.anchor for row in reversed(rows) for found in row.findings},
        words=words,
        unlisted=words.unlisted(comparison, show_neutral=show_neutral),
        version=__version__,
    )
    return text.rstrip("\n") + "\n"


def _severities(findings: tuple[Finding, ...]) -> tuple[tuple[Severity, int], ...]:
    """How many of the listed findings that weaken have each severity, worst first."""
    weakening = [found.severity for found in findings if found.direction is Direction.WEAKENS]
    return tuple((level, weakening.count(level)) for level in Severity if level in weakening)


def _missing(matches: tuple[Match, ...], row: Row) -> bool:
    return matches[int(row.anchor.removeprefix("passage-")) - 1].after is None


def _rows(matches: tuple[Match, ...], findings: tuple[Finding, ...]) -> Iterator[Row]:
    """The passages as they are shown, each knowing what is new since the one before it."""
    by_id = {found.id: found for found in findings}
    last: Passage | None = None
    for number, match in enumerate(matches, start=1):
        passage = match.after or match.before
        if passage is None:
            continue
        if last is not None and match.after is None and matches[number - 2].after is not None:
            last = None  # the model's own passages begin
        found = tuple(by_id[name] for name in match.findings if name in by_id)
        yield Row(
            anchor=f"passage-{number}",
            page=_page(passage, last),
            headings=_headings(passage, last),
            stem=_stem(match, passage, last),
            label="•" if passage.label in _BULLETS else words.visible(passage.label),
            pieces=words.marks(
                match.before.text if match.before else None,
                match.after.text if match.after else None,
            ),
            item=bool(passage.stem),
            findings=found,
            worst=next((level for level in Direction if _any(found, level)), ""),
        )
        last = passage


def _any(findings: tuple[Finding, ...], direction: Direction) -> bool:
    return any(found.direction is direction and not found.accepted for found in findings)


def _page(passage: Passage, last: Passage | None) -> str:
    begins = passage.page is not None and (last is None or last.page != passage.page)
    return f"Page {passage.page}" if begins else ""


def _headings(passage: Passage, last: Passage | None) -> tuple[Heading, ...]:
    """The headings of a passage that differ from those of the passage before it."""
    path = tuple(heading for heading in passage.heading if heading.strip())
    above = tuple(heading for heading in last.heading if heading.strip()) if last else ()
    same = 0
    while same < min(len(path), len(above)) and path[same] == above[same]:
        same += 1
    return tuple(
        Heading(min(_FIRST_HEADING + depth, _DEEPEST_HEADING), words.visible(path[depth]))
        for depth in range(same, len(path))
    )


def _stem(match: Match, passage: Passage, last: Passage | None) -> tuple[Piece, ...]:
    """The marked stem, unless the passage before it is the stem or belongs to the same list."""
    if not passage.stem:
        return ()
    if last is not None and passage.stem in (last.stem, last.text):
        return ()
    return words.marks(
        match.before.stem if match.before else None,
        match.after.stem if match.after else None,
    )
