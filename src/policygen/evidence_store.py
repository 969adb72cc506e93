"""The folder of evidence data: reads what each element looks for, or tells every fault of it."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

from policygen.checking.spec import Guide, guide_of, phrase_faults, vocabulary_of
from policygen.data_file import read_data_file
from policygen.data_schema import Problem, problems
from policygen.store import data_root, refuse, schema

FOLDER = "state_requirements/evidence"
COMMON = "common.yaml"


@cache
def load_guide(root: Path | None = None) -> Guide:
    """What the elements of all laws look for.

    Arguments:
        root: the data folder, if not the one that `data_root` finds.

    Raises:
        DataError: files break their schema or a phrase can't be read: all problems at once.
    """
    folder = data_root(root) / FOLDER
    found: list[Problem] = []
    common = read_data_file(folder / COMMON)
    name = str(folder / COMMON)
    found += common.problems or problems(
        common.data, schema("evidence-words-1"), common.lines, name
    )
    files = [read_data_file(path) for path in sorted(folder.glob("*.yaml")) if path.name != COMMON]
    for file in files:
        found += file.problems or problems(
            file.data, schema("evidence-1"), file.lines, str(file.path)
        )
    refuse(found, folder)
    vocabulary = vocabulary_of(common.data)
    packs: dict[str, Any] = {}
    groups = {key: list(phrases) for key, phrases in common.data["groups"].items()}
    for place, what in phrase_faults({"groups": groups}, vocabulary):
        found.append(Problem(name, common.lines.get(place, 1), what))
    for file in files:
        for place, what in phrase_faults({"elements": file.data["elements"]}, vocabulary):
            while place and place not in file.lines:
                place = place[:-1]
            found.append(Problem(str(file.path), file.lines.get(place, 1), what))
        packs.update(file.data["elements"])
    refuse(found, folder)
    return guide_of(common.data, packs)
