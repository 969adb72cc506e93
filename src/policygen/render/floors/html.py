"""The three floors as one accessible HTML file: no script, no network, readable without color."""

from __future__ import annotations

from importlib.resources import files

from jinja2 import Environment, StrictUndefined

from policygen import __version__
from policygen.floors import Standing, ThreeFloors
from policygen.render import words
from policygen.render.floors import told

_LOOKS = {Standing.BELOW: "weakens", Standing.UNCLEAR: "unclear"}


def report(floors: ThreeFloors) -> str:
    """The report as the text of an HTML file."""
    package = files("policygen.render")
    environment = Environment(
        autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    environment.filters["visible"] = words.visible
    template = environment.from_string(
        package.joinpath("floors", "report.html.j2").read_text("utf-8")
    )
    text = template.render(
        css=package.joinpath("report.css").read_text("utf-8"),
        floors=floors,
        groups=[one for one in told.groups(floors) if one[0] != told.REST],
        detailed={row.judged.id for row in floors.rows if row.below or row.doubtful},
        below=told.BELOW,
        not_given=Standing.NOT_GIVEN,
        looks=_LOOKS,
        told=told,
        closing=words.NOT_LEGAL_ADVICE,
        version=__version__,
    )
    return text.rstrip("\n") + "\n"
