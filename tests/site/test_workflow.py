"""The workflow that publishes the site runs what the program knows, and on every change that shows on it."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
import yaml
from click.testing import CliRunner

from policygen.cli import cli
from policygen.site_api import WATCHED


@pytest.fixture
def workflow(checkout: Path) -> dict[str, Any]:
    text = (checkout / ".github" / "workflows" / "site.yml").read_text("utf-8")
    loaded: dict[str, Any] = yaml.load(text, Loader=yaml.BaseLoader)  # "on" stays a word
    return loaded


def test_it_runs_on_every_change_of_what_the_site_is_made_from(workflow: dict[str, Any]) -> None:
    paths = workflow["on"]["push"]["paths"]
    assert {f"{name}/**" for name in (*WATCHED, "src")} <= set(paths)


def test_its_command_builds_the_folder_that_it_publishes(
    workflow: dict[str, Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    steps = workflow["jobs"]["publish"]["steps"]
    (command,) = [step["run"] for step in steps if "run" in step]
    (upload,) = [step for step in steps if "upload-pages-artifact" in step.get("uses", "")]
    program, *words = command.replace('"$SITE"', "https://example.github.io/laws").split()[1:]
    assert program == "policygen"
    monkeypatch.chdir(tmp_path)  # empty, as a fresh clone's build folder
    result = CliRunner().invoke(cli, words)
    assert result.exit_code == 0, result.output
    built = tmp_path / upload["with"]["path"]
    assert (built / "index.html").is_file()
    assert "https://example.github.io/laws/index.html" in (built / "sitemap.xml").read_text("utf-8")


def test_each_value_that_a_step_takes_from_another_is_given_there(checkout: Path) -> None:
    text = (checkout / ".github" / "workflows" / "site.yml").read_text("utf-8")
    ids = set(re.findall(r"id: (\w+)", text))
    assert set(re.findall(r"steps\.(\w+)\.outputs", text)) <= ids
