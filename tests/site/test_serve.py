"""The preview: a warm build has the bytes of a cold one, a failed one keeps the last, Ctrl-C ends it with 0."""

from __future__ import annotations

import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner

from policygen import api, law_store, site_serve
from policygen.cli import cli
from policygen.errors import DataError
from policygen.site_api import WATCHED, Workshop, site_files
from policygen.website.memory import Memory
from policygen.website.preview import Shown, answer


def forget() -> None:
    law_store.forget()
    api.lexicon.cache_clear()


@pytest.fixture
def data(checkout: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A copy of the data that may be changed, and that this process reads."""
    for name in WATCHED:
        shutil.copytree(checkout / name, tmp_path / "data" / name)
    monkeypatch.setenv("POLICYGEN_DATA", str(tmp_path / "data"))
    forget()
    yield tmp_path / "data"
    monkeypatch.undo()
    forget()  # what other tests of this process read is the project's own data again


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text("utf-8")
    assert old in text, path
    path.write_text(text.replace(old, new, 1), "utf-8")


def test_a_warm_build_has_the_bytes_of_a_cold_one(data: Path) -> None:
    workshop = Workshop()
    before = workshop.files()
    laws = data / "state_requirements"
    edits = (
        (laws / "GA.yaml", "lock", "bolt"),  # a definition's words
        (laws / "MO.yaml", "certainty: A", "certainty: B"),
        (laws / "codebook.yaml", "label: ", "label: New "),
        (laws / "sources.yaml", "Minnesota", "New Minnesota"),
        (laws / "elements" / "mn-2023.yaml", "title: ", "title: New "),
        (laws / "figures" / "MN.yaml", "label: ", "label: New "),
        (data / "site" / "definition.html.j2", "<h1>", '<h1 title="new">'),
        (data / "site" / "base.html.j2", "<main", "<p>new</p><main"),
        (data / "site" / "style.css", "/*", "/* new"),
        (data / "scales" / "exit.yaml", "question: ", "question: New "),
    )
    for number, (path, old, new) in enumerate(edits):
        edit(path, old, new)
        warm = workshop.files()
        if number % 2:  # a page that one edit left stale is stale after the next one, too
            forget()
            assert warm == site_files(), path.name
        assert warm != before, f"{path.name}: the edit shows nowhere"
        before = warm


def test_what_is_remembered_is_keyed_by_all_its_text(data: Path) -> None:
    workshop = Workshop()
    first = workshop.files()
    path = data / "state_requirements" / "GA.yaml"
    text = path.read_text("utf-8")
    edit(path, "lock", "bolt")
    assert workshop.files() != first
    path.write_text(text, "utf-8")
    assert workshop.files() == first


def test_a_memory_gives_the_last_result_of_the_same_and_of_nothing_else() -> None:
    memory, made = Memory(), iter(range(9))
    told = [memory.get("a", (key,), lambda: next(made)) for key in ("x", "x", "y", "x")]
    assert told == [0, 0, 1, 2]


def test_an_unsound_template_is_told_with_its_line_and_its_page(data: Path) -> None:
    path = data / "site" / "search.html.j2"
    whole = path.read_text("utf-8")
    path.write_text(f"{{% if %}}\n{whole}", "utf-8")
    with pytest.raises(DataError) as unsound:
        site_files()
    assert unsound.value.where == "site/search.html.j2, line 1"
    path.write_text(whole.replace("<h1>", "<h1>{{ nothing_of_this_name }}"), "utf-8")
    with pytest.raises(DataError, match=r"search\.html can't be made.*nothing_of_this_name"):
        site_files()
    path.write_bytes(b"\xff\xfe")
    with pytest.raises(DataError, match="can't be read"):
        site_files()


def test_a_link_that_leads_nowhere_fails_the_command_with_its_page(
    data: Path, tmp_path: Path
) -> None:
    edit(data / "site" / "search.html.j2", "<h1>", '<h1><a href="no-such-page.html">x</a>')
    edit(data / "site" / "variable.html.j2", "<h1>", '<h1><a href="../index.html#nowhere">x</a>')
    out = tmp_path / "out"
    result = CliRunner().invoke(cli, ["site", "build", "--out", str(out)])
    assert result.exit_code == 2
    assert "search.html: a link leads to no-such-page.html, which isn't there" in result.stderr
    assert "variables/status.html: index.html has no place nowhere" in result.stderr
    assert not out.exists()


def test_answers_are_the_files_and_lost_pages_say_so() -> None:
    shown = Shown(
        {"index.html": "home", "a/b.css": "x", "404.html": "lost <main>", "feed.xml": "f"}
    )
    assert answer(shown, "/").body == b"home"
    assert answer(shown, "/index.html?q=x").status == 200
    assert answer(shown, "/a/b.css").kind.startswith("text/css")
    for lost in ("/no.html", "/a", "/../etc/passwd", "/%2e%2e/index.htm", "//x"):
        found = answer(shown, lost)
        assert (found.status, found.body) == (404, b"lost <main>"), lost


def test_a_fault_stands_above_each_page_and_nowhere_else() -> None:
    shown = Shown({"a.html": "<body><main>x</main>", "a.css": "x"}, "broken <b>")
    body = answer(shown, "/a.html").body.decode()
    assert body.index("broken &lt;b&gt;") < body.index("<main>x")
    assert answer(shown, "/a.css").body == b"x"


def test_without_watchfiles_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "watchfiles", None)
    result = CliRunner().invoke(cli, ["site", "serve", "--port", "0"])
    assert result.exit_code == 2
    assert "pip install 'policygen[site]'" in result.stderr


def test_a_port_that_is_taken_is_told() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = str(taken.getsockname()[1])
        result = CliRunner().invoke(cli, ["site", "serve", "--port", port])
    assert result.exit_code == 2
    assert f"127.0.0.1, port {port}" in result.stderr
    assert "--port" in result.stderr


def test_a_first_build_that_fails_ends_it_with_words(data: Path) -> None:
    run = CliRunner().invoke(cli, ["site", "serve", "--port", "0", "--as-of", "2017-12-31"])
    assert run.exit_code == 2 and "begins on 2018-01-31" in run.stderr
    shutil.rmtree(data / "scales")
    forget()
    run = CliRunner().invoke(cli, ["site", "serve", "--port", "0"])
    assert run.exit_code == 2 and "scales" in run.stderr


def test_whoever_is_told_of_a_build_finds_it(monkeypatch: pytest.MonkeyPatch) -> None:
    builds: Iterator[dict[str, str] | DataError] = iter(
        [{"index.html": "first"}, {"index.html": "second"}, DataError("unsound")]
    )

    class Builds:
        def files(self, address: str, as_of: str | None) -> dict[str, str]:
            built = next(builds)
            if isinstance(built, DataError):
                raise built
            return built

    found: list[str] = []

    def tell(line: str) -> None:
        if "The site is at" in line:
            found.append(line.split()[-1])
        if line.startswith(("Built", "The build")):
            found.append(fetched(found[0]))

    monkeypatch.setattr(site_serve, "Workshop", Builds)
    monkeypatch.setattr(site_serve, "_changes", lambda folders: iter([set(), {"a"}, {"a"}]))
    site_serve.serve("127.0.0.1", 0, None, tell)
    assert found[1] == "second"
    assert "second" in found[2] and "unsound" in found[2]


class Preview:
    """`policygen site serve` in a process of its own, and what it said so far."""

    def __init__(self, data: Path) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-m", "policygen", "site", "serve", "--port", "0"],
            stderr=subprocess.PIPE,
            text=True,
            env={**os.environ, "POLICYGEN_DATA": str(data)},
        )
        self.lines: list[str] = []
        self.reader = threading.Thread(target=self._listen, daemon=True)
        self.reader.start()

    def _listen(self) -> None:
        assert self.process.stderr is not None
        for line in self.process.stderr:
            self.lines.append(line)

    def said(self, words: str, since: int = 0) -> str:
        """What it said since, once these words are in it."""
        end = time.monotonic() + 60
        while time.monotonic() < end:
            told = "".join(self.lines[since:])
            if words in told:
                return told
            time.sleep(0.05)
        raise AssertionError("".join(self.lines))

    def end(self) -> int:
        """Its exit code after Ctrl-C."""
        self.process.send_signal(signal.SIGINT)
        code = self.process.wait(30)
        self.reader.join(30)
        assert self.process.stderr is not None
        self.process.stderr.close()
        return code


def fetched(address: str) -> str:
    with urllib.request.urlopen(address) as found:
        text: str = found.read().decode("utf-8")
        return text


def test_it_shows_changes_keeps_the_last_good_build_and_ends_with_nought(
    data: Path,
) -> None:
    preview = Preview(data)
    try:
        told = preview.said("Ctrl-C")
        found = re.search(r"http://127\.0\.0\.1:\d+/", told)
        assert found is not None
        address = found[0]
        page = fetched(f"{address}states/ga.html")
        assert page == site_files(address)["states/ga.html"]
        with pytest.raises(urllib.error.HTTPError, match="404"):
            fetched(f"{address}no/such.html")

        law = data / "state_requirements" / "GA.yaml"
        whole = law.read_text("utf-8")
        edit(law, "summary: >-", "summary: >-\n    A brand-new word.")
        told = preview.said("Built anew")
        assert "A brand-new word." in fetched(f"{address}states/ga.html")
        seconds = re.search(r"Built anew in (\d+\.\d+) s", told)
        assert seconds is not None and float(seconds[1]) < 5  # quiet machine: below 1

        law.write_text(whole.replace("state: GA", "state: [", 1), "utf-8")
        told = preview.said("The build failed; the last good one stays.")
        assert "GA.yaml, line" in told
        kept = fetched(f"{address}states/ga.html")
        assert "A brand-new word." in kept and 'role="alert"' in kept and "GA.yaml, line" in kept

        at = len(preview.lines)
        law.write_text(whole, "utf-8")
        preview.said("Built anew", at)
        assert fetched(f"{address}states/ga.html") == page
    finally:
        code = preview.end()
    assert code == 0
    assert "Stopped." in "".join(preview.lines)
    assert "Traceback" not in "".join(preview.lines)
