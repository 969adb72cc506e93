"""What pages say is what the data says: every value, its words, its year, and no other state's."""

from __future__ import annotations

import csv
import io
import json

from selectolax.lexbor import LexborHTMLParser

from policygen import law_api
from policygen.law import export
from policygen.law.verify import plain
from policygen.render.law import told
from policygen.site_api import site_files

Pages = dict[str, LexborHTMLParser]
LAW = law_api.law()


def rows(files: dict[str, str], name: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(files[name])))


def text_of(page: LexborHTMLParser, selector: str) -> str:
    node = page.css_first(selector)
    assert node is not None, selector
    return " ".join(node.text().split())


def test_the_matrix_shows_the_values_of_the_csv(pages: Pages, files: dict[str, str]) -> None:
    values = {
        (row["state"], row["variable"]): row["value"] for row in rows(files, "data/values.csv")
    }
    assert len(values) == 51 * 19
    heads = [node.attributes["data-name"] for node in pages["compare.html"].css("#matrix thead th")]
    for row in pages["compare.html"].css("#matrix tbody tr"):
        shown = [node.attributes["data-k"] or "" for node in row.css("td")]
        state = row.attributes["data-state"]
        assert shown == [values[str(state), str(name)] for name in heads[1:]], state


def test_state_pages_and_variable_pages_show_the_same_values(pages: Pages) -> None:
    table = law_api.law_export("json")
    for state in json.loads(table)["jurisdictions"]:
        for variable in LAW.codebook.variables:
            one = state["values"][variable.id]
            value = tuple(one["value"]) if isinstance(one["value"], list) else one["value"]
            said = told(variable, value)
            page = pages[f"states/{state['id'].lower()}.html"]
            assert text_of(page, f"tr#{variable.id} .value") == said
            page = pages[f"variables/{variable.id}.html"]
            assert text_of(page, f"tr#{state['id']} .value") == said
            if one["quotation"]:
                row = text_of(page, f"tr#{state['id']}")
                assert plain(one["quotation"]) in plain(row), (state["id"], variable.id)


def test_maps_and_their_tables_count_51(pages: Pages) -> None:
    for path in ("index.html", *(f"variables/{one.id}.html" for one in LAW.codebook.variables)):
        page = pages[path]
        assert len(page.css(".tiles a")) == 51, path
        assert sum(int(node.text()) for node in page.css(".dist tbody td.num")) == 51, path
        places = [node.attributes["style"] for node in page.css(".tiles li")]
        assert len(set(places)) == 51, path


def test_a_value_of_2018_never_stands_without_its_year(pages: Pages) -> None:
    for path, page in pages.items():
        if path.startswith(("states/", "variables/")):
            for tag in page.css(".values .tag"):
                assert "2018" in tag.text() or "fuller text" in tag.text(), path


def test_no_page_of_a_state_has_another_states_quotations(pages: Pages) -> None:
    words: dict[str, set[str]] = {}
    for state in LAW.states.values():
        for coded in state.values.values():
            if coded.quotation and len(coded.quotation.text.split()) >= 10:
                words.setdefault(plain(coded.quotation.text), set()).add(state.id)
    for state in LAW.states.values():
        page = plain(text_of(pages[f"states/{state.id.lower()}.html"], "table.values"))
        strange = [
            text for text, holders in words.items() if state.id not in holders and text in page
        ]
        own = " ".join(
            plain(one.quotation.text) for one in state.values.values() if one.quotation
        ) + " ".join(
            plain(part.text) for part in (state.definition.quotations if state.definition else ())
        )
        assert [text for text in strange if text not in own] == [], state.id


def test_the_law_of_another_day_is_another_site(files: dict[str, str]) -> None:
    then = site_files(as_of="2018-01-31")
    value = {row["state"]: row["status"] for row in rows(then, "data/matrix.csv")}
    now = {row["state"]: row["status"] for row in rows(files, "data/matrix.csv")}
    assert value["MO"] == "locked_only"
    assert now["MO"] == "restricted"
    assert "tag changed" not in then["states/mo.html"]
    assert "as it was on 31 January 2018" in then["states/mo.html"]
    assert "definitions/mo-2021.html" not in then


def test_the_data_files_are_those_of_law_export(files: dict[str, str]) -> None:
    assert files["data/laws.json"] == law_api.law_export("json")
    for name, text in law_api.law_package().items():
        assert files[f"data/{name}"] == text
    one = json.loads(files["data/states/MO.json"])
    assert one["name"] == "Missouri"
    assert {law["state"] for law in one["laws"]} == {"MO"}


def test_search_knows_every_state_variable_and_quotation(files: dict[str, str]) -> None:
    script = files["assets/search-index.js"]
    entries = json.loads(script.removeprefix("window.searchIndex=").rstrip(";\n"))
    titles = {entry[0] for entry in entries}
    assert {state.name for state in LAW.states.values()} <= titles
    assert {variable.label for variable in LAW.codebook.variables} <= titles
    assert any("unattended" in entry[3].lower() for entry in entries)
    for _, _, path, _ in entries:
        assert path.partition("#")[0] in files


def test_each_state_has_its_data_as_json_which_its_page_names(
    pages: Pages, files: dict[str, str]
) -> None:
    law = law_api.law()
    for state in law.states.values():
        path = f"data/states/{state.id}.json"
        link = pages[f"states/{state.id.lower()}.html"].css_first(f'a[href="../{path}"]')
        assert link is not None, state.id
        data = json.loads(files[path])
        assert set(data["values"]) == {one.id for one in law.codebook.variables}
        laws = {one.id for one in law.versions if one.state == state.id}
        assert {one["id"] for one in data["laws"]} == laws
        whole = json.dumps(export.state_data(state, law.codebook, data["as_of"]))
        assert data == {**json.loads(whole), "laws": data["laws"]}
