"""How long a build of the site takes, beside other makers of static sites on the same text.

    python benchmarks/site_speed.py             prints a table
    python benchmarks/site_speed.py --record    writes it into benchmarks/speed.md too

MkDocs (pip install 'policygen[bench]') and Pelican (pip install pelican) are measured where they are. They get as many
pages, each with the words of one of ours as Markdown: headings, paragraphs, lists, links, tables. They only
render it; our build also reads and checks the data, orders the definitions and asks the engine. Each figure
is the median of five runs, taken in turns, in seconds of processor time: other work of the machine counts little.
"""

from __future__ import annotations

import argparse
import os
import platform
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path

from selectolax.lexbor import LexborHTMLParser, LexborNode

HERE = Path(__file__).resolve().parent
TOP = HERE.parent
RUNS = 5
HEADING = "\n## The site"
PELICAN = """AUTHOR = "x"
SITENAME = "Site"
TIMEZONE = "UTC"
DEFAULT_LANG = "en"
PATH = "content"
FEED_ALL_ATOM = CATEGORY_FEED_ATOM = TRANSLATION_FEED_ATOM = None
AUTHOR_FEED_ATOM = AUTHOR_FEED_RSS = None
LOG_FILTER = []
"""


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description="Measure the speed of the site's build.")
    parser.add_argument("--record", action="store_true", help="write it into benchmarks/speed.md")
    record: bool = parser.parse_args(arguments).record
    with tempfile.TemporaryDirectory() as place:
        told = measure(Path(place))
    print(told)
    if record:
        page = HERE / "speed.md"
        before, _, after = page.read_text("utf-8").partition(HEADING)
        _, mark, audit = after.partition("\n## Audit")  # what audit_speed.py wrote
        page.write_text(before + told + mark + audit, "utf-8")


def measure(place: Path) -> str:
    """All measurements as a part of a page."""
    from policygen.site_api import site_files

    files = site_files()
    pages = {
        path: markdown(text)
        for path, text in files.items()
        if path.endswith(".html") and path not in ("404.html", "search.html")
    }
    jobs: dict[str, Callable[[], None]] = {"`policygen site build`": lambda: ours(place)}
    notes = []
    for name, prepare in (("mkdocs", mkdocs), ("pelican", pelican)):
        if find_spec(name):
            jobs[f"{name} {version(name)}"] = prepare(place / name, pages)
        else:
            notes.append(f"NOT MEASURED: {name} isn't installed.")
    seconds: dict[str, list[float]] = {name: [] for name in jobs}
    for _ in range(RUNS):
        for name, job in jobs.items():
            seconds[name].append(timed(job))
    medians = {name: statistics.median(found) for name, found in seconds.items()}
    return report(medians, warm(place), len(pages), sum(map(len, pages.values())), files, notes)


def report(
    medians: dict[str, float],
    rebuilt: dict[str, float],
    pages: int,
    letters: int,
    files: dict[str, str],
    notes: list[str],
) -> str:
    """The figures as a part of a Markdown page."""
    own = medians["`policygen site build`"]
    html = sum(path.endswith(".html") for path in files)
    lines = [
        HEADING,
        "",
        f"{html} pages and {len(files) - html} other files; the others render {pages} pages with the same words "
        f"as Markdown ({letters / 1e6:.1f} MB). Medians of {RUNS} runs in turns, whole processes. Written by",
        f"`python benchmarks/site_speed.py --record` with Python {platform.python_version()} on "
        f"{os.cpu_count()} cores.",
        "",
        "| job | processor seconds | times our build's |",
        "|---|---|---|",
    ]
    told = {**medians, **{f"warm rebuild, {name}": found for name, found in rebuilt.items()}}
    lines += [f"| {name} | {found:.2f} | {found / own:.2f} |" for name, found in told.items()]
    return "\n".join([*lines, *([""] if notes else []), *notes]) + "\n"


def timed(job: Callable[[], None]) -> float:
    """How many seconds of processor time a job takes, with its children's."""
    before = busy()
    job()
    return busy() - before


def busy() -> float:
    """Seconds of processor time so far."""
    uses = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(use.ru_utime + use.ru_stime for use in uses)


def run(command: list[str], folder: Path) -> None:
    """A command in a process of its own, which must succeed."""
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"{' '.join(command)} failed:\n{done.stdout}{done.stderr}")


