"""The command: a folder whole or not at all, never somebody else's, and links that lead nowhere refused."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

from policygen.cli import cli
from policygen.errors import OutputError
from policygen.output import write_tree
from policygen.website.build import MARKER
from policygen.website.links import broken


def test_the_command_writes_the_site_and_replaces_it_only_when_told(tmp_path: Path) -> None:
    out = tmp_path / "site"
    run = CliRunner()
    first = run.invoke(cli, ["site", "build", "--out", str(out)])
    assert first.exit_code == 0, first.output
    assert "of them pages" in first.stderr
    assert (out / "index.html").is_file()
    (out / "stale.html").write_text("old", "utf-8")
    again = run.invoke(cli, ["site", "build", "--out", str(out)])
    assert again.exit_code == 2
    assert "--force" in again.stderr
    forced = run.invoke(cli, ["site", "build", "--out", str(out), "--force"])
    assert forced.exit_code == 0
    assert not (out / "stale.html").exists()
    assert [path.name for path in tmp_path.iterdir()] == ["site"]


def test_a_folder_with_other_things_is_never_replaced(tmp_path: Path) -> None:
    (tmp_path / "home").mkdir()
    (tmp_path / "home" / "precious.txt").write_text("mine", "utf-8")
    with pytest.raises(OutputError, match="other things"):
        write_tree(tmp_path / "home", {MARKER: "{}"}, marker=MARKER, force=True)
    assert (tmp_path / "home" / "precious.txt").read_text("utf-8") == "mine"


def test_a_place_that_can_not_be_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", "utf-8")
    for place in (tmp_path / "file", tmp_path / "file" / "below" / "it"):
        with pytest.raises(OutputError):
            write_tree(place, {MARKER: "{}"}, marker=MARKER)
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


def test_folders_around_it_are_made_as_in_a_fresh_clone(tmp_path: Path) -> None:
    write_tree(tmp_path / "build" / "site", {MARKER: "{}"}, marker=MARKER)
    assert [path.name for path in (tmp_path / "build").iterdir()] == ["site"]


def test_what_fails_half_way_leaves_the_old_site(tmp_path: Path) -> None:
    out = tmp_path / "site"
    write_tree(out, {MARKER: "1"}, marker=MARKER)
    with pytest.raises(OutputError):
        write_tree(out, {MARKER: "2", f"{MARKER}/x": "3"}, marker=MARKER, force=True)
    assert (out / MARKER).read_text("utf-8") == "1"
    assert [path.name for path in tmp_path.iterdir()] == ["site"]


def test_links_that_lead_nowhere_are_told_with_their_page() -> None:
    found = list(
        broken(
            {
                "a.html": '<p id="x"><a href="b.html#y">1</a> <a href="c.html">2</a></p>',
                "b.html": '<p id="x"></p><p id="x"></p><a href="a.html#x">3</a>',
            }
        )
    )
    assert found == [
        "a.html: b.html has no place y",
        "a.html: a link leads to c.html, which isn't there",
        "b.html: these ids stand there twice: x",
    ]
