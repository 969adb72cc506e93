"""A page for each jurisdiction, and the list of them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from policygen.law.dates import first_day
from policygen.law.elements import Element, LawVersion
from policygen.law.nouns import Coded, Jurisdiction, Variable
from policygen.law.on import Standing, version_on
from policygen.law.text import AREAS
from policygen.website import linked
from policygen.website.chart import chart
from policygen.website.definitions import Definition, neighbors, order
from policygen.website.material import Material
from policygen.website.press import Press
from policygen.website.steps import DOES, doubtful, reasons, steps
from policygen.website.values import words

GROUPS = (
    ("The rule", ("authority", "status", "scope")),
    (
        "When it may be used",
        ("harm_threshold", "imminent_required", "last_resort", "no_punishment", "no_convenience"),
    ),
    (
        "While it lasts",
        ("monitoring", "training_required", "lock_rule", "time_limit_minutes",
         "must_end_when_safe", "room_standards"),
    ),
    (
        "The definition",
        ("defined", "def_alone", "def_involuntary", "def_exit", "def_excludes_timeout"),
    ),
)  # fmt: skip
KINDS = {
    "effective": "in effect",
    "enacted": "enacted",
    "signed": "signed",
    "adopted": "adopted",
    "proposed": "proposed",
    "bill_failed": "bill, not enacted",
    "bill_pending": "bill, pending when last seen",
}
VERSIONS = {
    "in_force": "in force",
    "superseded": "superseded",
    "never_enacted": "never enacted",
    "guidance": "guidance",
}


@dataclass(frozen=True, slots=True)
class Line:
    """One variable of a state: its value on the day, and how the report of 2018 was coded."""

    variable: Variable
    now: Standing
    coded: Coded


@dataclass(frozen=True, slots=True)
class Moment:
    """An entry of the timeline: date (ISO, may be partial), kind, text, citation, address, note."""

    date: str
    kind: str
    title: str
    citation: str
    url: str
    certainty: str
    note: str


def state_pages(press: Press, defined: tuple[Definition, ...]) -> Iterator[tuple[str, str]]:
    """All pages of jurisdictions."""
    material = press.material
    yield press.page(
        "states.html",
        "All 51 jurisdictions",
        "The fifty states and the District of Columbia: what each says of seclusion in its schools.",
        states=material.states,
        table=material.table,
        versions=_versions_by_state(material),
    )
    for state in material.states:
        yield _page(press, state, defined)


def _page(press: Press, state: Jurisdiction, defined: tuple[Definition, ...]) -> tuple[str, str]:
    material = press.material
    row = material.table[state.id]
    version = version_on(material.law.versions, state.id, material.on)
    own = tuple(one for one in defined if one.state == state.id)
    newest = next((one for one in reversed(own) if one.in_order), None)
    near = neighbors(newest, defined, material.scales) if newest else ()
    figures = material.figures.get(state.id)
    found = steps(material, state.id)
    status = words(_variable(material, "status"), row["status"].value)
    return press.page(
        f"states/{state.id.lower()}.html",
        state.name,
        f"Seclusion in {state.name}'s public schools: {status}. Every value with its words, its "
        "citation and its date.",
        template="state.html.j2",
        crumbs=(("States", "states.html"),),
        linked=linked.state(material, state, version),
        state=state,
        row=row,
        groups=[
            (title, [_line(material, state, name) for name in names]) for title, names in GROUPS
        ],
        changes=[name for name, one in row.items() if one.basis == "changed"],
        unconfirmed=sum(one.basis.startswith("2018") for one in row.values()),
        own=own,
        newest=newest,
        near=[(one, order(newest, one.definition, material.scales)) for one in near if newest],
        scales=material.scales,
        version=version,
        areas=_areas(version),
        others=tuple(
            one for one in material.law.versions if one.state == state.id and one != version
        ),
        version_words=VERSIONS,
        steps=found,
        step_of={(one.after.effective, "effective"): one.id for one in found},
        does=DOES,
        reasons=reasons,
        doubtful=doubtful,
        timeline=_timeline(material, state),
        kinds=KINDS,
        related=[
            (topic.replace("_", " "), tuple(group))
            for topic, group in groupby(
                sorted(state.related, key=lambda one: one.topic), key=lambda one: one.topic
            )
        ],
        figures=figures,
        charts=[(table, chart(table), chart(table, narrow=True)) for table in figures.tables]
        if figures
        else [],
    )


def _line(material: Material, state: Jurisdiction, name: str) -> Line:
    return Line(_variable(material, name), material.table[state.id][name], state.values[name])


def _variable(material: Material, name: str) -> Variable:
    found = material.law.codebook.variable(name)
    assert found is not None
    return found


def _versions_by_state(material: Material) -> dict[str, LawVersion]:
    found = {
        state.id: version_on(material.law.versions, state.id, material.on)
        for state in material.states
    }
    return {state: version for state, version in found.items() if version}


def _areas(version: LawVersion | None) -> list[tuple[str, tuple[Element, ...]]]:
    if version is None:
        return []
    names = list(AREAS)
    ordered = sorted(version.elements, key=lambda one: names.index(one.area))
    return [(AREAS[area], tuple(group)) for area, group in groupby(ordered, key=lambda e: e.area)]


def _timeline(material: Material, state: Jurisdiction) -> tuple[Moment, ...]:
    """The events in their order, the table's own day among them."""
    moments = [
        Moment(e.date, e.kind, e.title, e.citation, e.url, e.certainty, e.note)
        for e in state.events
    ]
    table = Moment(
        material.law.codebook.table_as_of[:7],
        "table",
        "The table of this site was read from a report of what was then in effect",
        "",
        "",
        "",
        "",
    )
    return tuple(sorted([*moments, table], key=lambda one: first_day(one.date)))
