"""Reports are written whole or not at all."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from policygen.errors import OutputError
from policygen.output import write_file


def test_a_report_is_written_as_utf8_with_line_feeds(tmp_path: Path) -> None:
    write_file(tmp_path / "r.txt", "“seclusion”\n")
    assert (tmp_path / "r.txt").read_bytes() == "“seclusion”\n".encode()


def test_nothing_else_is_left_in_the_folder(tmp_path: Path) -> None:
    write_file(tmp_path / "r.txt", "one")
    assert [path.name for path in tmp_path.iterdir()] == ["r.txt"]


def test_a_file_that_exists_is_kept_unless_force_is_given(tmp_path: Path) -> None:
    place = tmp_path / "r.txt"
    place.write_text("first")
    with pytest.raises(OutputError, match="exists already") as refused:
        write_file(place, "second")
    assert refused.value.where == str(place) and "--force" in refused.value.fix
    assert place.read_text() == "first"
    write_file(place, "second", force=True)
    assert place.read_text() == "second"


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="doesn't exist") as refused:
        write_file(tmp_path / "none" / "r.txt", "x")
    assert refused.value.where == str(tmp_path / "none")


def test_a_folder_and_a_device_are_refused_even_with_force(tmp_path: Path) -> None:
    for place in (tmp_path, Path(os.devnull)):
        with pytest.raises(OutputError):
            write_file(place, "x", force=True)
    assert not Path(os.devnull).is_file()


def test_a_document_that_is_read_is_never_replaced(tmp_path: Path) -> None:
    policy = tmp_path / "policy.md"
    policy.write_text("the only copy")
    (tmp_path / "link.md").symlink_to(policy)
    for name in ("policy.md", "link.md"):
        with pytest.raises(OutputError, match="being read"):
            write_file(tmp_path / name, "x", force=True, inputs=["dese-2010", str(policy)])
    assert policy.read_text() == "the only copy"


def test_a_failure_in_the_middle_leaves_the_old_file_and_no_draft(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = tmp_path / "r.txt"
    place.write_text("first")

    def full(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OutputError, match="No space left"):
        write_file(place, "second", force=True)
    assert place.read_text() == "first"
    assert [path.name for path in tmp_path.iterdir()] == ["r.txt"]


def test_a_link_stays_a_link_and_the_users_umask_is_kept(tmp_path: Path) -> None:
    real, link = tmp_path / "real.txt", tmp_path / "link.txt"
    real.write_text("first")
    link.symlink_to(real)
    before = os.umask(0o027)
    try:
        write_file(link, "second", force=True)
    finally:
        os.umask(before)
    assert link.is_symlink() and real.read_text() == "second"
    assert stat.S_IMODE(real.stat().st_mode) == 0o640
