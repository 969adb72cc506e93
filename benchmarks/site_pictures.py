"""Pictures of each page type of the site, on a phone and on a wide screen, light and dark, to look at.

    python benchmarks/site_pictures.py --out pictures
    python benchmarks/site_pictures.py --out pictures --only states/mo --theme dark

Needs chromium. It also measures each page: none may scroll sideways, and no word may be cut off.
"""

from __future__ import annotations

import argparse
import shutil
import tempfile
from collections.abc import Sequence
from pathlib import Path

from playwright.sync_api import sync_playwright

from policygen.output import write_tree
from policygen.site_api import site_files
from policygen.website.build import MARKER

KINDS = (
    "index", "compare", "variables", "variables/status", "states", "states/mo", "states/mn",
    "states/wy", "definitions", "definitions/ma", "unattended", "method", "downloads", "a-z",
    "search", "404",
)  # fmt: skip
WIDTHS = (390, 1440)
THEMES = ("light", "dark")
HIGHEST = 8000  # pixels of a picture; what is below isn't taken
CUT = """() => [...document.querySelectorAll("main *, header *, footer *")].filter(one => {
  const style = getComputedStyle(one);
  return one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 1
    && style.overflowX !== "visible" && style.overflowX !== "auto" && style.display !== "inline";
}).map(one => one.outerHTML.slice(0, 80))"""


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description="Take pictures of the site.")
    parser.add_argument("--out", type=Path, required=True, help="folder for the pictures")
    parser.add_argument("--only", nargs="*", default=KINDS, help="pages, without .html")
    parser.add_argument("--theme", nargs="*", default=THEMES, choices=THEMES)
    parser.add_argument("--open", action="store_true", help="open what is folded, too")
    asked = parser.parse_args(arguments)
    chromium = shutil.which("chromium") or shutil.which("google-chrome")
    if chromium is None:
        raise SystemExit("there is no chromium here: apt-get install chromium")
    asked.out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as place, sync_playwright() as playwright:
        root = Path(place) / "site"
        write_tree(root, site_files(), marker=MARKER)
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        for theme in asked.theme:
            for width in WIDTHS:
                page = browser.new_page(
                    color_scheme=theme, viewport={"width": width, "height": 900}
                )
                for kind in asked.only:
                    page.goto((root / f"{kind}.html").as_uri())
                    if asked.open:
                        page.eval_on_selector_all(
                            "details", "all => all.forEach(d => d.open = true)"
                        )
                    wide = page.evaluate("document.scrollingElement.scrollWidth")
                    high = page.evaluate("document.scrollingElement.scrollHeight")
                    name = f"{kind.replace('/', '-')}-{width}-{theme}.png"
                    page.screenshot(
                        path=asked.out / name,
                        full_page=True,
                        clip={"x": 0, "y": 0, "width": width, "height": min(high, HIGHEST)},
                    )
                    faults = ["scrolls sideways"] if wide > width else []
                    faults += [f"cut off: {one}" for one in page.evaluate(CUT)]
                    print(f"{name}: {wide} x {high}", *faults, sep="; ")
                page.close()
        browser.close()


if __name__ == "__main__":
    main()
