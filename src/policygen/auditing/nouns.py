"""The nouns of an audit: what one file gave, as plain data that any process can write and read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Cell:
    """One element in one policy: its status, the passage that shows it, its page and its reason."""

    element: str
    status: str
    text: str
    page: int | None
    why: str


@dataclass(frozen=True, slots=True)
class Edit:
    """A difference from the model: direction, what was removed and added, the passage."""

    direction: str
    severity: str
    rule: str
    removed: str
    added: str
    after: str


@dataclass(frozen=True, slots=True)
class Audited:
    """What one file gave.

    Arguments:
        path: below the audited folder, with forward slashes.
        sha256: of the file's bytes.
        title, format, words: of the policy; "" and 0 where it couldn't be read.
        dated: the day on which it says that it was last revised or adopted (ISO 8601), or "".
        cells: every required element.
        edits: differences from the model that weaken, where one was named.
        problem: why the file couldn't be read, or "".
        notices: what the reader should know of the reading.
    """

    path: str
    sha256: str
    title: str = ""
    format: str = ""
    words: int = 0
    dated: str = ""
    cells: tuple[Cell, ...] = ()
    edits: tuple[Edit, ...] = ()
    problem: str = ""
    notices: tuple[str, ...] = field(default=())

    def count(self, status: str) -> int:
        """How many elements have a status."""
        return sum(cell.status == status for cell in self.cells)

    def plain(self) -> dict[str, Any]:
        """The same as plain data for JSON."""
        return asdict(self)


def audited_of(data: Mapping[str, Any]) -> Audited:
    """The result that some plain data holds."""
    return Audited(
        **{
            **data,
            "cells": tuple(Cell(**cell) for cell in data["cells"]),
            "edits": tuple(Edit(**edit) for edit in data["edits"]),
            "notices": tuple(data["notices"]),
        }
    )
