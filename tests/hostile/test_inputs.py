"""Files that can't be read end with exit code 2, and say what, where and what to do."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from tests.hostile import files

from policygen.cli import cli

REFUSED: dict[str, tuple[Callable[[], bytes], str, str, str]] = {
    # case: (bytes, name of the file, what is said, what is to be done)
    "an empty file": (lambda: b"", "draft.docx", "empty", "export"),
    "only white space": (lambda: b" \n\t\n", "draft.md", "empty", "export"),
    "binary rubbish": (lambda: files.RUBBISH, "draft.pdf", "isn't of a format", "Give a policy as"),
    "rubbish without a suffix": (lambda: files.RUBBISH, "draft", "isn't of a format", "DOCX"),
    "a picture": (lambda: b"\x89PNG\r\n\x1a\n" + files.RUBBISH, "scan.png", "picture", "OCR"),
    "a truncated Word file": (
        lambda: files.word("Staff shall watch the student.")[:9000],
        "draft.docx", "damaged", "again",
    ),
    "a Word file without its text": (
        lambda: files.without_member(files.word("Words."), "word/document.xml"),
        "draft.docx", "no Word document", "Check that it is",
    ),
    "a Word file without any words": (lambda: files.word(), "draft.docx", "no text", "right file"),
    "a Word file with a password": (
        files.encrypted_word, "draft.docx", "protected by a password", "clear the password",
    ),
    "a PDF with a password": (
        files.PROTECTED_PDF.read_bytes, "draft.pdf", "protected by a password", "qpdf --decrypt",
    ),
    "a truncated PDF": (
        lambda: files.long_pdf(1)[:600], "draft.pdf", "damaged or incomplete", "again",
    ),
    "a scanned PDF": (files.scanned, "draft.pdf", "scanned images", "OCR"),
}  # fmt: skip


def run(*words: str) -> Result:
    return CliRunner().invoke(cli, list(words), prog_name="policygen")


def assert_refused(result: Result, what: str, where: str, fix: str) -> None:
    assert result.exit_code == 2
    assert result.stdout == ""
    assert isinstance(result.exception, SystemExit)
    first, second = result.stderr.splitlines()
    assert first.startswith("Error: ") and what in first and where in first
    assert second.startswith("What to do: ") and fix in second
    assert "Traceback" not in result.stderr


@pytest.mark.parametrize("case", REFUSED)
@pytest.mark.parametrize("place", ["as the model", "as the policy", "as tracked"])
def test_a_file_that_cannot_be_read_is_refused(case: str, place: str, tmp_path: Path) -> None:
    make, name, what, fix = REFUSED[case]
    bad = tmp_path / name
    bad.write_bytes(make())
    before = files.tree(tmp_path)
    output = ["-o", str(tmp_path / "report.html")]
    words = {
        "as the model": [str(bad), str(files.PROPOSAL)],
        "as the policy": ["dese-2010", str(bad)],
        "as tracked": ["--tracked", str(bad)],
    }[place]
    assert_refused(run("compare", *words, *output), what, name, fix)
    assert files.tree(tmp_path) == before


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    gone = str(tmp_path / "gone.docx")
    for words in (["dese-2010", gone], [gone, str(files.PROPOSAL)], ["--tracked", gone]):
        result = run("compare", *words, "-o", str(tmp_path / "report.md"))
        assert_refused(result, "there is no such file", gone, "path")
    assert files.tree(tmp_path) == {}


def test_a_folder_is_refused(tmp_path: Path) -> None:
    for words in (["dese-2010", str(tmp_path)], [str(tmp_path), str(files.PROPOSAL)]):
        assert_refused(run("compare", *words), "folder", str(tmp_path), "Name one policy file")


def test_a_file_that_may_not_be_read_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = files.copy_of_proposal(tmp_path)
    path.chmod(0)
    if os.access(path, os.R_OK):  # the superuser may read everything: the disk refuses instead

        def refuse(self: Path) -> bytes:
            raise PermissionError(13, "Permission denied", str(self))

        monkeypatch.setattr(Path, "read_bytes", refuse)
    assert_refused(run("compare", str(path), str(path)), "Permission denied", str(path), "may read")


def test_an_unknown_model_is_answered_with_the_nearest_names(tmp_path: Path) -> None:
    result = run("compare", "dese-2011", str(files.PROPOSAL), "-o", str(tmp_path / "report.md"))
    assert_refused(result, "dese-2011", "", "dese-2010")
    assert files.tree(tmp_path) == {}


def test_tracked_on_a_file_without_changes_is_refused(tmp_path: Path) -> None:
    plain = tmp_path / "plain.docx"
    plain.write_bytes(files.word("Staff shall watch the student."))
    for path in (plain, files.PROPOSAL, files.copy_of_proposal(tmp_path)):
        result = run("compare", "--tracked", str(path), "-o", str(tmp_path / "report.md"))
        assert_refused(result, "no tracked changes", str(path), "policygen compare MODEL POLICY")
    assert not (tmp_path / "report.md").exists()
