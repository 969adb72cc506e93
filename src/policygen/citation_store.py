"""The folder of citations that are out of date: reads it, or tells every fault of it."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from policygen.checking.citations import StaleCitation
from policygen.store import load_yaml_folder

FOLDER = "state_requirements/citations"


@cache
def load_citations(root: Path | None = None) -> tuple[StaleCitation, ...]:
    """The citations of all states that are known to be out of date, by state.

    Arguments:
        root: the data folder, if not the one that `data_root` finds.

    Raises:
        DataError: files break their schema: all problems at once.
    """
    return tuple(
        StaleCitation(
            tuple(one["cited"]),
            tuple(one.get("with", ())),
            one["change"],
            one["since"],
            one.get("now", ""),
            one.get("note", ""),
        )
        for file in load_yaml_folder(FOLDER, "citations-1", root)
        for one in file.data["citations"]
    )
