"""A model's update comes into a district's wording; local text stays, conflicts are marked."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st

from policygen.cli import cli
from policygen.generating.merge import BOTH, CONFLICT, KEPT, LOCAL, UPDATED, merge, merged_text

BASE = "# Policy\n\nStaff shall notify the parent within one day.\n\nStaff shall be trained.\n"


def kinds(base: str, district: str, model: str) -> list[str]:
    return [piece.kind for piece in merge(base, district, model) if piece.kind != KEPT]


def test_what_only_the_model_changed_is_taken() -> None:
    model = BASE.replace("within one day", "on the same day")
    pieces = merge(BASE, BASE, model)
    assert merged_text(pieces) == model
    assert kinds(BASE, BASE, model) == [UPDATED]


def test_what_only_the_district_changed_stays() -> None:
    district = BASE.replace("be trained", "be trained each August")
    assert merged_text(merge(BASE, district, BASE)) == district
    assert kinds(BASE, district, BASE) == [LOCAL]


def test_the_same_change_on_both_sides_is_no_conflict() -> None:
    both = BASE.replace("one day", "one hour")
    assert kinds(BASE, both, both) == [BOTH]


def test_two_changes_of_one_provision_are_a_conflict_with_both_wordings() -> None:
    district = BASE.replace("one day", "two days")
    model = BASE.replace("one day", "one hour")
    assert kinds(BASE, district, model) == [CONFLICT]
    text = merged_text(merge(BASE, district, model))
    assert "two days" in text
    assert "one hour" in text


def test_renumbering_is_no_change() -> None:
    base = "1. Staff shall be trained.\n\n2. Staff shall report.\n"
    model = "1. Staff shall call.\n\n2. Staff shall be trained.\n\n3. Staff shall report.\n"
    assert kinds(base, base, model) == [UPDATED]


TEXTS = st.lists(st.sampled_from(["A rule.", "Another rule.", "A third.", "A fourth."]), max_size=6)


@given(TEXTS, TEXTS)
def test_merging_with_an_unchanged_side_gives_the_other(base: list[str], other: list[str]) -> None:
    one, two = "\n\n".join(base), "\n\n".join(other)
    changed = merged_text(merge(one, one, two)).strip()
    kept = merged_text(merge(one, two, one)).strip()
    assert changed == two.strip()
    assert kept == two.strip()


@pytest.fixture
def files(tmp_path: Path) -> Path:
    (tmp_path / "base.md").write_text(BASE, "utf-8")
    (tmp_path / "ours.md").write_text(BASE.replace("one day", "two days"), "utf-8")
    (tmp_path / "new.md").write_text(BASE.replace("one day", "one hour"), "utf-8")
    return tmp_path


def test_the_command_judges_a_conflict_and_ends_with_1(files: Path) -> None:
    words = ["merge", "--base", f"{files}/base.md", "--district", f"{files}/ours.md"]
    result = CliRunner().invoke(cli, [*words, "--model", f"{files}/new.md"])
    assert result.exit_code == 1
    assert "taking the new model's wording strengthens protection" in result.stderr
    again = CliRunner().invoke(cli, [*words, "--model", f"{files}/base.md"])
    assert again.exit_code == 0
    assert "against the model it weakens protection" in again.stderr


def test_a_file_that_is_not_there_is_told() -> None:
    words = ["merge", "--base", "x.md", "--district", "y.md", "--model", "z.md"]
    result = CliRunner().invoke(cli, words)
    assert result.exit_code == 2
    assert "x.md" in result.output
