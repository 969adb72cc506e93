"""The law data's folder: reads codebook, sources, jurisdictions and versions of laws, or tells all faults."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from policygen.data_file import DataFile
from policygen.data_schema import Problem
from policygen.errors import UnknownNameError
from policygen.law import faults
from policygen.law.build import codebook_of, jurisdiction_of, sources_of, version_of
from policygen.law.elements import LawVersion
from policygen.law.figures import Figures, figure_faults, figures_of
from policygen.law.nouns import Codebook, Jurisdiction, Source, Variable
from policygen.store import checked, data_root, load_yaml_folder, refuse

FOLDER = "state_requirements"


@dataclass(frozen=True, slots=True)
class LawData:
    """Everything in `state_requirements/`: codebook, bibliography, jurisdictions by id, versions of laws."""

    codebook: Codebook
    sources: Mapping[str, Source]
    states: Mapping[str, Jurisdiction]
    versions: tuple[LawVersion, ...]

    def name_of(self, letters: str) -> str:
        """A state's name; "United States" for any other law."""
        return self.states[letters].name if letters in self.states else "United States"

    def variables(self, names: Iterable[str]) -> tuple[Variable, ...]:
        """The variables with these ids, in this order.

        Raises:
            UnknownNameError: there is no such variable.
        """
        known = {variable.id: variable for variable in self.codebook.variables}
        for name in names:
            if name not in known:
                raise UnknownNameError(
                    f"there is no variable {name!r}",
                    fix=f"The variables are: {', '.join(known)}.",
                )
        return tuple(known[name] for name in names)


@cache
def load_law(root: Path | None = None) -> LawData:
    """All law data of the data folder.

    Arguments:
        root: the data folder, if not the one that `data_root` finds.

    Raises:
        DataError: files break their schema or the codebook: all problems at once, with file and line.
    """
    folder = data_root(root) / FOLDER
    found: list[Problem] = []
    codebook_file = _read(folder / "codebook.yaml", "codebook-1", found)
    sources_file = _read(folder / "sources.yaml", "sources-1", found)
    files = [
        _read(path, "jurisdiction-1", found)
        for path in sorted(folder.glob("*.yaml"))
        if path.name not in ("codebook.yaml", "sources.yaml")
    ]
    laws = [
        _read(path, "law-version-1", found) for path in sorted((folder / "elements").glob("*.yaml"))
    ]
    refuse(found, folder)
    codebook = codebook_of(codebook_file.data)
    sources = {source.id: source for source in sources_of(sources_file.data)}
    scales = _scales(root)
    refuse(_faults(files, laws, codebook, sources, scales, folder), folder)
    states = {file.data["state"]: jurisdiction_of(file.data, codebook) for file in files}
    return LawData(
        codebook,
        sources,
        {state: states[state] for state in sorted(states)},
        tuple(version_of(file.data) for file in laws),
    )


@cache
def load_figures(root: Path | None = None) -> Mapping[str, Figures]:
    """What states publish on the use of restraint and seclusion, by state.

    Raises:
        DataError: files break their schema, or name what isn't there: all problems at once.
    """
    law = load_law(root) if root else load_law()  # one entry of its cache
    folder = data_root(root) / FOLDER / "figures"
    found: list[Problem] = []
    files = [_read(path, "figures-1", found) for path in sorted(folder.glob("*.yaml"))]
    refuse(found, folder)
    known = frozenset(law.states), frozenset(law.sources)
    refuse([problem for file in files for problem in figure_faults(file, *known)], folder)
    return {file.data["state"]: figures_of(file.data) for file in files}


def forget() -> None:
    """Let the next call read the files anew; what a file with the same text says is still known."""
    load_law.cache_clear()
    load_figures.cache_clear()


def _read(path: Path, schema_name: str, found: list[Problem]) -> DataFile:
    file, faults = checked(path, schema_name)
    found += faults
    return file


def _scales(root: Path | None) -> dict[str, tuple[str, ...]]:
    return {
        file.data["id"]: tuple(value["id"] for value in file.data["values"])
        for file in load_yaml_folder("scales", "scale-1", root)
    }


def _faults(
    files: Iterable[DataFile],
    laws: Iterable[DataFile],
    codebook: Codebook,
    sources: Mapping[str, Source],
    scales: Mapping[str, tuple[str, ...]],
    folder: Path,
) -> list[Problem]:
    found: list[Problem] = []
    by_state: dict[str, DataFile] = {}
    for file in files:
        state: Any = file.data["state"]
        if state in by_state:
            what = f"{state} stands in {by_state[state].path.name} already"
            found.append(Problem(str(file.path), file.lines.get(("state",), 1), what))
        by_state.setdefault(state, file)
        found += faults.of_jurisdiction(file, codebook, scales)
    found += faults.missing_states(by_state, str(folder))
    for file in laws:
        found += faults.of_version(file, tuple(sources), scales)
    return found
