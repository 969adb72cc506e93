"""Where the work of an audit runs: this process, processes of this machine, or a Dask cluster.

Whatever the engine, each task is answered once.
"""

from __future__ import annotations

import signal
import threading
import warnings
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import Any

from policygen.audit_cluster import on_cluster
from policygen.auditing.tasks import LOST, Answer, Task, numbered


def answers(
    work: Callable[..., Any],
    tasks: Iterable[Task],
    *,
    jobs: int = 1,
    scheduler: str = "",
    proof: Callable[[], str],
) -> Iterator[Answer]:
    """The number and the answer of each task as it comes, in any order; tasks are taken as they're needed.

    Arguments:
        work: a function of a module, with plain arguments and a plain answer.
        tasks: number and arguments of each; no argument may be shared memory of this machine.
        jobs: number of processes of this machine.
        scheduler: address of a Dask scheduler ("tcp://10.0.0.5:8786") to run on instead, or "".
        proof: what tells this program and its data from others; workers must answer the same.

    Raises:
        MissingPartError: the libraries of the extra `distributed` aren't installed.
        InputError: the scheduler or its workers don't answer, aren't ours, or were lost.
    """
    if scheduler:
        return on_cluster(work, tasks, scheduler, proof)
    if jobs == 1:
        return ((task[0], work(*task[1:])) for task in tasks)
    return _in_processes(work, tasks, jobs)


def _in_processes(work: Callable[..., Any], tasks: Iterable[Task], jobs: int) -> Iterator[Answer]:
    """Answers of loky processes; when one dies, its suspects are tried again, each alone."""
    from joblib import Parallel, delayed
    from joblib.externals.loky.process_executor import TerminatedWorkerError

    warnings.filterwarnings("ignore", r"(.|\n)*\btasks (which were|have been)\b")
    rest, waiting = iter(tasks), dict[int, Task]()

    def handed_out() -> Iterator[Any]:
        for task in rest:
            waiting[task[0]] = task
            yield delayed(_in_a_child)(work, *task)

    while True:
        pool = Parallel(n_jobs=jobs, backend="loky", return_as="generator_unordered")
        died = False
        try:
            with _deaf():
                came = pool(handed_out())  # starts the processes
            for number, answer in came:
                del waiting[number]
                yield number, answer
        except TerminatedWorkerError:
            died = True
        for number in sorted(waiting):
            yield number, _alone(work, waiting.pop(number))
        if not died:
            return


def _alone(work: Callable[..., Any], task: Task) -> Any:
    """The answer of a process that has only this task."""
    from joblib import Parallel, delayed
    from joblib.externals.loky.process_executor import TerminatedWorkerError

    try:
        ((_, answer),) = Parallel(n_jobs=2, backend="loky", batch_size=1)(
            [delayed(_in_a_child)(work, *task)]
        )
    except TerminatedWorkerError:
        return LOST
    return answer


def _in_a_child(work: Callable[..., Any], *task: Any) -> Answer:
    """A task's answer in a process of ours, which leaves it to its parent to hear the user's stop."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    return numbered(work, None, "", *task)


@contextmanager
def _deaf() -> Iterator[None]:
    """Hear no stop for a moment: processes started in it don't either, and so tell no tracebacks."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
