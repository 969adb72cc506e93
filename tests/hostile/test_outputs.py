"""Places that a report can't go to: exit code 2, and nothing is written."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest
from click.testing import CliRunner
from tests.hostile import files
from tests.hostile.test_inputs import assert_refused

from policygen.cli import cli

FORMS = ["text", "json", "md", "html"]


def compare(output: Path, *more: str):
    words = ["compare", "dese-2010", str(files.PROPOSAL), "-o", str(output), *more]
    return CliRunner().invoke(cli, words, prog_name="policygen")


def test_a_missing_folder_is_refused(tmp_path: Path) -> None:
    result = compare(tmp_path / "no" / "report.html")
    assert_refused(result, "this folder doesn't exist", str(tmp_path / "no"), "Make the folder")
    assert files.tree(tmp_path) == {}


def test_a_folder_in_the_place_of_the_report_is_refused(tmp_path: Path) -> None:
    (tmp_path / "report.html").mkdir()
    assert_refused(compare(tmp_path / "report.html"), "this is a folder", "report.html", "a file")


@pytest.mark.parametrize("form", FORMS)
def test_a_file_in_the_way_is_kept_without_force(form: str, tmp_path: Path) -> None:
    output = tmp_path / "report"
    output.write_text("mine")
    result = compare(output, "--format", form)
    assert_refused(result, "exists already", str(output), "--force")
    assert files.tree(tmp_path) == {"report": b"mine"}
    assert compare(output, "--format", form, "--force").exit_code == 1
    assert output.read_bytes() != b"mine"


def test_the_documents_themselves_are_never_replaced(tmp_path: Path) -> None:
    policy = files.copy_of_proposal(tmp_path)
    before = files.tree(tmp_path)
    words = ["compare", "dese-2010", str(policy), "-o", str(policy), "--force"]
    result = CliRunner().invoke(cli, words, prog_name="policygen")
    assert_refused(result, "would replace a document", str(policy), "another name")
    assert files.tree(tmp_path) == before


def test_a_folder_that_may_not_be_written_to_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tmp_path.chmod(0o500)
    if os.access(tmp_path, os.W_OK):  # the superuser may write everywhere: the disk refuses instead
        opened = Path.open

        def refuse(self: Path, mode: str = "r", *more: object, **named: object) -> object:
            if "r" not in mode:
                raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(self))
            return opened(self, mode, *more, **named)  # type: ignore[arg-type]

        monkeypatch.setattr(Path, "open", refuse)
    result = compare(tmp_path / "report.html")
    tmp_path.chmod(0o700)
    assert_refused(result, "Permission denied", "report.html", "may be written to")
    assert files.tree(tmp_path) == {}


def test_a_disk_that_fills_up_leaves_no_half_of_a_report(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(descriptor: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)
    result = compare(tmp_path / "report.html")
    assert_refused(result, "No space left", "report.html", "the disk has room")
    assert files.tree(tmp_path) == {}
