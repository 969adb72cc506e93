"""An audit among bad files, or killed in the middle: it goes on, and says what it couldn't read."""

from __future__ import annotations

import csv
import io
import os
import signal
import subprocess
import sys
import time
import zipfile
from pathlib import Path

import pytest
from click.testing import CliRunner
from tests.hostile import files

from policygen.audit_run import FILES
from policygen.cli import cli

GOOD = "# Seclusion\n\nSeclusion shall not be used, district {}.\n"


def bomb() -> bytes:
    """A Word file whose text unpacks to far more than it weighs."""
    written = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(files.word("Seclusion"))) as old,
        zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for member in old.namelist():
            body = old.read(member)
            if member == "word/document.xml":
                body = body.replace(b"Seclusion", b"a " * 200_000_000)
            new.writestr(member, body)
    return written.getvalue()


def problems(out: Path) -> dict[str, str]:
    rows = csv.DictReader(io.StringIO((out / "policies.csv").read_text("utf-8")))
    return {row["path"]: row["problem"] for row in rows}


def test_every_kind_of_bad_file_is_listed_with_its_reason(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "policies"
    (folder / "deep").mkdir(parents=True)
    (folder / "locked").mkdir()
    (folder / "good.md").write_text(GOOD.format(1), "utf-8")
    (folder / "protected.pdf").write_bytes(files.PROTECTED_PDF.read_bytes())
    (folder / "protected.docx").write_bytes(files.encrypted_word())
    (folder / "empty.html").write_bytes(b" \n")
    (folder / "scanned.pdf").write_bytes(files.scanned())
    (folder / "bomb.docx").write_bytes(bomb())
    (folder / "picture.pdf").write_bytes(b"\x89PNG\r\n\x1a\n" + files.RUBBISH)
    (folder / "rubbish.txt").write_bytes(files.RUBBISH)
    (folder / "page.docx").write_text(
        "<html><body><p>Seclusion is banned.</p></body></html>", "utf-8"
    )
    (folder / "secret.md").write_text(GOOD.format(2), "utf-8")
    (folder / "gone.pdf").symlink_to(folder / "nowhere.pdf")
    (folder / "round.md").symlink_to(folder / "round.md")
    (folder / "deep" / "loop").symlink_to(folder)
    (folder / "named.md").mkdir()
    os.mkfifo(folder / "pipe.txt")
    with (folder / "huge.pdf").open("wb") as file:
        file.truncate(60_000_000)
    forbid(monkeypatch, folder / "secret.md", folder / "locked")

    result = CliRunner().invoke(cli, ["audit", str(folder), "-o", str(tmp_path / "out")])
    assert result.exit_code == 1, result.output
    told = problems(tmp_path / "out")
    assert {path for path, problem in told.items() if not problem} == {"good.md", "page.docx"}
    for path, word in {
        "protected.pdf": "password",
        "protected.docx": "password",
        "empty.html": "empty",
        "scanned.pdf": "scanned images",
        "bomb.docx": "absurd",
        "picture.pdf": "picture",
        "rubbish.txt": "format",
        "secret.md": "Permission denied",
        "locked": "the folder can't be read: Permission denied",
        "gone.pdf": "No such file",
        "round.md": "symbolic links",
        "deep/loop": "a link to a folder",
        "pipe.txt": "isn't an ordinary file",
        "huge.pdf": "more than 50 MB",
    }.items():
        assert word in told.pop(path), path
        assert path in result.stdout
    assert len(told) == 2


def test_a_folder_that_may_not_be_read_at_all_stops_the_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "policies"
    folder.mkdir()
    forbid(monkeypatch, folder)
    result = CliRunner().invoke(cli, ["audit", str(folder), "-o", str(tmp_path / "out")])
    assert result.exit_code == 2
    assert "the folder can't be read: Permission denied" in result.output
    assert not (tmp_path / "out").exists()


def forbid(monkeypatch: pytest.MonkeyPatch, *places: Path) -> None:
    """Make places unreadable, for root too."""
    for place in places:
        place.chmod(0)
    real_open, real_scan = Path.open, os.scandir

    def opened(self: Path, *rest: object, **more: object) -> object:
        if self in places:
            raise PermissionError(13, "Permission denied", str(self))
        return real_open(self, *rest, **more)  # type: ignore[call-overload]

    def scanned(path: object = ".") -> object:
        if Path(str(path)) in places:
            raise PermissionError(13, "Permission denied", str(path))
        return real_scan(path)  # type: ignore[call-overload]

    monkeypatch.setattr(Path, "open", opened)
    monkeypatch.setattr(os, "scandir", scanned)


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_a_run_that_is_killed_goes_on_and_ends_with_the_same_bytes(
    jobs: str, tmp_path: Path, checkout: Path
) -> None:
    folder, out, clean = tmp_path / "policies", tmp_path / "out", tmp_path / "clean"
    folder.mkdir()
    for number in range(24):
        (folder / f"{number:03}.md").write_text(GOOD.format(number) * 10, "utf-8")
    words = ["audit", str(folder), "--model", "dese-2010"]
    process = subprocess.Popen(
        [sys.executable, "-m", "policygen", *words, "-o", str(out), "--jobs", jobs],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True,
    )  # fmt: skip
    results = out / ".results"
    while len(list(results.glob("*.json"))) < 10:
        assert process.poll() is None, process.communicate()
        time.sleep(0.005)
    os.killpg(process.pid, signal.SIGKILL)
    process.communicate()
    assert process.returncode == -signal.SIGKILL
    before = {path.name: path.stat().st_mtime_ns for path in results.glob("*.json")}
    assert 10 <= len(before) < 24
    assert not (out / "policies.csv").exists()
    (results / ".policygen-1.tmp").write_text("half a resu", "utf-8")

    assert CliRunner().invoke(cli, [*words, "-o", str(out), "--jobs", jobs]).exit_code == 1
    after = {path.name: path.stat().st_mtime_ns for path in results.iterdir()}
    assert len(after) == 24
    assert {name: after[name] for name in before} == before
    assert CliRunner().invoke(cli, [*words, "-o", str(clean)]).exit_code == 1
    for name in FILES:
        assert (out / name).read_bytes() == (clean / name).read_bytes(), name


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_a_run_that_is_stopped_by_its_user_says_so_and_no_more(jobs: str, tmp_path: Path) -> None:
    folder, out = tmp_path / "policies", tmp_path / "out"
    folder.mkdir()
    for number in range(300):
        (folder / f"{number:03}.md").write_text(GOOD.format(number) * 20, "utf-8")
    process = subprocess.Popen(
        [sys.executable, "-m", "policygen", "audit", str(folder), "-o", str(out), "--jobs", jobs],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True,
    )  # fmt: skip
    while len(list((out / ".results").glob("*.json"))) < 5:
        assert process.poll() is None, process.communicate()
        time.sleep(0.005)
    os.killpg(process.pid, signal.SIGINT)
    stdout, stderr = process.communicate(timeout=60)
    assert (process.returncode, stdout, stderr) == (130, b"", b"Stopped.\n")


def test_nothing_is_written_to_an_error_stream_that_is_no_terminal(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text(GOOD.format(1), "utf-8")
    words = ["audit", str(tmp_path), "-o", str(tmp_path / "out")]
    done = subprocess.run([sys.executable, "-m", "policygen", *words], capture_output=True)
    assert (done.returncode, done.stderr) == (1, b"")


def test_a_terminal_is_shown_a_bar_with_rate_and_remaining_time(tmp_path: Path) -> None:
    pty = pytest.importorskip("pty")
    folder = tmp_path / "policies"
    folder.mkdir()
    for number in range(40):
        (folder / f"{number}.md").write_text(GOOD.format(number) * 5, "utf-8")
    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-m", "policygen", "audit", str(folder), "-o", str(tmp_path / "out")],
        stdout=subprocess.DEVNULL, stderr=theirs, env={**os.environ, "TERM": "xterm", "COLUMNS": "120"},
    )  # fmt: skip
    os.close(theirs)
    shown = b""
    while True:
        try:
            more = os.read(ours, 4096)
        except OSError:  # the other end was closed
            break
        if not more:
            break
        shown += more
    os.close(ours)
    assert process.wait() == 1
    text = shown.decode()
    assert "/40" in text
    assert "to go" in text
    assert "a second" in text or "a minute" in text
