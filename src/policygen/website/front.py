"""The first page, the method, the downloads, the index from A to Z, the search and the lost page."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import groupby

from policygen.law.agreement import agreement
from policygen.website import linked
from policygen.website.definitions import Definition
from policygen.website.press import Press
from policygen.website.search import az
from policygen.website.values import CERTAINTY
from policygen.website.variable_pages import home_data, view


def front_pages(
    press: Press, defined: tuple[Definition, ...], files: Mapping[str, str]
) -> Iterator[tuple[str, str]]:
    """The pages that are there once.

    Arguments:
        files: the downloads by path.
    """
    material = press.material
    law = material.law
    views = {variable.id: view(material, variable) for variable in material.variables}
    values = [one for row in material.table.values() for one in row.values()]
    description = (
        "What the laws of 51 jurisdictions say of seclusion in public schools: 19 variables, each "
        "value with its words, its citation, its date, and how sure it is."
    )
    yield press.page(
        "index.html",
        "Seclusion in public schools: what the laws of 51 jurisdictions say",
        description,
        template="home.html.j2",
        scripts=("map.js",),
        linked=linked.dataset(material),
        views=views,
        first=views["status"],
        data=home_data(views),
        counts={
            "values": len(values),
            "quoted": sum(one.quotation is not None for one in values),
            "changed": sum(one.basis == "changed" for one in values),
            "confirmed": sum(one.basis == "confirmed" for one in values),
            "unconfirmed": sum(one.basis.startswith("2018") for one in values),
        },
        changes=_newest(press),
    )
    measured = agreement(law.states, law.codebook)
    yield press.page(
        "method.html",
        "Method",
        "How the laws were coded, how well two coders agreed, how sure each source is, and what the "
        "table can't tell.",
        measured=measured,
        cases=sum(one.cases for one in measured),
        agreed=sum(one.agreed for one in measured),
        certainty_counts={
            level: sum(one.certainty == level for one in values) for level in CERTAINTY
        },
        hard=[
            (state, variable, coded)
            for state in material.states
            for variable in material.variables
            if (coded := state.values[variable.id]).resolution
        ],
        bibliography=law.sources.values(),
    )
    yield press.page(
        "downloads.html",
        "Downloads",
        "All the data as CSV, JSON and a data package, a file for each state, and a feed of changes.",
        linked=linked.dataset(material),
        sizes={path: len(text.encode()) for path, text in files.items()},
        states=material.states,
        figures=material.figures,
    )
    entries = az(material, defined)
    yield press.page(
        "a-z.html",
        "Index from A to Z",
        "Every page and every word of the table, in the order of the alphabet.",
        letters=[
            (letter, list(group)) for letter, group in groupby(entries, key=lambda e: e.letter)
        ],
    )
    yield press.page(
        "search.html",
        "Search",
        "Search all values, quotations, definitions and changes.",
        scripts=("search-index.js", "search.js"),
    )
    yield press.page("404.html", "No such page", "This page isn't here.")


def _newest(press: Press) -> list[tuple[str, str, str, str]]:
    """The latest days on which a law took effect: date, state, name and title."""
    events = [
        (event.date, state.id, state.name, event.title)
        for state in press.material.states
        for event in state.events
        if event.kind == "effective" and event.date <= press.material.on
    ]
    return sorted(events, reverse=True)[:8]
