"""The work of an audit on a Dask cluster, through joblib's backend for it; the one door to Dask."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from policygen.auditing.tasks import LOST, Answer, Task, numbered, other_program
from policygen.errors import InputError, MissingPartError, PolicygenError

WAIT = 15  # seconds that a scheduler, and then a worker, may take to answer
_START = "Start one (dask scheduler) with workers (dask worker ADDRESS), and name its address."
_LOGGERS = ("asyncio", "distributed", "tornado")
_AGAIN = "Run the same command again: what is done is kept."


def on_cluster(
    work: Callable[..., Any], tasks: Iterable[Task], address: str, proof: Callable[[], str]
) -> Iterator[Answer]:
    """Answers of a cluster's workers; Dask gives the tasks of a worker that died to another.

    Arguments, errors: as in `audit_engine.answers`.
    """
    from joblib import Parallel, delayed

    expected = proof()
    client = _client(address)
    try:
        _prove(client, address, proof, expected)
        pool = Parallel(
            backend=_backend(client), batch_size=1, return_as="generator_unordered", n_jobs=-1
        )
        yield from pool(delayed(numbered)(work, proof, expected, *task) for task in tasks)
    except (PolicygenError, GeneratorExit):
        raise
    except Exception as error:
        if not _is_of_cluster(error):
            raise
        raise InputError(
            f"the cluster was lost ({type(error).__name__})", address, _AGAIN
        ) from error
    finally:
        client.close(timeout=2)


def check_scheduler(address: str) -> None:
    """Ask what answers at an address, before any work; it takes at most `WAIT` seconds.

    Raises:
        MissingPartError: the libraries of the extra `distributed` aren't installed.
        InputError: nothing answers in time, or it isn't a scheduler.
    """
    try:
        from distributed import core
    except ImportError as error:
        raise MissingPartError(
            "the libraries for a cluster aren't installed",
            "--scheduler",
            "Install them, here and on the workers: python -m pip install 'policygen[distributed]'.",
        ) from error
    for name in list(logging.root.manager.loggerDict):
        if name.partition(".")[0] in _LOGGERS:  # what matters is told as an error
            logging.getLogger(name).setLevel(logging.CRITICAL)
    connect: Any = core.rpc

    async def kind() -> str:
        async with connect(address, timeout=WAIT) as server:
            return str((await server.identity()).get("type"))

    async def bounded() -> str:
        return await asyncio.wait_for(kind(), WAIT)

    try:
        found = asyncio.run(bounded())
    except TimeoutError as error:
        raise InputError(f"no scheduler answered in {WAIT} s", address, _START) from error
    except (OSError, ValueError, RuntimeError) as error:
        reason = str(error.__cause__ or error).rstrip(".")
        raise InputError(f"no scheduler answers there ({reason})", address, _START) from error
    if found != "Scheduler":
        raise InputError(f"this is the address of a {found.lower()}", address, _START)


def _client(address: str) -> Any:
    """A connection to a scheduler that has a worker.

    Raises:
        MissingPartError, InputError: as in `check_scheduler`; or the scheduler has no worker.
    """
    check_scheduler(address)  # a client that finds no scheduler couldn't be closed cleanly
    from distributed import Client

    make: Any = Client
    client = make(address, timeout=WAIT, set_as_default=False)
    try:
        client.wait_for_workers(1, timeout=WAIT)
    except TimeoutError as error:
        client.close(timeout=2)
        raise InputError(
            f"the scheduler has had no worker for {WAIT} s", address, _START
        ) from error
    return client


def _prove(client: Any, address: str, proof: Callable[[], str], expected: str) -> None:
    """Refuse a cluster whose workers lack this program or have another one."""
    try:
        found = client.run(proof)
    except Exception as error:  # whatever a worker's Python raises
        raise InputError(
            f"a worker can't run policygen ({type(error).__name__}: {error})",
            address,
            "Install the same version of policygen[distributed] on every worker.",
        ) from error
    others = sorted(worker for worker, answer in found.items() if answer != expected)
    if others:
        raise other_program(f"the worker {others[0]}")


def _is_of_cluster(error: Exception) -> bool:
    from concurrent.futures import CancelledError

    return isinstance(error, (OSError, TimeoutError, CancelledError)) or type(
        error
    ).__module__.startswith("distributed")


def _backend(client: Any) -> Any:
    """joblib's backend for Dask, which also reports a task that never came to an answer.

    joblib's own calls back for answers alone: a task given up by the scheduler (it ended several
    workers) would be waited for without end.
    """
    from distributed.scheduler import KilledWorker
    from joblib._dask import DaskDistributedBackend

    class Reporting(DaskDistributedBackend):  # type: ignore[misc]
        def submit(self, func: Any, callback: Any = None) -> Any:
            future = super().submit(func, callback)
            number = func.items[0][1][3]

            def report(done: Any) -> None:
                error = done.exception()
                if isinstance(error, KilledWorker):
                    callback([(number, LOST)])
                elif error is not None:
                    callback(error)

            future.add_done_callback(report)
            return future

        def retrieve_result_callback(self, out: Any) -> Any:
            if isinstance(out, BaseException):
                raise out
            return super().retrieve_result_callback(out)

    return Reporting(client=client)
