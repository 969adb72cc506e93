"""The site in a real browser: axe finds nothing, keys reach everything, filters work, so does no script."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Literal

import pytest
from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped]
from playwright.sync_api import Browser, Page

from policygen.output import write_tree
from policygen.site_api import site_files
from policygen.website.build import MARKER

RULES = {
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
}
KINDS = (
    "index", "compare", "variables", "variables/status", "states", "states/mn", "definitions",
    "definitions/ma", "unattended", "method", "downloads", "a-z", "search", "404",
)  # fmt: skip


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


def test_a_word_is_found_where_one_begins(page: Page, root: str) -> None:
    page.goto(f"{root}/search.html?q=locked")
    told = page.locator("#results li").all_inner_texts()
    assert len(told) > 20
    assert all(re.search(r"(?i)(?<!\w)locked", one) for one in told)
    marks = page.locator("#results mark").all_inner_texts()
    assert marks and {one.lower() for one in marks} == {"locked"}
    page.locator("#q").fill("150:29-(1")  # signs of a pattern are only signs
    assert "Nothing was found" in page.locator("#found").inner_text()
    page.locator("#q").fill("missouri unattended")
    assert page.locator("#results li").count() > 0
    for one in page.locator("#results li").all_inner_texts():
        assert "missouri" in one.lower() or "MO" in one


def test_rows_taken_along_are_what_is_shown(page: Page, root: str) -> None:
    page.goto(f"{root}/compare.html#status=banned&sort=-state")
    with page.expect_download() as taken:
        page.get_by_role("button", name="Take these rows").click()
    text = Path(taken.value.path()).read_text("utf-8")
    rows = list(csv.DictReader(io.StringIO(text)))
    shown = page.locator("#matrix tbody tr:visible")
    assert [row["name"] for row in rows] == shown.locator("th").all_inner_texts()
    assert [row["name"] for row in rows] == sorted((row["name"] for row in rows), reverse=True)
    whole = {
        row["state"]: row for row in csv.DictReader(io.StringIO(site_files()["data/matrix.csv"]))
    }
    assert rows == [whole[row["state"]] for row in rows]
    assert {row["status"] for row in rows} == {"banned"}


def test_counts_are_those_of_the_rows_that_each_answer_would_leave(page: Page, root: str) -> None:
    page.goto(f"{root}/compare.html#scope=all_students")
    page.locator("#filters").evaluate("one => one.open = true")
    for name, key in (("status", "banned"), ("defined", "true"), ("time_limit_minutes", "")):
        box = page.locator(f'input[name="{name}"][value="{key}"]')
        told = int(page.locator("label", has=box).locator(".live").inner_text())
        box.check()
        assert page.locator("#matrix tbody tr:visible").count() == told
        box.uncheck()


def test_an_address_that_names_what_is_not_there_shows_all(page: Page, root: str) -> None:
    for hash_ in ("nothing=x", "sort=nowhere", "%E0%A4%A", "name=%E0%A4%A", "status="):
        page.goto("about:blank")
        page.goto(f"{root}/compare.html#{hash_}")
        assert page.locator("#matrix tbody tr").count() == 51
        assert page.locator("#tools").is_visible(), hash_


@pytest.mark.parametrize("width", [390, 1280])
def test_headers_of_the_matrix_stay_while_it_scrolls(page: Page, root: str, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 900})
    page.goto(f"{root}/compare.html")
    region = page.locator(".scroll")
    region.evaluate("one => one.scrollTo(600, 900)")
    assert region.evaluate("one => one.scrollTop") > 500
    assert region.evaluate("one => one.scrollLeft") > 200
    corner, box = page.locator("#matrix thead th").first.bounding_box(), region.bounding_box()
    assert corner and box
    assert abs(corner["x"] - box["x"]) <= 2 and abs(corner["y"] - box["y"]) <= 2
    side = page.locator("#matrix tbody tr").nth(25).locator("th").bounding_box()
    assert side and abs(side["x"] - box["x"]) <= 2


@pytest.mark.parametrize("kind", KINDS)
def test_no_page_scrolls_sideways_and_wide_tables_scroll_in_their_own_boxes(
    page: Page, root: str, kind: str
) -> None:
    for width in (320, 390, 768):
        page.set_viewport_size({"width": width, "height": 900})
        page.goto(f"{root}/{kind}.html")
        page.eval_on_selector_all("details", "all => all.forEach(one => one.open = true)")
        assert page.evaluate("document.scrollingElement.scrollWidth") <= width, width
        outside = page.eval_on_selector_all(
            "table, svg, pre",
            "(all, width) => all.filter(one => one.getBoundingClientRect().right > width + 1 && "
            "!one.closest('.scroll')).length",
            width,
        )
        assert outside == 0, width
        cut = page.eval_on_selector_all(
            ".scroll",
            "all => all.filter(one => one.scrollWidth > one.clientWidth + 1 && "
            "(one.tabIndex !== 0 || !one.getAttribute('role'))).length",
        )
        assert cut == 0, "what scrolls must be reachable by keys and have a name"


def test_a_walk_by_keys_alone_from_the_first_page_to_a_quotation(page: Page, root: str) -> None:
    page.goto(f"{root}/index.html")
    press = page.keyboard.press

    def tab_to(wanted: str) -> None:
        for _ in range(150):
            press("Tab")
            if page.evaluate("one => document.activeElement.matches(one)", wanted):
                style = "getComputedStyle(document.activeElement).outlineStyle"
                assert page.evaluate(style) != "none"
                return
        raise AssertionError(wanted)

    tab_to("a[href$='compare.html']")
    press("Enter")
    page.wait_for_url("**/compare.html")
    tab_to("#filters > summary")
    press("Enter")
    tab_to("input[name=status][value=banned]")
    press("Space")
    assert page.locator("#count").inner_text().startswith("10 of 51")
    tab_to("#matrix thead th:nth-child(3) button")
    press("Enter")
    assert page.locator("#matrix th[aria-sort]").count() == 1
    tab_to("#matrix tbody th a")
    press("Enter")
    page.wait_for_url("**/states/*.html")
    tab_to("a[href='#values']")
    press("Enter")
    assert page.url.endswith("#values")
    tab_to("#find")
    page.keyboard.type("unattended")
    press("Enter")
    page.wait_for_url("**/search.html?q=unattended")
    tab_to("#results a")
    press("Enter")
    page.wait_for_url(re.compile(r"/(states|definitions|variables)/|unattended\.html"))


@pytest.mark.parametrize("kind", KINDS)
def test_the_first_paint_needs_no_script_and_shows_the_content(
    browser: Browser, root: str, kind: str
) -> None:
    texts = []
    for script in (False, True):
        context = browser.new_context(java_script_enabled=script)
        opened = context.new_page()
        opened.goto(f"{root}/{kind}.html", wait_until="commit" if script else "load")
        opened.wait_for_load_state()
        assert opened.locator("h1").is_visible()
        texts.append(opened.locator("h1").inner_text())
        if not script:
            blocking = opened.locator("script[src]:not([defer])").count()
            assert blocking == 0
            assert len(opened.locator("main").inner_text()) > 80
        context.close()
    assert texts[0] == texts[1]


def test_the_site_works_under_a_sub_path_of_a_server(browser: Browser, tmp_path: Path) -> None:
    write_tree(tmp_path / "laws", site_files("http://127.0.0.1/laws/"), marker=MARKER)
    handler = partial(Quiet, directory=str(tmp_path))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        address = f"http://127.0.0.1:{server.server_address[1]}/laws"
        opened = browser.new_page()
        failed: list[str] = []
        opened.on("response", lambda one: failed.append(one.url) if one.status >= 400 else None)
        opened.on("pageerror", lambda error: failed.append(str(error)))
        for kind in KINDS[:-1]:  # the lost page's address is that of the site, by <base>
            opened.goto(f"{address}/{kind}.html")
            sheet = "document.styleSheets[0].cssRules.length"
            assert opened.evaluate(sheet) > 50
        opened.goto(f"{address}/search.html?q=locked")
        assert opened.locator("#results a").count() > 10
        opened.locator("#results a").first.click()
        opened.wait_for_load_state()
        assert failed == []
        opened.close()
        server.shutdown()


class Quiet(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


def test_print_shows_the_content_alone_and_motion_is_left_out_where_asked(
    page: Page, root: str
) -> None:
    page.goto(f"{root}/compare.html")
    assert page.evaluate("getComputedStyle(document.documentElement).scrollBehavior") == "smooth"
    page.emulate_media(media="print", reduced_motion="reduce")
    assert page.evaluate("getComputedStyle(document.documentElement).scrollBehavior") == "auto"
    for hidden in (".top nav", ".find", "#tools", ".crumbs"):
        assert not page.locator(hidden).first.is_visible(), hidden
    assert page.locator("#matrix tbody tr").last.is_visible()
    region = page.locator(".scroll")
    assert region.evaluate("one => getComputedStyle(one).overflowY") == "visible"
