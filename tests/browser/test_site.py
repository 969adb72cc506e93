"""The site in a real browser: axe finds nothing, keys reach everything, filters work, so does no script."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Literal

import pytest
from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped]
from playwright.sync_api import Browser, Page, sync_playwright

from policygen.output import write_tree
from policygen.site_api import site_files
from policygen.website.build import MARKER

CHROMIUM = shutil.which("chromium") or shutil.which("google-chrome")
RULES = {
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
}
KINDS = (
    "index", "compare", "variables", "variables/status", "states", "states/mn", "definitions",
    "definitions/ma", "unattended", "method", "downloads", "a-z", "search", "404",
)  # fmt: skip

pytestmark = pytest.mark.skipif(
    CHROMIUM is None,
    reason="NOT CHECKED: the site in a browser; install chromium (./run says how)",
)


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        running = playwright.chromium.launch(
            executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu"]
        )
        yield running
        running.close()


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The site's address on the disk, in a folder whose name needs care."""
    folder = tmp_path_factory.mktemp("site") / "a folder"
    write_tree(folder, site_files(), marker=MARKER)
    return folder.as_uri()


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A page that fails its test on any fault of a script and any request to elsewhere."""
    opened = browser.new_page(viewport={"width": 1280, "height": 900}, accept_downloads=True)
    faults: list[str] = []
    opened.on("pageerror", lambda error: faults.append(str(error)))
    opened.on("console", lambda said: faults.append(said.text) if said.type == "error" else None)
    opened.on(
        "request",
        lambda asked: (
            faults.append(asked.url)
            if not asked.url.startswith(("file:", "data:", "blob:"))
            else None
        ),
    )
    yield opened
    opened.close()
    assert faults == []


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(("theme", "width"), [("light", 1280), ("dark", 390)])
def test_axe_finds_no_violation(
    browser: Browser, root: str, kind: str, theme: Literal["light", "dark"], width: int
) -> None:
    page = browser.new_page(color_scheme=theme, viewport={"width": width, "height": 900})
    page.goto(f"{root}/{kind}.html")
    page.eval_on_selector_all("details", "all => all.slice(0, 25).forEach(one => one.open = true)")
    found = Axe().run(page, options=RULES)
    assert found.violations_count == 0, found.generate_report()
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    page.close()


def test_the_matrix_filters_sorts_and_keeps_its_state_in_the_address(page: Page, root: str) -> None:
    page.goto(f"{root}/compare.html")
    rows = page.locator("#matrix tbody tr:visible")
    assert rows.count() == 51
    page.get_by_text("Filter by answers").click()
    banned = page.locator('input[name="status"][value="banned"]')
    told = page.locator("label", has=banned).locator(".live").inner_text()
    banned.check()
    assert page.locator("#count").inner_text() == f"{told} of 51 jurisdictions"
    assert rows.count() == int(told)
    all_students = page.locator('input[name="scope"][value="all_students"]')
    within = page.locator("label", has=all_students).locator(".live").inner_text()
    all_students.check()
    assert rows.count() == int(within) < int(told)
    page.get_by_role("button", name="Monitoring").click()
    order = page.locator("#matrix tbody tr:visible td:nth-child(10)").evaluate_all(
        "cells => cells.map(cell => Number(cell.dataset.o))"
    )
    assert order == sorted(order, reverse=True)
    names = rows.locator("th").all_inner_texts()
    address = page.url
    assert "status=banned" in address and "sort=-monitoring" in address
    page.goto("about:blank")
    page.goto(address)
    assert page.locator("#matrix tbody tr:visible th").all_inner_texts() == names
    with page.expect_download() as taken:
        page.get_by_role("button", name="Take these rows").click()
    lines = Path(taken.value.path()).read_text("utf-8").splitlines()
    assert len(lines) == len(names) + 1
    assert [line.split(",")[1] for line in lines[1:]] == names
    page.get_by_role("button", name="Show all").click()
    assert rows.count() == 51


def test_the_map_shows_another_variable_and_its_table_with_it(page: Page, root: str) -> None:
    page.goto(f"{root}/index.html")
    page.get_by_label("Show", exact=True).select_option("lock_rule")
    assert page.locator("#map-question").inner_text() == "May the door be locked?"
    assert "Locks" in page.locator("#map-rows caption").inner_text()
    counts = page.locator("#map-rows td.num").all_inner_texts()
    page.goto(f"{root}/variables/lock_rule.html")
    assert page.locator("#values td.num").all_inner_texts() == counts
    page.goto(f"{root}/index.html#map=lock_rule")
    assert page.locator("#map-rows td.num").all_inner_texts() == counts


def test_two_definitions_are_chosen_and_shown(page: Page, root: str) -> None:
    page.goto(f"{root}/definitions.html")
    page.get_by_label("From").select_option("al")
    page.get_by_label("to", exact=True).select_option("ga")
    page.get_by_role("button", name="Compare").click()
    page.wait_for_url("**/definitions/al.html#vs-ga")
    part = page.locator("#vs-ga")
    assert part.evaluate("one => one.open")
    assert "reaches more situations" in part.inner_text()
    assert part.locator("del, ins").count() > 0
    page.get_by_label("Beside").select_option("mo-2021")
    page.get_by_role("button", name="Show").click()
    assert page.locator("#vs-mo-2021").evaluate("one => one.open")


def test_search_finds_words_of_quotations(page: Page, root: str) -> None:
    page.goto(f"{root}/states/mo.html")
    page.locator("#find").fill("unattended")
    page.locator("#find").press("Enter")
    page.wait_for_url("**/search.html?q=unattended")
    assert "for “unattended”" in page.locator("#found").inner_text()
    first = page.locator("#results a").first
    first.click()
    assert page.locator("h1").count() == 1


def test_keys_alone_reach_the_content_and_the_controls(page: Page, root: str) -> None:
    page.goto(f"{root}/compare.html")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    assert (page.locator(".skip").first.bounding_box() or {"x": -1})["x"] >= 0
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "main"
    reached = []
    for _ in range(12):
        page.keyboard.press("Tab")
        reached.append(
            page.evaluate(
                "(() => { const one = document.activeElement; const style = getComputedStyle(one);"
                "return [one.id || one.className || one.tagName, style.outlineStyle]; })()"
            )
        )
    names = [name for name, _ in reached]
    assert {"name-filter", "reset", "take", "scroll"} <= set(names)
    assert all(outline != "none" for _, outline in reached)


@pytest.mark.parametrize("kind", ["index", "compare", "definitions", "definitions/ma", "search"])
def test_pages_work_without_script(browser: Browser, root: str, kind: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{root}/{kind}.html")
    assert page.locator("h1").is_visible()
    assert (
        page.locator("#tools, #choose, #pair").count()
        == page.locator("#tools[hidden], #choose[hidden], #pair[hidden]").count()
    )
    expected = {
        "index": ("#map a", 51),
        "compare": ("#matrix tbody tr", 51),
        "definitions": (".cols a", 44),
        "definitions/ma": ("details.pair", 43),
        "search": ("#found a", 1),
    }[kind]
    assert page.locator(expected[0]).count() == expected[1]
    context.close()


def test_targets_are_large_enough(page: Page, root: str) -> None:
    page.set_viewport_size({"width": 390, "height": 900})
    for kind in ("index", "compare"):
        page.goto(f"{root}/{kind}.html")
        small = page.eval_on_selector_all(
            ".tiles a, button, input:not([type=checkbox]), select",
            "all => all.map(one => one.getBoundingClientRect()).filter(box => box.width && "
            "(box.width < 24 || box.height < 24)).length",
        )
        assert small == 0, kind
