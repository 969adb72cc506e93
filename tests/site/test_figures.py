"""Published figures: right by their own sums, on the page with their lines, and faults told."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from selectolax.lexbor import LexborHTMLParser

from policygen.errors import DataError
from policygen.law_store import load_figures

MN = load_figures()["MN"]


def test_minnesotas_holds_and_seclusions_add_up_or_say_that_they_do_not() -> None:
    uses = next(table for table in MN.tables if table.id == "uses")
    assert [row.label for row in uses.rows] == [f"{y}-{y - 1999:02}" for y in range(2011, 2017)]
    for row in uses.rows:
        holds, seclusions, all_uses = (value or 0 for value in row.values)
        assert (holds + seclusions == all_uses) != ("add up" in row.note), row.label
    assert uses.rows[-1].values == (17200, 7085, 24285)


def test_the_page_shows_every_figure_with_its_line(pages: dict[str, LexborHTMLParser]) -> None:
    page = pages["states/mn.html"]
    section = page.css_first("section:has(#figures)")
    assert section is not None
    text = " ".join(section.text().split())
    for table in MN.tables:
        for row in table.rows:
            for value in row.values:
                assert value is None or f"{value:,}" in text
            for quotation in row.quotations:
                assert quotation.locator in text
    for chart in section.css("svg"):
        assert chart.attributes["role"] == "img"
        assert chart.css_first("title") is not None
        assert chart.css_first("desc") is not None


def test_no_other_state_has_them(pages: dict[str, LexborHTMLParser]) -> None:
    assert [path for path, page in pages.items() if page.css_first("h2#figures")] == [
        "states/mn.html"
    ]


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("state: MN", "state: MX", "file's name asks for 'MN'"),
        ("source: mde-2018", "source: nobody", "no source 'nobody'"),
        ("values: [3, 7, 7]", "values: [3, 7]", "2 values for 3 measures"),
        ("unit: uses", "unit: miles", "miles"),
    ],
)
def test_a_fault_is_told(checkout: Path, tmp_path: Path, old: str, new: str, told: str) -> None:
    for name in ("model_policies", "state_requirements", "scales"):
        shutil.copytree(checkout / name, tmp_path / name)
    path = tmp_path / "state_requirements" / "figures" / "MN.yaml"
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")
    with pytest.raises(DataError, match=told):
        load_figures(tmp_path)
