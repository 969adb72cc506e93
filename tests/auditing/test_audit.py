"""An audit: the same results whatever the number of processes, resumable, no file stops it."""

from __future__ import annotations

import csv
import io
import json
import re
import shutil
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from policygen import audit_key, audit_run
from policygen.audit_run import FILES, PARQUET
from policygen.auditing.clusters import clusters
from policygen.auditing.nouns import Audited, Edit, audited_of
from policygen.auditing.tables import edits_jsonl, policies_csv
from policygen.cli import cli
from policygen.render.audit import told
from policygen.render.progress import rate_told
from policygen.store import data_root

POLICY = """# Seclusion and Restraint

Seclusion may be used only when there is imminent danger of physical harm to the student or others.

The principal shall notify the parent within {days} school days of each use of seclusion or restraint.
"""


@pytest.fixture
def folder(tmp_path: Path, checkout: Path) -> Path:
    below = tmp_path / "policies" / "north"
    below.mkdir(parents=True)
    for number in (1, 2, 3):
        (below / f"district-{number}.md").write_text(POLICY.format(days=number), "utf-8")
    example = checkout / "examples" / "columbia-2019"
    for suffix in ("docx", "pdf", "html"):
        (below / f"columbia.{suffix}").write_bytes((example / f"proposal.{suffix}").read_bytes())
    (below / "broken.pdf").write_bytes(b"%PDF-1.7 nothing")
    (below / "empty.txt").write_bytes(b"")
    (below / ".hidden.md").write_text("# Hidden\n", "utf-8")
    (below / "picture.png").write_bytes(b"not a policy")
    return tmp_path / "policies"


def audit(folder: Path, out: Path, *more: str) -> Result:
    return CliRunner().invoke(cli, ["audit", str(folder), "-o", str(out), *more])


def test_one_bad_file_never_stops_the_run(folder: Path, tmp_path: Path) -> None:
    result = audit(folder, tmp_path / "out")
    assert result.exit_code == 1
    assert "6 policies read, 2 not" in result.stdout
    assert "north/broken.pdf:" in result.stdout
    rows = list(csv.DictReader(io.StringIO((tmp_path / "out" / "policies.csv").read_text("utf-8"))))
    assert [row["path"] for row in rows] == sorted(row["path"] for row in rows)
    assert len(rows) == 8
    by_path = {row["path"]: row for row in rows}
    assert by_path["north/broken.pdf"]["problem"]
    assert by_path["north/district-1.md"]["mo.use.seclusion-reserved"] == "met"


def test_the_results_are_the_same_in_any_number_of_processes(folder: Path, tmp_path: Path) -> None:
    one, two = tmp_path / "one", tmp_path / "two"
    audit(folder, one, "--model", "dese-2010")
    audit(folder, two, "--model", "dese-2010", "--jobs", "2")
    for name in FILES:
        assert (one / name).read_bytes() == (two / name).read_bytes(), name


