"""The law data for other programs, and the commands that print it."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from policygen import law_api
from policygen.cli import cli

HEADER = "state,variable,value,as_of,quotation,source,locator,citation,certainty,note".split(",")


def run(*words: str) -> tuple[int, str]:
    result = CliRunner().invoke(cli, ["law", *words])
    return result.exit_code, result.output


def test_the_table_is_long_with_a_row_for_each_value() -> None:
    rows = list(csv.DictReader(io.StringIO(law_api.law_export("csv", "2018-01-31"))))
    assert list(rows[0]) == HEADER
    assert len(rows) == 51 * 19
    values = {(row["state"], row["variable"]): row["value"] for row in rows}
    assert values["AL", "status"] == "banned"
    assert values["CO", "authority"] == "statute;regulation"
    assert values["ID", "scope"] == ""
    assert values["AK", "training_required"] == "true"
    assert values["OR", "time_limit_minutes"] == "30"


def test_the_package_describes_what_it_holds() -> None:
    files = law_api.law_package()
    package = json.loads(files["datapackage.json"])
    assert {one["path"] for one in package["resources"]} == set(files) - {"datapackage.json"}
    for resource in package["resources"]:
        rows = list(csv.reader(io.StringIO(files[resource["path"]])))
        names = [field["name"] for field in resource["schema"]["fields"]]
        assert rows[0] == names
        assert all(len(row) == len(names) for row in rows)
        key = resource["schema"].get("primaryKey")
        if key:
            keys = [tuple(row[names.index(name)] for name in key) for row in rows[1:]]
            assert len(keys) == len(set(keys)), resource["path"]


def test_json_is_sound_and_says_its_day() -> None:
    data = json.loads(law_api.law_export("json", "2022-07-01"))
    assert data["as_of"] == "2022-07-01"
    assert len(data["jurisdictions"]) == 51
    laws = {law["id"]: law["schema.org"]["legislationLegalForce"] for law in data["laws"]}
    assert laws["mo-2021"] == "InForce"
    assert laws["mo-hb1568-2020"] == "NotInForce"


def test_the_same_data_gives_the_same_bytes() -> None:
    assert law_api.law_package() == law_api.law_package()


def test_a_package_is_written_whole_and_replaces_nothing_unasked(tmp_path: Path) -> None:
    out = tmp_path / "laws"
    assert run("export", "--format", "datapackage", "-o", str(out))[0] == 0
    assert (out / "datapackage.json").is_file()
    code, told = run("export", "--format", "datapackage", "-o", str(out))
    assert code == 2
    assert "exists already" in told
    assert run("export", "--format", "datapackage", "-o", str(out), "--force")[0] == 0


def test_list_filters() -> None:
    code, told = run(
        "list",
        "--as-of",
        "2018-01-31",
        "--where",
        "status=banned",
        "--where",
        "monitoring=continuous",
    )
    assert code == 0
    assert [line[:2] for line in told.splitlines() if line[2:4] == "  "][1:] == ["DE", "RI"]


@pytest.mark.parametrize(
    ("words", "answer"),
    [
        (["list", "--where", "statu=banned"], "The variables are: authority"),
        (["list", "--where", "status=baned"], "Its values are: none, guidance_only"),
        (["list", "--columns", "sttus"], "The variables are: authority"),
        (["show", "XX"], "Write two letters of a state"),
        (["show", "MO", "--as-of", "2022-13"], "Write it as YYYY-MM-DD"),
        (["export", "--format", "datapackage"], "Name the folder"),
        (["verify", "--sources", "nowhere"], "there is no such folder"),
    ],
)
def test_wrong_words_are_answered_with_the_right_ones(words: list[str], answer: str) -> None:
    code, told = run(*words)
    assert code == 2
    assert answer in told
    assert "Traceback" not in told


@pytest.mark.parametrize(
    "words", [["show", "MO"], ["show", "mo-2021"], ["diff", "MO", "MI"], ["agreement"], ["list"]]
)
def test_every_command_speaks(words: list[str]) -> None:
    code, told = run(*words)
    assert code == 0
    assert len(told.splitlines()) > 5


def test_verify_without_copies_says_what_it_did_not_check() -> None:
    code, told = run("verify")
    assert code == 0
    assert "NOT CHECKED: no stored copy of mde-2018" in told
