"""The command line: what goes where, and with which exit code."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from types import ModuleType
from typing import Any

import click
import pytest
from click.testing import CliRunner, Result
from tests.render.factory import comparison, finding

import policygen
from policygen.cli import cli
from policygen.comparison import Comparison
from policygen.errors import InputError
from policygen.explaining import rule_ids
from policygen.finding import Direction
from policygen.policy import Document

HEAVY = {"spacy", "rich", "lxml", "jinja2", "markdown_it", "rapidfuzz", "yaml", "jsonschema"}
ENVIRONMENT = {**os.environ, "PYTHONPATH": str(Path(policygen.__file__).parents[1])}


class Api(ModuleType):
    """The verbs, with a comparison made by hand; it keeps what it was asked."""

    def __init__(self, result: Comparison) -> None:
        super().__init__("policygen.api")
        self.result = result
        self.text = ""
        self.notices: tuple[str, ...] = ()
        self.asked: list[tuple[str, str]] = []

    def read(self, path: str) -> Document:
        self.asked.append(("read", path))
        if path.endswith("missing.md"):
            raise InputError("there is no such file", path, "Check the path.")
        if path.endswith("stop.md"):
            raise KeyboardInterrupt
        return self.document(path)

    def read_model(self, name: str) -> Document:
        self.asked.append(("read_model", name))
        return self.document(name)

    def tracked(self, path: str) -> tuple[Document, Document]:
        self.asked.append(("tracked", path))
        return self.document(path), self.document(path)

    def compare(self, model: Document, district: Document) -> Comparison:
        self.compared = (model, district)
        return self.result

    def document(self, path: str) -> Document:
        return Document(path, path, "markdown", self.text, (), notices=self.notices)


@pytest.fixture
def api(monkeypatch: pytest.MonkeyPatch) -> Api:
    made = Api(comparison())
    monkeypatch.setitem(sys.modules, "policygen.api", made)
    monkeypatch.setattr(policygen, "api", made, raising=False)
    return made


def run(*words: str) -> Result:
    return CliRunner().invoke(cli, list(words), prog_name="policygen")


def process(*words: str, **changes: Any) -> subprocess.CompletedProcess[bytes]:
    environment = {**ENVIRONMENT, **changes}
    return subprocess.run(
        [sys.executable, "-m", "policygen", *words], env=environment, capture_output=True
    )


def with_only(*directions: Direction) -> Comparison:
    return comparison(tuple(finding(direction=direction) for direction in directions), ())


def test_the_report_goes_to_stdout_and_the_summary_to_stderr(api: Api) -> None:
    result = run("compare", "dese-2010", "draft.md")
    assert result.exit_code == 1
    assert api.asked == [("read_model", "dese-2010"), ("read", "draft.md")]
    assert result.stdout.startswith("2 changes weaken") and "F2" in result.stdout
    assert result.stderr == "2 changes weaken, 1 strengthens, 1 unclear; 6 passages read.\n"
    assert "\x1b" not in result.stdout
    assert max(map(len, result.stdout.splitlines())) == 100


def test_tracked_judges_one_file(api: Api) -> None:
    assert run("compare", "--tracked", "draft.docx").exit_code == 1
    assert api.asked == [("tracked", "draft.docx")]


@pytest.mark.parametrize(
    "words",
    [(), ("only-one.md",), ("--tracked", "a.docx", "b.md"), ("a", "b", "--format", "pdf"),
     ("a", "b", "--fail-on", "maybe"), ("a", "b", "--nonsense"), ("-", "-")],
)  # fmt: skip
def test_a_wrong_use_is_explained_with_exit_code_2(api: Api, words: tuple[str, ...]) -> None:
    result = run("compare", *words)
    assert result.exit_code == 2
    assert "Error: " in result.stderr and result.stdout == ""
    assert api.asked == []


@pytest.mark.parametrize(
    ("fail_on", "directions", "code"),
    [
        ("weakens", ["weakens"], 1),
        ("weakens", ["unclear", "strengthens", "neutral"], 0),
        ("unclear", ["unclear"], 1),
        ("unclear", ["weakens"], 1),
        ("unclear", ["strengthens"], 0),
        ("any", ["strengthens"], 1),
        ("any", ["neutral"], 0),
        ("never", ["weakens", "unclear"], 0),
        ("weakens", [], 0),
    ],
)
def test_fail_on_decides_the_exit_code(
    api: Api, fail_on: str, directions: list[str], code: int
) -> None:
    api.result = with_only(*map(Direction, directions))
    assert run("compare", "a", "b", "--fail-on", fail_on).exit_code == code


@pytest.mark.parametrize(
    ("name", "begins"),
    [("r.json", "{"), ("r.md", "# 2 changes"), ("r.html", "<!DOCTYPE html>"),
     ("r.HTM", "<!DOCTYPE html>"), ("r.txt", "2 changes"), ("r", "2 changes")],
)  # fmt: skip
def test_the_suffix_of_the_output_chooses_the_format(
    api: Api, tmp_path: Path, name: str, begins: str
) -> None:
    result = run("compare", "a", "b", "-o", str(tmp_path / name))
    assert result.exit_code == 1 and result.stdout == ""
    assert (tmp_path / name).read_text("utf-8").startswith(begins)
    assert f"Wrote {tmp_path / name}: 2 changes weaken" in result.stderr


def test_format_wins_over_the_suffix(api: Api, tmp_path: Path) -> None:
    run("compare", "a", "b", "-o", str(tmp_path / "r.txt"), "--format", "json")
    assert json.loads((tmp_path / "r.txt").read_text("utf-8"))["summary"]["weakens"] == 2


def test_a_suffix_that_no_report_has_is_refused_before_any_work(api: Api, tmp_path: Path) -> None:
    result = run("compare", "a", "b", "-o", str(tmp_path / "r.pdf"))
    assert result.exit_code == 2 and "no report ends in .pdf" in result.stderr
    assert api.asked == [] and not list(tmp_path.iterdir())


def test_a_file_in_the_way_is_found_before_any_work(api: Api, tmp_path: Path) -> None:
    place = tmp_path / "r.md"
    place.write_text("mine")
    refused = run("compare", "a", "b", "-o", str(place))
    assert refused.exit_code == 2 and api.asked == [] and place.read_text() == "mine"
    assert run("compare", "a", "b", "-o", str(place), "--force").exit_code == 1
    assert place.read_text() != "mine"


def test_quiet_leaves_stderr_empty(api: Api, tmp_path: Path) -> None:
    assert run("compare", "a", "b", "--quiet").stderr == ""
    assert run("compare", "a", "b", "--quiet", "-o", str(tmp_path / "r.md")).stderr == ""


def test_neutral_findings_are_shown_on_demand(api: Api) -> None:
    assert "F5" not in run("compare", "a", "b").stdout
    assert "F5" in run("compare", "a", "b", "--show-neutral").stdout


def test_two_texts_with_nothing_in_common_end_well_with_a_notice(api: Api) -> None:
    api.result = comparison((), (), ("These two texts share no topic.",))
    result = run("compare", "a", "b", "--format", "json")
    assert result.exit_code == 0
    assert "Note: These two texts share no topic." in result.stderr


def test_an_error_says_where_what_and_what_to_do(api: Api) -> None:
    result = run("compare", "a", "missing.md")
    assert result.exit_code == 2 and result.stdout == ""
    assert result.stderr == (
        "Error: missing.md: there is no such file.\nWhat to do: Check the path.\n"
    )


def test_an_interruption_ends_with_130_and_no_traceback(api: Api) -> None:
    result = run("compare", "a", "stop.md")
    assert result.exit_code == 130 and result.stderr == "Stopped.\n"


def test_tracked_drops_the_advice_to_use_it(api: Api) -> None:
    api.notices = ("Use --tracked to compare.", "One page holds no text.")
    run("compare", "--tracked", "draft.docx")
    assert [one.notices for one in api.compared] == [("One page holds no text.",)] * 2
    run("compare", "a", "draft.docx")
    assert api.compared[1].notices == api.notices


BASELINE = '[[accept]]\nrule = "{}"\npassage = "{}"\nbecause = "the board voted so"\n'
FIRST = "Seclusion means the confinement of a student"
SECOND = "The school shall tell the parent"


def test_a_baseline_beside_the_policy_takes_findings_out_of_the_counts(
    api: Api, tmp_path: Path
) -> None:
    entries = BASELINE.format("condition", FIRST), BASELINE.format("deadline", SECOND)
    (tmp_path / "policygen.toml").write_text("".join(entries), "utf-8")
    result = run("compare", "a", str(tmp_path / "draft.md"))
    assert result.exit_code == 0
    assert result.stdout.startswith("0 changes weaken, 1 strengthens, 1 unclear, 2 accepted;")
    assert "Accepted because: the board voted so" in result.stdout
    plain = run("compare", "a", str(tmp_path / "draft.md"), "--no-accept")
    assert plain.exit_code == 1 and plain.stdout.startswith("2 changes weaken")
    assert "Accepted" not in plain.stdout


def test_a_baseline_can_stand_elsewhere(api: Api, tmp_path: Path) -> None:
    place = tmp_path / "stood-by.toml"
    place.write_text(BASELINE.format("deadline", SECOND), "utf-8")
    result = run("compare", "a", "b", "--baseline", str(place), "--format", "json")
    assert result.exit_code == 1
    assert json.loads(result.stdout)["summary"] == {
        "weakens": 1, "strengthens": 1, "neutral": 1, "unclear": 1, "accepted": 1,
        "passages_read": 6,
            "confidence": {"high": 2, "medium": 0, "low": 0},
    }  # fmt: skip


def test_a_baseline_that_is_missing_or_damaged_is_an_error(api: Api, tmp_path: Path) -> None:
    missing = run("compare", "a", "b", "--baseline", str(tmp_path / "none.toml"))
    assert missing.exit_code == 2 and "can't be read" in missing.stderr
    (tmp_path / "bad.toml").write_bytes(b"\xff\xfe")
    damaged = run("compare", "a", "b", "--baseline", str(tmp_path / "bad.toml"))
    assert damaged.exit_code == 2 and "isn't UTF-8" in damaged.stderr
    both = run("compare", "a", "b", "--baseline", "x.toml", "--no-accept")
    assert both.exit_code == 2 and "not both" in both.stderr


def test_a_comment_without_a_reason_stops_the_command_unless_it_is_ignored(api: Api) -> None:
    api.text = "<!-- policygen: accept condition because -->"
    assert run("compare", "a", "b.md").exit_code == 2
    assert run("compare", "a", "b.md", "--no-accept").exit_code == 1


def test_rules_are_listed_and_explained() -> None:
    listed = run("explain")
    names = {line.split()[0] for line in listed.stdout.splitlines() if not line.startswith(" ")}
    assert listed.exit_code == 0 and names == set(rule_ids())
    assert run("explain", "deadline").stdout.startswith("deadline\n\nWatches: ")
    wrong = run("explain", "deadlin")
    assert wrong.exit_code == 2 and "Did you mean deadline" in wrong.stderr


def commands(group: click.Command, path: tuple[str, ...] = ()) -> list[tuple[str, ...]]:
    assert isinstance(group, click.Group)
    found: list[tuple[str, ...]] = [path]
    for name, command in group.commands.items():
        inner = isinstance(command, click.Group)
        found += commands(command, (*path, name)) if inner else [(*path, name)]
    return found


@pytest.mark.parametrize("path", commands(cli), ids=" ".join)
def test_every_command_has_help_that_ends_with_an_example(path: tuple[str, ...]) -> None:
    result = run(*path, "--help")
    assert result.exit_code == 0
    after = result.stdout.partition("Example")[2]
    assert "policygen " in after and "--help" not in after
    command: click.Command = cli
    for name in path:
        assert isinstance(command, click.Group)
        command = command.commands[name]
    assert command.help
    assert all(option.help for option in command.params if isinstance(option, click.Option))


def test_the_help_tells_of_shell_completion() -> None:
    assert "_POLICYGEN_COMPLETE=bash_source" in run("--help").stdout
    listed = process(_POLICYGEN_COMPLETE="bash_complete", COMP_WORDS="policygen mo", COMP_CWORD="1")
    assert b"models" in listed.stdout


def test_no_command_at_all_shows_the_help_and_fails() -> None:
    result = run()
    assert result.exit_code == 2 and "Usage: policygen" in result.stderr


def test_the_version_alone_and_with_what_a_bug_report_needs() -> None:
    assert run("--version").stdout == f"policygen {policygen.__version__}\n"
    for words in (("--version", "--verbose"), ("--verbose", "--version")):
        lines = run(*words).stdout.splitlines()
        assert [line.split()[0] for line in lines[:4]] == [
            "policygen", "Python", "Platform", "spacy",
        ]  # fmt: skip
        assert not [line for line in lines if "missing" in line]


def test_the_models_are_listed_and_shown() -> None:
    listed = run("models", "list")
    assert listed.exit_code == 0 and "dese-2010: " in listed.stdout
    shown = run("models", "show", "dese-2010")
    assert "Seclusion" in shown.stdout and "Source: " in shown.stderr
    wrong = run("models", "show", "dese-2011")
    assert wrong.exit_code == 2 and "dese-2010" in wrong.stderr


@pytest.mark.parametrize("name", ["", "comparison-1", "policygen/comparison/1", "scale-1"])
def test_published_schemas_are_printed(name: str) -> None:
    result = run("schema", *([name] if name else []))
    assert json.loads(result.stdout)["$schema"].endswith("2020-12/schema")


def test_an_unknown_schema_is_answered_with_those_there_are() -> None:
    result = run("schema", "comparison-9")
    assert result.exit_code == 2 and "comparison-1" in result.stderr


def test_help_starts_at_once_and_loads_nothing_heavy() -> None:
    def seconds() -> float:
        start = time.perf_counter()
        assert process("--help").returncode == 0
        return time.perf_counter() - start

    assert min(seconds() for _ in range(4)) <= 0.25
    code = "import sys, policygen.cli, policygen.output, policygen.render; print(*sys.modules)"
    loaded = subprocess.run(
        [sys.executable, "-c", code], env=ENVIRONMENT, capture_output=True, text=True, check=True
    )
    assert not HEAVY & {name.partition(".")[0] for name in loaded.stdout.split()}


def test_output_is_utf8_in_the_c_locale() -> None:
    plain = {"LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0", "PYTHONIOENCODING": ""}
    shown = process("models", "show", "dese-2010", **plain)
    assert shown.returncode == 0
    assert "–" in shown.stdout.decode("utf-8")


def test_a_reader_of_the_pipe_that_goes_away_is_no_error() -> None:
    command = [sys.executable, "-m", "policygen", "schema"]
    running = subprocess.Popen(
        command, env=ENVIRONMENT, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    assert running.stdout and running.stderr
    running.stdout.close()
    assert running.stderr.read() == b""
    running.stderr.close()
    assert running.wait(30) == 128 + signal.SIGPIPE


def test_a_full_disk_is_an_error_with_a_remedy() -> None:
    if not Path("/dev/full").exists():
        pytest.fail("this test needs /dev/full")
    with Path("/dev/full").open("w") as full:
        ended = subprocess.run(
            [sys.executable, "-m", "policygen", "schema"],
            env=ENVIRONMENT, stdout=full, stderr=subprocess.PIPE,
        )  # fmt: skip
    assert ended.returncode == 2
    assert b"standard output: the report can't be written" in ended.stderr
    assert b"Traceback" not in ended.stderr