def test_a_stopped_run_goes_on_where_it_was(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "out"
    audit(folder, out)
    before = {name: (out / name).read_bytes() for name in FILES}
    (folder / "north" / "district-4.md").write_text(POLICY.format(days=4), "utf-8")
    done: list[bytes] = []
    real = audit_run.audit_bytes

    def counted(content: bytes, *rest: Any) -> dict[str, Any]:
        done.append(content)
        return real(content, *rest)

    monkeypatch.setattr(audit_run, "audit_bytes", counted)
    audit(folder, out)
    assert done == [POLICY.format(days=4).encode()]
    (folder / "north" / "district-4.md").unlink()
    audit(folder, out)
    assert {name: (out / name).read_bytes() for name in FILES} == before


def test_a_damaged_result_is_made_again(folder: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    audit(folder, out)
    before = (out / "policies.csv").read_bytes()
    for kept in (out / ".results").glob("*.json"):
        kept.write_text("{", "utf-8")
    audit(folder, out)
    assert (out / "policies.csv").read_bytes() == before


def test_every_cell_of_the_matrix_leads_to_its_evidence(folder: Path, tmp_path: Path) -> None:
    audit(folder, tmp_path / "out")
    page = (tmp_path / "out" / "matrix.html").read_text("utf-8")
    targets = set(re.findall(r'id="([^"]+)"', page))
    links = re.findall(r'href="#([^"]+)"', page)
    cells = [link for link in links if not link.startswith("row")]
    assert (len(cells), len(links)) == (6 * 40, 6 * 40 + 6)  # and a way back from each policy
    assert set(links) <= targets
    assert "http" not in re.sub(r"http-equiv", "", page)


def test_findings_are_json_lines(folder: Path, tmp_path: Path) -> None:
    audit(folder, tmp_path / "out", "--model", "dese-2010")
    lines = (tmp_path / "out" / "findings.jsonl").read_text("utf-8").splitlines()
    found = [json.loads(line) for line in lines]
    assert {one["kind"] for one in found} == {"element", "edit"}
    assert any(one.get("added") == "unattended" for one in found)


def edit(added: str) -> Edit:
    return Edit("weakens", "high", "condition", "", added, "")


def test_an_edit_in_two_policies_is_a_known_one() -> None:
    results = [
        Audited("a.md", "", edits=(edit("Unattended"), edit("once"))),
        Audited("b.md", "", edits=(edit("unattended"), edit("unattended"))),
    ]
    (found,) = clusters(results)
    assert (found.added, found.paths) == ("unattended", ("a.md", "b.md"))


def test_a_title_is_no_formula() -> None:
    text = policies_csv([Audited("a.md", "", title='=HYPERLINK("x")')], ())
    assert "'=HYPERLINK" in text


def test_a_result_survives_its_plain_form() -> None:
    one = Audited("a.md", "s", "T", "markdown", 3, "2019", (), (edit("x"),), "", ("n",))
    assert audited_of(json.loads(json.dumps(one.plain()))) == one


@pytest.mark.parametrize(
    ("more", "answer"),
    [
        (["--state", "TX"], "aren't in the data"),
        (["--state", "ZZ"], "there is no law"),
        (["--model", "dese-2009"], "Did you mean dese-2010"),
        (["--as-of", "2001"], "aren't in the data"),
    ],
)
def test_wrong_words_are_refused_before_any_work(
    more: list[str], answer: str, folder: Path, tmp_path: Path
) -> None:
    result = audit(folder, tmp_path / "out", *more)
    assert result.exit_code == 2
    assert answer in result.output
    assert not (tmp_path / "out").exists()


def test_a_folder_with_other_things_is_left_alone(folder: Path, tmp_path: Path) -> None:
    out = tmp_path / "mine"
    out.mkdir()
    (out / "letter.txt").write_text("mine", "utf-8")
    assert audit(folder, out).exit_code == 2
    assert audit(folder, out, "--force").exit_code == 1
    assert (out / "letter.txt").read_text("utf-8") == "mine"
    assert audit(tmp_path / "nowhere", tmp_path / "o2").exit_code == 2


def test_a_result_of_another_program_or_other_data_is_made_again(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "out"
    audit(folder, out)
    before = set((out / ".results").iterdir())
    monkeypatch.setattr(audit_key, "fingerprint", lambda: "another")
    audit(folder, out)
    assert len(set((out / ".results").iterdir()) - before) == len(before)


@pytest.mark.parametrize("name", ["weights.json", "encoder/weights.npz"])
def test_other_learned_weights_are_other_data(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for folder in audit_key.DATA:
        shutil.copytree(data_root() / folder, tmp_path / folder)
    monkeypatch.setenv("POLICYGEN_DATA", str(tmp_path))
    before = audit_key.fingerprint.__wrapped__()
    with (tmp_path / "scales" / "learned" / name).open("ab") as file:
        file.write(b" ")
    assert audit_key.fingerprint.__wrapped__() != before


def test_one_content_under_two_names_keeps_both_names(folder: Path, tmp_path: Path) -> None:
    for name in ("z.md", "a.md"):
        (folder / name).write_text("Seclusion shall not be used.\n", "utf-8")
    audit(folder, tmp_path / "out")
    rows = csv.DictReader(io.StringIO((tmp_path / "out" / "policies.csv").read_text("utf-8")))
    titles = {row["path"]: row["title"] for row in rows}
    assert (titles["a.md"], titles["z.md"]) == ("a", "z")


def test_an_edit_tells_when_it_was_first_seen() -> None:
    dates = {"a.md": "2021", "b.md": "2019-07-16", "c.md": ""}
    (found,) = clusters(
        Audited(path, "", dated=day, edits=(edit("unattended"),)) for path, day in dates.items()
    )
    assert (found.first_seen, found.dated) == ("2019-07-16", 2)
    assert told(found).endswith(
        "in 3 policies, such as a.md; first seen 2019-07-16 (of the 2 with a date)"
    )
    (line,) = edits_jsonl([found]).splitlines()
    assert json.loads(line)["paths"] == ["a.md", "b.md", "c.md"]


def test_the_command_tells_when_an_added_word_was_first_seen(
    tmp_path: Path, checkout: Path
) -> None:
    folder = tmp_path / "policies"
    folder.mkdir()
    proposal = (checkout / "examples" / "columbia-2019" / "proposal.md").read_text("utf-8")
    for name, field in (("a", "Revised: Sept. 2019"), ("b", "Adopted May 4, 2021"), ("c", "")):
        (folder / f"{name}.md").write_text(f"{proposal}\n\n{field}\n", "utf-8")
    told_on_terminal = audit(folder, tmp_path / "out", "--model", "dese-2010").stdout
    said = (
        "“unattended” added: in 3 policies, such as a.md; first seen 2019-09 (of the 2 with a date)"
    )
    assert said in told_on_terminal
    assert said in (tmp_path / "out" / "matrix.html").read_text("utf-8")


def test_an_edit_without_a_date_says_so() -> None:
    (found,) = clusters(Audited(path, "", edits=(edit("unattended"),)) for path in ("a", "b"))
    assert "no date, as none of them tells" in told(found)


def test_parquet_holds_what_csv_and_json_lines_hold(folder: Path, tmp_path: Path) -> None:
    read_table = pytest.importorskip("pyarrow.parquet").read_table
    one, two = tmp_path / "one", tmp_path / "two"
    for out in (one, two):
        audit(folder, out, "--model", "dese-2010", "--parquet")
    assert all((one / name).read_bytes() == (two / name).read_bytes() for name in PARQUET)
    policies, findings = (read_table(one / name).to_pylist() for name in PARQUET)
    rows = list(csv.DictReader(io.StringIO((one / "policies.csv").read_text("utf-8"))))
    assert [
        {name: "" if value is None else str(value) for name, value in row.items()}
        for row in policies
    ] == rows
    lines = [json.loads(x) for x in (one / "findings.jsonl").read_text("utf-8").splitlines()]
    have = [{name: value for name, value in row.items() if value is not None} for row in findings]
    assert have == [{k: v for k, v in line.items() if v is not None} for line in lines]


def test_a_missing_parquet_library_is_told_before_any_work(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("policygen.render.parquet.find_spec", lambda name: None)
    result = audit(folder, tmp_path / "out", "--parquet")
    assert result.exit_code == 2
    assert "pip install 'policygen[parquet]'" in result.output
    assert not (tmp_path / "out").exists()


def test_an_output_below_the_folder_isnt_audited(folder: Path) -> None:
    before = audit(folder, folder / "audit").stdout
    assert audit(folder, folder / "audit").stdout == before
    assert "6 policies read, 2 not" in before


def test_files_of_other_formats_are_counted(folder: Path, tmp_path: Path) -> None:
    assert "Not looked at, being of other formats: 1 .png." in audit(folder, tmp_path / "o").stdout


def test_a_policy_that_couldnt_be_read_is_no_success(tmp_path: Path) -> None:
    below = tmp_path / "policies"
    below.mkdir()
    (below / "empty.txt").write_bytes(b"")
    assert audit(below, tmp_path / "out").exit_code == 1


def test_a_rate_is_told_in_words() -> None:
    assert (rate_told(12.34), rate_told(0.2)) == ("12.3 a second", "12 a minute")
