"""Files that look wrong and can be read all the same."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from tests.hostile import files

import policygen
from policygen import api
from policygen.cli import cli

MEMORY = 200  # megabytes by which a PDF of a thousand pages may make the process grow


def run(*words: str) -> Result:
    return CliRunner().invoke(cli, list(words), prog_name="policygen")


def found(path: Path) -> tuple[object, ...]:
    """What the model and this file differ in, as the JSON report tells it."""
    result = run("compare", "dese-2010", str(path), "--format", "json")
    assert result.exit_code == 1, result.stderr
    return tuple(
        (finding["direction"], finding["before"], finding["after"])
        for finding in json.loads(result.stdout)["findings"]
    )


@pytest.mark.parametrize("encoding", ["latin-1", "cp1252", "utf-16", "utf-16-be", "utf-8-sig"])
def test_a_file_in_another_encoding_is_read_rightly(encoding: str, tmp_path: Path) -> None:
    text = files.PROPOSAL.read_text("utf-8").replace("school personnel", "the Café’s staff")
    if encoding == "latin-1":
        text = text.replace("’", "'").replace("–", "-")
    right, odd = tmp_path / "right.md", tmp_path / "odd.md"
    right.write_text(text, "utf-8")
    odd.write_bytes(text.encode(encoding))
    assert api.read(odd).text == api.read(right).text
    assert found(odd) == found(right)


def test_line_ends_of_windows_and_of_old_macs_make_no_difference(tmp_path: Path) -> None:
    plain = files.PROPOSAL.read_bytes()
    for number, end in enumerate((b"\r\n", b"\r")):
        odd = tmp_path / f"odd{number}.md"
        odd.write_bytes(plain.replace(b"\n", end))
        assert found(odd) == found(files.PROPOSAL)


@pytest.mark.parametrize("name", ["proposal.pdf", "proposal.docx", "proposal.html"])
@pytest.mark.parametrize("form", ["text", "json", "md", "html"])
def test_a_wrong_suffix_is_told_and_the_file_is_read(name: str, form: str, tmp_path: Path) -> None:
    odd = tmp_path / name
    odd.write_bytes(files.PROPOSAL.read_bytes())
    result = run("compare", "dese-2010", str(odd), "--format", form)
    assert result.exit_code == 1
    assert "holds Markdown" in " ".join(result.stdout.split())
    assert found(odd) == found(files.PROPOSAL)


@pytest.mark.parametrize("real", ["proposal.pdf", "proposal.docx", "proposal.html"])
def test_a_document_named_as_text_is_read_as_what_it_is(real: str, tmp_path: Path) -> None:
    odd = tmp_path / "proposal.txt"
    odd.write_bytes((files.PROPOSAL.parent / real).read_bytes())
    assert found(odd) == found(files.PROPOSAL)


@pytest.mark.parametrize("text", ["# Lunch\n\nSoup on Monday.\n", "Bread\n", "7\n", "# Lunch\n"])
def test_texts_without_definition_or_duty_are_told_in_plain_words(
    text: str, tmp_path: Path
) -> None:
    one, other = tmp_path / "menu.md", tmp_path / "other.md"
    one.write_text(text, "utf-8")
    other.write_text("# Snacks\n\nSoup on Tuesday.\n", "utf-8")
    for words in ([str(one), str(other)], [str(one), str(one)]):
        result = run("compare", *words)
        assert result.exit_code == 0
        assert "Note: Nothing comparable was found" in result.stderr


def test_a_policy_without_definition_or_duty_is_told_in_plain_words(tmp_path: Path) -> None:
    menu = tmp_path / "menu.md"
    menu.write_text("# Lunch\n\nSoup on Monday.\n", "utf-8")
    for words in (["dese-2010", str(menu)], [str(menu), str(files.PROPOSAL)]):
        result = run("compare", *words)
        assert isinstance(result.exception, SystemExit | None)
        assert "Note: Nothing comparable was found" in result.stderr


SCRIPT = """
import resource, sys
from policygen.api import lexicon, read
lexicon(), read(sys.argv[1])
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
pages = len(read(sys.argv[2]).pages)
print(pages, (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) // 1024)
"""


def test_a_pdf_of_a_thousand_pages_is_read_in_bounded_memory(tmp_path: Path) -> None:
    small, large = tmp_path / "small.pdf", tmp_path / "large.pdf"
    small.write_bytes(files.long_pdf(1))
    large.write_bytes(files.long_pdf(1000))
    environment = {**os.environ, "PYTHONPATH": str(Path(policygen.__file__).parents[1])}
    ended = subprocess.run(
        [sys.executable, "-c", SCRIPT, str(small), str(large)],
        env=environment, capture_output=True, text=True, check=True,
    )  # fmt: skip
    pages, grown = map(int, ended.stdout.split())
    assert pages == 1000
    assert grown < MEMORY
