"""How far a long run is, on standard error: a bar with rate and remaining time, or nothing at all."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager


@contextmanager
def progress(total: int, done: int, *, quiet: bool) -> Iterator[Callable[[], None]]:
    """Show a bar while the context lasts; nothing is written where standard error is no terminal.

    Arguments:
        total: number of policies.
        done: how many of them need no work; they don't count in the rate.
        quiet: show nothing in any case.
    Returns: a function to call after each policy.
    """
    if quiet or not sys.stderr.isatty():
        yield lambda: None
        return
    from rich.console import Console
    from rich.progress import (
        BarColumn,
        MofNCompleteColumn,
        Progress,
        ProgressColumn,
        Task,
        TimeRemainingColumn,
    )
    from rich.text import Text

    class Rate(ProgressColumn):
        """Policies a second, or a minute where they are slow."""

        def render(self, task: Task) -> Text:
            rate = task.finished_speed or task.speed
            return Text(rate_told(rate) if rate else "")

    columns = (
        "Policies", BarColumn(), MofNCompleteColumn(), Rate(), TimeRemainingColumn(), "to go",
    )  # fmt: skip
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("", total=total, completed=done)
        yield lambda: bar.advance(task)


def rate_told(rate: float) -> str:
    """A rate in policies a second as people say it."""
    return f"{rate:.1f} a second" if rate >= 1 else f"{rate * 60:.0f} a minute"
