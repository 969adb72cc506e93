"""The verbs on the law: name one, check a policy against it, compare two, prove the data, export it."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path

from policygen import api
from policygen.checking.citations import stale_citations
from policygen.checking.engine import check_document
from policygen.checking.floors import statute_floor, text_floors
from policygen.citation_store import load_citations
from policygen.clause_store import load_clauses
from policygen.coverage import Coverage
from policygen.errors import DataError, InputError
from policygen.evidence_store import load_guide
from policygen.finding import Finding
from policygen.floors import Floor, Row, Standing, ThreeFloors, Which
from policygen.generating.pasting import with_clauses
from policygen.law import export
from policygen.law.dates import day
from policygen.law.diff import ElementChange, VariableChange, element_changes, variable_changes
from policygen.law.elements import LawVersion
from policygen.law.name import Named, named
from policygen.law.on import standings
from policygen.law.table import as_csv, rows
from policygen.law.text import as_policy
from policygen.law.verify import Proof, verify
from policygen.law_store import LawData, load_figures, load_law
from policygen.policy import Document


@dataclass(frozen=True, slots=True)
class LawDifference:
    """Where two laws differ: their names, the table's variables, the required elements, and doubts."""

    labels: tuple[str, str]
    variables: tuple[VariableChange, ...]
    elements: tuple[ElementChange, ...]
    notices: tuple[str, ...]


def law() -> LawData:
    """All law data of the data folder.

    Raises:
        DataError: the data is damaged; every problem is named.
    """
    return load_law()


def law_day(as_of: str | None) -> str:
    """The day that a user named (YYYY-MM-DD), or the data's own.

    Raises:
        InputError: it is no date.
    """
    return day(as_of) if as_of else law().codebook.current_as_of


def law_named(name: str, as_of: str | None = None) -> Named:
    """The law with this name: "MO", "MO@2019", "mo-hb1568-2020".

    Raises:
        UnknownNameError: there is none.
        InputError: a date in it is none.
    """
    data = law()
    return named(name, data.states, data.versions, data.codebook, law_day(as_of))


def law_document(name: str) -> Document:
    """What a law requires, as a policy to compare with.

    Raises:
        UnknownNameError: there is no such law.
        InputError: the data doesn't have its elements.
    """
    found = law_named(name)
    if found.version is None:
        known = ", ".join(f"law:{version.id}" for version in law().versions)
        raise InputError(
            "the required elements of this law aren't in the data",
            f"law:{name}",
            f"The laws to compare with are: {known}.",
        )
    document = api.read_text(as_policy(found.version), title=found.version.title)
    return Document(
        found.version.title,
        f"law:{name}",
        "law",
        document.text,
        document.passages,
        read_by=document.read_by,
    )


def check(document: Document, state: str = "MO", as_of: str | None = None) -> Coverage:
    """Say of every element that a state's law requires whether a policy has it, and where.

    Arguments:
        document: the policy, as `read` gives it.
        state: two letters or a state's name; or the id of one version of a law.
        as_of: the day whose law it is (YYYY-MM-DD); else the data's own day.

    Raises:
        UnknownNameError: there is no such state or law.
        InputError: the data doesn't have the elements that this state required on that day.
    """
    found = law_named(state, as_of)
    if found.version is None:
        known = "; ".join(f"{one.id} ({_told_since(one)})" for one in law().versions)
        raise InputError(
            f"what {found.label} required of a policy isn't in the data",
            state,
            f"There is: {known}. Name one of them, or another day with --as-of.",
        )
    coverage = check_document(document, found.version, found.on, load_guide(), _compare_texts)
    stale = tuple(stale_citations(document, load_citations(), found.on))
    state_name = law().name_of(found.version.state)
    elements = with_clauses(coverage, load_clauses(), found.version, state_name)
    return replace(coverage, elements=elements, notices=(*coverage.notices, *stale))


