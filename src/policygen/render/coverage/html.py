"""The coverage as one accessible HTML file: no script, no network, readable without color."""

from __future__ import annotations

from importlib.resources import files

from jinja2 import Environment, StrictUndefined

from policygen import __version__
from policygen.coverage import Coverage, Status
from policygen.render import words
from policygen.render.coverage import told

_LOOKS = {Status.WEAKER: "weakens", Status.MISSING: "weakens", Status.UNCLEAR: "unclear"}


def report(coverage: Coverage) -> str:
    """The report as the text of an HTML file."""
    package = files("policygen.render")
    environment = Environment(
        autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    environment.filters["visible"] = words.visible
    template = environment.from_string(
        package.joinpath("coverage", "report.html.j2").read_text("utf-8")
    )
    text = template.render(
        css=package.joinpath("report.css").read_text("utf-8"),
        coverage=coverage,
        gaps=[(status, coverage.of(status)) for status in told.GAPS if coverage.of(status)],
        met=coverage.of(Status.MET),
        met_heading=told.HEADINGS[Status.MET],
        looks=_LOOKS,
        told=told,
        closing=words.NOT_LEGAL_ADVICE,
        version=__version__,
    )
    return text.rstrip("\n") + "\n"
