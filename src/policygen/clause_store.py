"""The clause library's folder: reads sections and clauses, or tells all faults with file and line."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

from policygen.data_file import DataFile, read_data_file
from policygen.data_schema import Problem, problems
from policygen.generating.clause import Clause, Floor, Library, Question, Section
from policygen.store import data_root, refuse, schema

FOLDER = "clauses"


@cache
def load_clauses(root: Path | None = None) -> Library:
    """The clause library of the data folder.

    Raises:
        DataError: files break their schema: all problems at once, with file and line.
    """
    folder = data_root(root) / FOLDER
    found: list[Problem] = []
    sections = read_data_file(folder / "sections.yaml")
    found += sections.problems or problems(
        sections.data, schema("sections-1"), sections.lines, str(sections.path)
    )
    files = [read_data_file(path) for path in sorted(folder.glob("*.md"))]
    for file in files:
        found += file.problems or problems(
            file.data, schema("clause-1"), file.lines, str(file.path)
        )
    refuse(found, folder)
    documents = {one["id"]: one["document"] for one in sections.data["sections"]}
    refuse([problem for file in files for problem in _faults(file, documents, files)], folder)
    return Library(
        tuple(Section(**one) for one in sections.data["sections"]),
        tuple(_clause(file) for file in files),
        {file.data["id"]: hashlib.sha256(file.path.read_bytes()).hexdigest() for file in files},
    )


def _faults(
    file: DataFile, documents: Mapping[str, str], files: list[DataFile]
) -> Iterator[Problem]:
    """What a schema can't see: the file's name, the section, what it replaces."""
    data = file.data

    def at(what: str, *place: str) -> Problem:
        return Problem(str(file.path), file.lines.get(place, 1), what)

    if data["id"] != file.path.stem:
        yield at(f"'id' is {data['id']!r}; the file's name asks for {file.path.stem!r}", "id")
    if documents.get(data["section"]) != data["document"]:
        fit = ", ".join(repr(name) for name, kind in documents.items() if kind == data["document"])
        yield at(f"'section' is {data['section']!r}; a {data['document']} has {fit}", "section")
    if data["level"] == "recommended" and not (data["reason"] and data["source"]):
        yield at("a recommended clause needs 'reason' and 'source'", "level")
    ids = {one.data["id"] for one in files}
    for name in data["replaces"]:
        if name not in ids:
            yield at(f"it replaces {name!r}, which doesn't exist", "replaces")
    for name, one in (data["variables"] or {}).items():
        if one["type"] == "choice" and not one.get("choices"):
            yield at(f"the choice {name!r} has no 'choices'", "variables", name)


def _clause(file: DataFile) -> Clause:
    data: Mapping[str, Any] = file.data
    text = file.path.read_text("utf-8")
    return Clause(
        id=data["id"],
        title=data["title"],
        section=data["section"],
        order=data["order"],
        states=tuple(data["states"]),
        level=data["level"],
        document=data["document"],
        kind=data["kind"],
        meets=tuple(data["meets"]),
        replaces=tuple(data["replaces"]),
        defines=tuple(data["defines"]),
        questions=tuple(_question(name, one) for name, one in (data["variables"] or {}).items()),
        reason=data["reason"] or "",
        source=data["source"] or "",
        body=file.body,
        first_line=text.count("\n", 0, len(text) - len(file.body)) + 1,
        path=str(file.path),
    )


def _question(name: str, one: Mapping[str, Any]) -> Question:
    floor = one.get("floor")
    return Question(
        name,
        one["type"],
        one["question"],
        one["help"],
        one["default"],
        one.get("unit") or "",
        Floor(**floor) if floor else None,
        one.get("choices"),
    )
