"""A page for each variable, the list of them, and the matrix of all."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from policygen.law.agreement import Agreement, agreement
from policygen.law.nouns import Variable
from policygen.law.table import told
from policygen.website.material import Material
from policygen.website.press import Press
from policygen.website.tiles import tiles
from policygen.website.values import Category, categories


def variable_pages(press: Press) -> Iterator[tuple[str, str]]:
    """The pages of variables, and the matrix."""
    material = press.material
    measured = {one.variable: one for one in agreement(material.law.states, material.law.codebook)}
    views = {variable.id: view(material, variable) for variable in material.variables}
    yield press.page(
        "variables.html",
        "The 19 variables",
        "What the table asks of each law: the question, the answers, and how many give each.",
        views=views,
        measured=measured,
    )
    yield press.page(
        "compare.html",
        "Compare all laws",
        "51 jurisdictions by 19 variables: filter, sort, share the address, take the table along.",
        scripts=("matrix.js",),
        states=material.states,
        table=material.table,
        views=views,
        facets=_facets(views),
        told=told,
        total=len(material.states),
    )
    for variable in material.variables:
        yield _page(press, variable, views[variable.id], measured[variable.id])


def _page(
    press: Press, variable: Variable, shown: Mapping[str, Any], measured: Agreement
) -> tuple[str, str]:
    material = press.material
    return press.page(
        f"variables/{variable.id}.html",
        variable.label,
        f"{variable.question} The answer of 51 jurisdictions, each with its words and citation.",
        template="variable.html.j2",
        crumbs=(("Variables", "variables.html"),),
        variable=variable,
        view=shown,
        measured=measured,
        states=material.states,
        table=material.table,
    )


def view(material: Material, variable: Variable) -> dict[str, Any]:
    """What maps, tables and filters show of a variable."""
    column = {state.id: material.table[state.id][variable.id] for state in material.states}
    found = categories(variable, column)
    changed = frozenset(state for state, one in column.items() if one.basis == "changed")
    return {
        "variable": variable,
        "categories": found,
        "tiles": tiles(material.states, found, changed),
        "holder": {state: number for number, one in enumerate(found) for state in one.states},
        "changed": len(changed),
        "unconfirmed": sum(one.basis.startswith("2018") for one in column.values()),
    }


def home_data(views: Mapping[str, Mapping[str, Any]]) -> list[dict[str, Any]]:
    """What the map on the first page needs to show another variable."""
    return [
        {
            "id": name,
            "label": shown["variable"].label,
            "question": shown["variable"].question,
            "values": [[one.label, one.mark, one.shade] for one in shown["categories"]],
            "states": {
                tile.state: [shown["holder"][tile.state], int(tile.changed)]
                for tile in shown["tiles"]
            },
        }
        for name, shown in views.items()
    ]


def _facets(views: Mapping[str, Mapping[str, Any]]) -> list[dict[str, Any]]:
    """The variables and values that the matrix can be filtered by."""

    def facet(one: Category) -> list[str]:
        return [one.key, one.label]

    return [
        {
            "id": name,
            "label": shown["variable"].label,
            "values": [facet(one) for one in shown["categories"]],
        }
        for name, shown in views.items()
    ]
