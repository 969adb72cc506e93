"""What earlier builds of one process made: taken again where all that it was made from is the same."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

T = TypeVar("T")


class Memory:
    """Keeps the last result of each name, with what it was made from."""

    def __init__(self) -> None:
        self._known: dict[str, tuple[tuple[str, ...], Any]] = {}

    def get(self, name: str, made_from: tuple[str, ...], make: Callable[[], T]) -> T:
        """The result of `make`, or the last one of this name if that was made from the same.

        Arguments:
            name: what it is ("definitions/mo.html"); one name always has one type.
            made_from: all that the result depends on, as text: the same to the letter, or made anew.
            make: makes it; the result is never changed afterwards.
        """
        known = self._known.get(name)
        if known is None or known[0] != made_from:
            known = self._known[name] = (made_from, make())
        result: T = known[1]
        return result