def three_floors(
    document: Document,
    state: str = "MO",
    as_of: str | None = None,
    model: Document | None = None,
    present: Document | None = None,
) -> ThreeFloors:
    """Say of every required element whether a policy is below the statute, a model, the present policy.

    Arguments:
        document, state, as_of: as in `check`.
        model, present: the texts of the other two floors, or None.

    Raises:
        UnknownNameError, InputError: as in `check`.
    """
    coverage = check(document, state, as_of)
    given = {Which.MODEL: model, Which.PRESENT: present}
    columns = [tuple(statute_floor(one) for one in coverage.elements)]
    for which, text in given.items():
        if text is None:
            columns.append((Floor(which, Standing.NOT_GIVEN),) * len(coverage.elements))
            continue
        other, edits = check(text, state, as_of), api.compare(text, document)
        columns.append(text_floors(which, coverage, other, edits, _compare_texts))
    rows = tuple(
        Row(one, floors)
        for one, floors in zip(coverage.elements, zip(*columns, strict=True), strict=True)
    )
    titles = {which: (text.title, text.source) for which, text in given.items() if text}
    return ThreeFloors(coverage, titles, rows)


def law_difference(first: str, second: str) -> LawDifference:
    """Where the second law protects a student less or more than the first.

    Raises:
        UnknownNameError, InputError: as in `law_named`.
    """
    data = law()
    before, after = law_named(first), law_named(second)
    notices: list[str] = []
    elements: tuple[ElementChange, ...] = ()
    if before.version and after.version:
        if before.version.id == after.version.id:
            notices.append("Both days have the same version of the law.")
        else:
            elements = element_changes(before.version, after.version, _compare_texts)
    else:
        for side in (before, after):
            if side.version is None:
                notices.append(f"The required elements of {side.label} aren't in the data.")
    for side in (before, after):
        if side.version and side.version.status == "never_enacted":
            notices.append(f"{side.version.title} was never enacted; it is not the law.")
    variables: tuple[VariableChange, ...] = ()
    if before.state and after.state:
        tables = [
            {one.variable: one for one in standings(side.state, data.codebook, side.on)}
            for side in (before, after)
            if side.state
        ]
        variables = variable_changes(tables[0], tables[1], data.codebook)
    return LawDifference((before.label, after.label), variables, elements, tuple(notices))


def law_proof(folder: Path | None = None) -> Proof:
    """Prove the law data, against the stored copies of a folder where one is given.

    Raises:
        InputError: the folder isn't there.
        DataError: a copy isn't the one that the bibliography names.
    """
    data = law()
    texts: dict[str, str] = {}
    if folder is not None and not folder.is_dir():
        raise InputError(
            "there is no such folder", str(folder), "Name the folder with the stored copies."
        )
    for source in data.sources.values() if folder else ():
        assert folder is not None
        path = folder / source.file
        if not path.is_file():
            continue
        content = path.read_bytes()
        if hashlib.sha256(content).hexdigest() != source.sha256:
            raise DataError(
                f"this isn't the copy that sources.yaml names for {source.id}: its SHA-256 differs",
                str(path),
                "Get the right copy, or mend sources.yaml and read its quotations again.",
            )
        texts[source.id] = content.decode("utf-8")
    figures = tuple(load_figures().values())
    return verify(data.states, data.versions, data.codebook, data.sources, texts, figures)


def law_export(form: str, as_of: str | None = None) -> str:
    """The law of a day as text: "csv" or "json".

    Raises:
        InputError: it is no date.
    """
    data, on = law(), law_day(as_of)
    if form == "csv":
        return as_csv(rows(data.states, data.codebook, on))
    return export.as_json(data.states, data.versions, data.codebook, data.sources, on)


def law_package(as_of: str | None = None) -> dict[str, str]:
    """The files of a Frictionless data package on the law of a day, by name."""
    data, on = law(), law_day(as_of)
    return export.data_package(data.states, data.versions, data.codebook, data.sources, on)


def _told_since(version: LawVersion) -> str:
    """A version's state, and since when it holds or what it is instead of a law in force."""
    other = {"guidance": "guidance", "never_enacted": "never enacted"}.get(version.status)
    return f"{version.state}, {other or version.effective}"


@lru_cache(maxsize=8192)  # policies of a state share most of their sentences
def _compare_texts(before: str, after: str) -> tuple[Finding, ...]:
    return api.compare(api.read_text(before), api.read_text(after)).findings
