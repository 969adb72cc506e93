"""An audit on a real Dask cluster on loopback: the same bytes, and no dead worker loses or doubles a result."""

from __future__ import annotations

import os
import re
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner

from policygen import audit_cluster
from policygen.audit_engine import answers
from policygen.audit_key import fingerprint
from policygen.audit_run import FILES
from policygen.auditing.tasks import Lost
from policygen.cli import cli
from policygen.errors import InputError

pytest.importorskip(
    "distributed", reason="NOT CHECKED: the cluster; install policygen[distributed]"
)
POLICY = """# Seclusion and Restraint

Seclusion may be used only when there is imminent danger of physical harm to the student or others.

The principal shall notify the parent within {days} school days of each use of seclusion or restraint.

Revised: July {days}, 2019
"""
COUNT = 32


class Cluster:
    """A scheduler and workers as processes of their own; `workers` are in the order of their start."""

    def __init__(self, place: Path) -> None:
        self.place = place
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.address = f"tcp://127.0.0.1:{free.getsockname()[1]}"
        self.scheduler = self.start("scheduler", "--host", self.address, "--no-dashboard")
        self.workers: list[subprocess.Popen[bytes]] = []

    def add_worker(self, **environment: str) -> None:
        worker = self.start(
            "worker", self.address, "--no-nanny", "--no-dashboard", "--nthreads", "1",
            "--local-directory", str(self.place), **environment,
        )  # fmt: skip
        self.workers.append(worker)

    def start(self, *words: str, **environment: str) -> subprocess.Popen[bytes]:
        with (self.place / f"{words[0]}-{time.monotonic_ns()}.log").open("wb") as log:
            return subprocess.Popen(
                [sys.executable, "-m", "dask", *words],
                cwd=self.place,
                env={**os.environ, **environment},
                stdout=log,
                stderr=log,
            )

    def ready(self) -> None:
        """Wait until every worker has joined."""
        from distributed import Client

        with Client(self.address, timeout=60, set_as_default=False) as client:
            client.wait_for_workers(len(self.workers), timeout=60)

    def stop(self) -> None:
        for process in (*self.workers, self.scheduler):
            process.kill()
            process.wait()


@pytest.fixture
def cluster(tmp_path: Path) -> Iterator[Cluster]:
    running = Cluster(tmp_path)
    try:
        running.add_worker()
        running.add_worker()
        running.ready()
        yield running
    finally:
        running.stop()


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory, checkout: Path) -> Path:
    below = tmp_path_factory.mktemp("policies")
    for number in range(COUNT):
        (below / f"district-{number:03}.md").write_text(POLICY.format(days=number), "utf-8")
    example = checkout / "examples" / "columbia-2019"
    for suffix in ("docx", "pdf", "html"):
        (below / f"columbia.{suffix}").write_bytes((example / f"proposal.{suffix}").read_bytes())
    (below / "broken.pdf").write_bytes(b"%PDF-1.7 nothing")
    return below


@pytest.fixture(scope="module")
def expected(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """The files that two processes of this machine write."""
    out = tmp_path_factory.mktemp("loky") / "out"
    words = ["audit", str(folder), "-o", str(out), "--model", "dese-2010", "--jobs", "2"]
    assert CliRunner().invoke(cli, words).exit_code == 1
    return {name: (out / name).read_bytes() for name in FILES}


def command(folder: Path, out: Path, address: str) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, "-m", "policygen", "audit", str(folder), "-o", str(out),
         "--model", "dese-2010", "--scheduler", address],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip


def kept(out: Path) -> int:
    return len(list((out / ".results").glob("*.json")))


def wait_for(out: Path, count: int, process: subprocess.Popen[bytes]) -> None:
    """Until so many results are kept; the run must not have ended by then."""
    for _ in range(6000):
        if kept(out) >= count:
            break
        time.sleep(0.01)
    assert process.poll() is None, "the run was over before it could be disturbed"


def test_a_worker_killed_in_the_middle_changes_no_byte(
    cluster: Cluster, folder: Path, expected: dict[str, bytes], tmp_path: Path
) -> None:
    out = tmp_path / "out"
    process = command(folder, out, cluster.address)
    wait_for(out, 10, process)
    cluster.workers[0].send_signal(signal.SIGKILL)
    cluster.workers[0].wait()
    stdout, stderr = process.communicate(timeout=120)
    assert (process.returncode, stderr) == (1, b"")
    assert stdout == expected["summary.txt"]
    assert {name: (out / name).read_bytes() for name in FILES} == expected
    assert kept(out) == COUNT + 4
    assert cluster.workers[1].poll() is None


