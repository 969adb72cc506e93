"""The examples: one proposal in five formats gives one finding, whichever way it is read."""

from __future__ import annotations

import re
import runpy
import zipfile
from functools import cache
from io import BytesIO
from pathlib import Path

import pytest

from policygen import api, store
from policygen.comparison import Comparison
from policygen.finding import Category, Direction, Finding, Severity
from policygen.policy import Document

EXAMPLES = Path(__file__).resolve().parent.parent / "examples"
COLUMBIA = EXAMPLES / "columbia-2019"
FICTIONAL = EXAMPLES / "fictional-district"
PROPOSALS = sorted(path for path in COLUMBIA.iterdir() if path.stem.startswith("proposal"))


def model() -> Document:
    policy = store.model("dese-2010")
    return api.read_text(policy.text, title=policy.title)


@cache
def proposal_against_model(path: Path) -> Comparison:
    return api.compare(model(), api.read(path))


@cache
def fictional() -> Comparison:
    return api.compare(api.read(FICTIONAL / "present.md"), api.read(FICTIONAL / "proposed.md"))


def judged(comparison: Comparison) -> list[Finding]:
    return [found for found in comparison.findings if found.direction is not Direction.NEUTRAL]


def words(text: str | None) -> str:
    return " ".join(re.findall(r"[a-z0-9]+", (text or "").lower()))


@pytest.mark.parametrize("path", PROPOSALS, ids=lambda path: path.name)
def test_one_word_narrows_the_definition_of_seclusion(path: Path) -> None:
    (finding,) = judged(proposal_against_model(path))
    assert finding.direction is Direction.WEAKENS
    assert finding.severity is Severity.CRITICAL
    assert finding.category is Category.NARROWED_PROTECTED_DEFINITION
    assert finding.term.lower() == "seclusion"
    assert (finding.removed, finding.added) == ((), ("unattended",))
    assert finding.witness
    assert finding.falls_away


@pytest.mark.parametrize("path", PROPOSALS, ids=lambda path: path.name)
def test_a_finding_quotes_the_words_of_its_own_file(path: Path) -> None:
    (finding,) = judged(proposal_against_model(path))
    document = api.read(path)
    quoted = document.text[finding.where.start : finding.where.end]
    assert "unattended" in quoted


def test_five_formats_tell_one_story() -> None:
    def told(path: Path) -> list[tuple[object, ...]]:
        return [
            (found.rule, found.direction, found.severity, found.before, found.after, found.message)
            for found in judged(proposal_against_model(path))
        ]

    assert len(PROPOSALS) == 5
    for path in PROPOSALS[1:]:
        assert told(path) == told(PROPOSALS[0]), path.name


def test_taking_the_word_out_strengthens() -> None:
    comparison = api.compare(api.read(COLUMBIA / "proposal.md"), model())
    (finding,) = judged(comparison)
    assert finding.direction is Direction.STRENGTHENS
    assert finding.removed == ("unattended",)


def test_a_tracked_change_is_read_with_its_author() -> None:
    document = api.read(COLUMBIA / "proposal-tracked.docx")
    (revision,) = document.revisions
    assert (revision.text.strip(), revision.author) == ("unattended", "Proposed")


def test_the_proposal_differs_from_the_model_by_its_one_word() -> None:
    proposal = (COLUMBIA / "proposal.md").read_text("utf-8")
    assert proposal.count("unattended ") == 1
    assert proposal.replace("unattended ", "") == store.model("dese-2010").text


def test_the_example_files_are_made_by_the_script_beside_them(tmp_path: Path) -> None:
    made = runpy.run_path(str(EXAMPLES / "make.py"))
    made["main"](tmp_path)
    again = "run `python examples/make.py` and commit what it writes"
    assert {path.name for path in tmp_path.iterdir()} == {path.name for path in PROPOSALS}
    for path in PROPOSALS:
        fresh = (tmp_path / path.name).read_bytes()
        if path.suffix == ".docx":
            assert members(fresh) == members(path.read_bytes()), again
        elif path.suffix != ".pdf":  # a PDF depends on the machine's fonts
            assert fresh == path.read_bytes(), again
    made["main"](tmp_path / "twice")
    for path in PROPOSALS:
        assert (tmp_path / "twice" / path.name).read_bytes() == (tmp_path / path.name).read_bytes()


def members(content: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(BytesIO(content)) as archive:
        assert all(info.date_time[0] == 1980 for info in archive.infolist())
        return {info.filename: archive.read(info) for info in archive.infolist()}


def table() -> list[tuple[str, str, str]]:
    """The rows of the fictional district's README: proposed words, present words, effect."""
    text = (FICTIONAL / "README.md").read_text("utf-8")
    rows = re.findall(r"^\| \d+ \|(.*)\|(.*)\|(.*)\|$", text, re.MULTILINE)
    return [(new.strip(), old.strip(), effect.strip()) for new, old, effect in rows]


@pytest.mark.parametrize("row", table(), ids=lambda row: row[0] or row[1])
def test_the_table_of_edits_quotes_the_two_policies(row: tuple[str, str, str]) -> None:
    new, old, effect = row
    present = words((FICTIONAL / "present.md").read_text("utf-8"))
    proposed = words((FICTIONAL / "proposed.md").read_text("utf-8"))
    assert words(new) in proposed
    assert words(old) in present
    assert (words(new) not in present) if new else (words(old) not in proposed)
    assert effect in set(Direction)


@pytest.mark.parametrize("row", table(), ids=lambda row: row[0] or row[1])
def test_every_edit_of_the_fictional_district_is_judged(row: tuple[str, str, str]) -> None:
    new, old, effect = row
    touching = {
        found.direction
        for found in judged(fictional())
        if (new and words(new) in words(found.after))
        or (not new and words(old) in words(found.before))
    }
    assert touching == ({Direction(effect)} - {Direction.NEUTRAL})