def ours(place: Path) -> None:
    shutil.rmtree(place / "ours", ignore_errors=True)
    command = [sys.executable, "-m", "policygen", "site", "build", "--out", str(place / "ours")]
    run(command, TOP)


def warm(place: Path) -> dict[str, float]:
    """Rebuilds in a process that has built before, after an edit of one file."""
    from policygen.site_api import WATCHED, Workshop

    for name in WATCHED:
        shutil.copytree(TOP / name, place / "data" / name)
    os.environ["POLICYGEN_DATA"] = str(place / "data")
    workshop = Workshop()
    workshop.files()
    law, page = place / "data" / "state_requirements" / "GA.yaml", place / "data/site/base.html.j2"
    edits = {
        "a state's summary changed": (law, "summary: >-", "summary: >-\n    Edit {}."),
        "a state's definition changed": (law, "procedure", "way{}"),
        "the template of all pages changed": (page, "<main", "<!-- {} --><main"),
    }
    found: dict[str, list[float]] = {name: [] for name in edits}
    for number in range(RUNS):
        for name, (path, old, new) in edits.items():
            whole = path.read_text("utf-8")
            assert old in whole
            path.write_text(whole.replace(old, new.format(number), 1), "utf-8")
            found[name].append(timed(lambda: void(workshop.files())))
            path.write_text(whole, "utf-8")
    del os.environ["POLICYGEN_DATA"]
    return {name: statistics.median(taken) for name, taken in found.items()}


def void(_: object) -> None:
    """Forget a result."""


def mkdocs(place: Path, pages: dict[str, str]) -> Callable[[], None]:
    """The job of MkDocs with its own theme and search."""
    for path, text in pages.items():
        file = place / "docs" / path.replace(".html", ".md")
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")
    (place / "mkdocs.yml").write_text("site_name: Site\nuse_directory_urls: false\n", "utf-8")
    command = [sys.executable, "-m", "mkdocs", "build", "--quiet", "--clean", "--site-dir", "out"]
    return lambda: run(command, place)


def pelican(place: Path, pages: dict[str, str]) -> Callable[[], None]:
    """The job of Pelican with its own theme."""
    for path, text in pages.items():
        name = path.replace("/", "-").removesuffix(".html")
        file = place / "content" / "pages" / f"{name}.md"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(f"Title: {name}\nSlug: {name}\n\n{text}", "utf-8")
    (place / "conf.py").write_text(PELICAN, "utf-8")
    command = [
        sys.executable, "-m", "pelican", "-s", "conf.py", "-o", "out", "--delete-output-directory",
        "--quiet",
    ]  # fmt: skip
    return lambda: run(command, place)


def markdown(html: str) -> str:
    """The words of a page as Markdown: headings, paragraphs, lists, links and tables."""
    body = LexborHTMLParser(html).css_first("main")
    assert body is not None
    lines: list[str] = []
    for node in body.css("h1, h2, h3, p, li, dt, dd, table, summary"):
        if node.tag == "table":
            lines.append(table(node))
        elif not inside(node, {"td", "th", "li", "dd"}):
            mark = {"h1": "# ", "h2": "## ", "h3": "### ", "li": "- ", "dt": "**"}.get(node.tag, "")
            lines.append(f"{mark}{inline(node)}{'**' if node.tag == 'dt' else ''}")
    return "\n\n".join(line for line in lines if line) + "\n"


def table(node: LexborNode) -> str:
    rows = [[inline(cell) for cell in row.css("th, td")] for row in node.css("tr")]
    wide = max(len(row) for row in rows)
    told = [f"| {' | '.join(row + [''] * (wide - len(row)))} |" for row in rows]
    return "\n".join([told[0], f"|{'---|' * wide}", *told[1:]])


def inline(node: LexborNode) -> str:
    """The words of a node on one line, links as links."""
    parts = []
    for child in node.traverse(include_text=True):
        if child.tag == "-text" and not inside(child, {"a"}, node):
            parts.append(child.text_content or "")
        elif child.tag == "a" and "://" in (child.attributes.get("href") or ""):
            parts.append(f"[{child.text()}]({child.attributes['href']})")
        elif child.tag == "a":
            parts.append(child.text())
    return " ".join("".join(parts).split()).replace("|", "/")


def inside(node: LexborNode, tags: set[str], end: LexborNode | None = None) -> bool:
    above = node.parent
    while above is not None and (end is None or above.mem_id != end.mem_id):
        if above.tag in tags:
            return True
        above = above.parent
    return False


if __name__ == "__main__":
    main()