def test_a_scheduler_that_dies_ends_the_run_in_words_and_the_next_goes_on(
    cluster: Cluster, folder: Path, expected: dict[str, bytes], tmp_path: Path
) -> None:
    out = tmp_path / "out"
    process = command(folder, out, cluster.address)
    wait_for(out, 10, process)
    cluster.scheduler.kill()
    _, stderr = process.communicate(timeout=120)
    told = stderr.decode()
    assert process.returncode == 2
    assert "the cluster was lost" in told
    assert "Run the same command again" in told
    assert "Traceback" not in told
    before = kept(out)
    assert before >= 10
    words = ["audit", str(folder), "-o", str(out), "--model", "dese-2010"]
    assert CliRunner().invoke(cli, words).exit_code == 1
    assert {name: (out / name).read_bytes() for name in FILES} == expected


SLOW = "__import__('time').sleep(0.02) or 7"
DEADLY = "__import__('os')._exit(1)"


def test_each_task_is_answered_once_though_a_worker_dies(cluster: Cluster) -> None:
    came = []
    for number, answer in answers(
        eval, ((n, SLOW) for n in range(200)), scheduler=cluster.address, proof=fingerprint
    ):
        came.append((number, answer))
        if len(came) == 20:
            cluster.workers[1].kill()
    assert sorted(came) == [(n, 7) for n in range(200)]


def test_a_task_that_ends_every_worker_is_given_up_alone(cluster: Cluster) -> None:
    for _ in range(4):  # a task may end four before it is given up
        cluster.add_worker()
    cluster.ready()
    tasks = [(n, DEADLY if n == 5 else SLOW) for n in range(40)]
    came = dict(answers(eval, tasks, scheduler=cluster.address, proof=fingerprint))
    assert sorted(came) == list(range(40))
    assert isinstance(came.pop(5), Lost)
    assert set(came.values()) == {7}


def test_a_task_that_ends_its_process_is_given_up_alone() -> None:
    tasks = [(n, DEADLY if n == 5 else SLOW) for n in range(40)]
    came = list(answers(eval, tasks, jobs=2, proof=fingerprint))
    assert sorted(number for number, _ in came) == list(range(40))
    assert {n for n, answer in came if isinstance(answer, Lost)} == {5}


def test_a_worker_with_other_data_is_refused(
    cluster: Cluster, tmp_path: Path, checkout: Path
) -> None:
    data = tmp_path / "data"
    (data / "model_policies").mkdir(parents=True)
    cluster.add_worker(POLICYGEN_DATA=str(data))
    cluster.ready()
    with pytest.raises(InputError, match="another version of policygen"):
        list(answers(eval, [(0, SLOW)], scheduler=cluster.address, proof=fingerprint))


def test_wrong_addresses_are_told_apart(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(audit_cluster, "WAIT", 2)
    with socket.socket() as silent:
        silent.bind(("127.0.0.1", 0))
        silent.listen()
        port = silent.getsockname()[1]
        for address, answer in (
            (f"tcp://127.0.0.1:{port}", "no scheduler answered in 2 s"),
            ("tcp://127.0.0.1:1", "no scheduler answer"),
            ("smb://127.0.0.1:1", "unknown address scheme"),
            ("127.0.0.1", "missing port number"),
        ):
            out = tmp_path / "out"
            words = ["audit", str(folder), "-o", str(out), "--scheduler", address]
            result = CliRunner().invoke(cli, words)
            assert result.exit_code == 2
            assert re.search(answer, result.output), result.output
            assert "dask scheduler" in result.output
            assert not out.exists()


def test_a_missing_extra_is_told_with_its_remedy(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "distributed", None)
    words = ["audit", str(folder), "-o", str(tmp_path / "out"), "--scheduler", "tcp://127.0.0.1:1"]
    result = CliRunner().invoke(cli, words)
    assert result.exit_code == 2
    assert "pip install 'policygen[distributed]'" in result.output


def test_jobs_and_a_scheduler_exclude_each_other(folder: Path, tmp_path: Path) -> None:
    words = [
        "audit",
        str(folder),
        "-o",
        str(tmp_path / "o"),
        "--jobs",
        "2",
        "--scheduler",
        "tcp://h:1",
    ]
    result = CliRunner().invoke(cli, words)
    assert result.exit_code == 2
    assert "--jobs is for this machine" in result.output
