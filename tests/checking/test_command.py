"""The command `policygen check`, and the data that it looks for."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner

from policygen.cli import cli
from policygen.errors import DataError
from policygen.evidence_store import FOLDER, load_guide
from policygen.render.words import NOT_LEGAL_ADVICE

POLICY = str(Path(__file__).parent / "policies" / "pine-hollow-jgga.md")


@pytest.mark.parametrize("form", ["text", "md", "html", "json"])
def test_a_policy_with_gaps_gives_a_report_and_exit_code_1(form: str) -> None:
    result = CliRunner().invoke(cli, ["check", POLICY, "--state", "MO", "--format", form])
    assert result.exit_code == 1
    if form == "json":
        assert json.loads(result.stdout)["schema"] == "policygen/coverage/1"
    else:
        assert " ".join(result.stdout.split()).count(NOT_LEGAL_ADVICE) == 1
        assert "mo.report.h-complaint" in result.stdout


def test_gaps_stand_before_what_is_met_and_a_missing_one_has_text_to_paste() -> None:
    text = CliRunner().invoke(cli, ["check", POLICY]).stdout
    order = [text.index(word) for word in ("WEAKER THAN THE LAW", "MISSING", "\nMET")]
    assert order == sorted(order)
    assert "To paste: The report of each use of seclusion or restraint shall contain" in text


@pytest.mark.parametrize(
    ("options", "code"),
    [
        (["--fail-on", "never"], 0),
        (["--fail-on", "missing"], 1),
        (["--state", "WY"], 2),
        (["--as-of", "1999-01-01"], 2),
    ],
)
def test_the_exit_code_says_what_was_asked(options: list[str], code: int) -> None:
    assert CliRunner().invoke(cli, ["check", POLICY, *options]).exit_code == code


def test_a_report_is_written_once_and_the_same_bytes_each_time(tmp_path: Path) -> None:
    out = tmp_path / "gaps.html"
    command = ["check", POLICY, "-o", str(out)]
    assert CliRunner().invoke(cli, command).exit_code == 1
    first = out.read_bytes()
    assert CliRunner().invoke(cli, command).exit_code == 2
    assert CliRunner().invoke(cli, [*command, "--force"]).exit_code == 1
    assert out.read_bytes() == first


def test_all_faults_of_the_evidence_data_are_told_at_once(tmp_path: Path, checkout: Path) -> None:
    shutil.copytree(checkout / FOLDER, tmp_path / FOLDER)
    (tmp_path / "model_policies").mkdir()
    (tmp_path / FOLDER / "xx.yaml").write_text(
        "id: xx\nstate: XX\nelements:\n  xx.one:\n    judge: duty\n    find: ['[open']\n"
        "  xx.two:\n    judge: duty\n    find: ['<nothing>']\n",
        "utf-8",
    )
    with pytest.raises(DataError) as found:
        load_guide(tmp_path)
    assert "2 problems" in found.value.what
    assert "line 6" in found.value.what
    assert "line 9" in found.value.what
