"""A task of an audit and its answer, as any engine takes and gives them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from policygen.errors import InputError

Task = tuple[Any, ...]  # its number, then the arguments of the work
Answer = tuple[int, Any]


@dataclass(frozen=True, slots=True)
class Lost:
    """The answer to a task that ended its process; `why` says so in words."""

    why: str = "reading it ended the process (out of memory, or a fault of a library)"


LOST = Lost()


def numbered(
    work: Callable[..., Any],
    proof: Callable[[], str] | None,
    expected: str,
    number: int,
    *rest: Any,
) -> Answer:
    """A task's number and answer, from a process that proved to be of the same program.

    Raises:
        InputError: the worker has another program or other data.
    """
    if proof is not None and proof() != expected:
        raise other_program("a worker that came later")
    return number, work(*rest)


def other_program(who: str) -> InputError:
    """The error for a worker whose answers can't stand beside ours."""
    return InputError(
        f"{who} has another version of policygen, of its data or of its libraries",
        "--scheduler",
        "Install the same version everywhere; results of different ones can't stand in one table.",
    )
