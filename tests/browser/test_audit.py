"""The matrix of an audit in a real browser: axe finds nothing, keys sort it and lead to the evidence."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

import pytest
from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped]
from click.testing import CliRunner
from playwright.sync_api import Browser, Page

from policygen.cli import cli

RULES = {
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
}
BAN = "# Seclusion\n\nSeclusion shall not be used.\n\nRevised: {}\n"


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory, checkout: Path) -> str:
    place = tmp_path_factory.mktemp("audit")
    folder = place / "policies"
    folder.mkdir()
    for suffix in ("md", "pdf", "docx"):
        source = checkout / "examples" / "columbia-2019" / f"proposal.{suffix}"
        (folder / f"columbia.{suffix}").write_bytes(source.read_bytes())
    (folder / "ban-2.md").write_text(BAN.format("May 2020"), "utf-8")
    (folder / "ban-10.md").write_text(BAN.format("2018"), "utf-8")
    (folder / "empty.txt").write_bytes(b"")
    words = ["audit", str(folder), "-o", str(place / "out"), "--model", "dese-2010"]
    assert CliRunner().invoke(cli, words).exit_code == 1
    return (place / "out" / "matrix.html").as_uri()


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("width", [390, 1280])
def test_axe_finds_no_violation(
    browser: Browser, address: str, theme: Literal["light", "dark"], width: int
) -> None:
    page = browser.new_page(
        color_scheme=theme, viewport={"width": width, "height": 900}, bypass_csp=True
    )
    page.goto(address)
    page.eval_on_selector_all("details", "all => all.forEach(one => one.open = true)")
    found = Axe().run(page, options=RULES)
    assert found.violations_count == 0, found.generate_report()
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    page.close()


def column(page: Page, number: int) -> list[str]:
    return page.eval_on_selector_all(
        f"tbody tr > :nth-child({number})", "all => all.map(one => one.textContent)"
    )


def test_keys_sort_every_column_both_ways(browser: Browser, address: str) -> None:
    page = browser.new_page()
    page.goto(address)
    page.keyboard.press("Tab")  # the region that scrolls
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Policy"
    page.keyboard.press("Enter")
    assert column(page, 1)[:2] == ["ban-2.md", "ban-10.md"]
    page.keyboard.press("Space")
    assert column(page, 1)[-2:] == ["ban-10.md", "ban-2.md"]
    assert page.locator("thead th").first.get_attribute("aria-sort") == "descending"
    head = page.locator("thead button", has_text="mo.def.mechanical-restraint")
    head.press("Enter")
    severity = {"missing": 0, "weaker": 1, "unclear": 2, "met": 3}
    for number in (4, 5, 10):
        page.locator("thead button").nth(number - 1).press("Enter")
        shown = [severity[status] for status in column(page, number)]
        if page.locator("thead th").nth(number - 1).get_attribute("aria-sort") == "descending":
            shown.reverse()
        assert shown == sorted(shown)
    assert page.locator("thead th[aria-sort]").count() == 1
    page.close()


@pytest.mark.parametrize("script", [True, False])
def test_a_cell_opens_its_evidence(browser: Browser, address: str, script: bool) -> None:
    context = browser.new_context(java_script_enabled=script)
    page = context.new_page()
    page.goto(address)
    link = page.locator("tbody tr", has_text="columbia.md").locator("td a").nth(4)
    target = str(link.get_attribute("href"))
    link.press("Enter")
    assert page.locator(f'[id="{target.removeprefix("#")}"]').is_visible()
    context.close()


def test_the_matrix_asks_for_nothing_but_itself(browser: Browser, address: str) -> None:
    page = browser.new_page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(address, wait_until="networkidle")
    assert asked == [address]
    page.close()
