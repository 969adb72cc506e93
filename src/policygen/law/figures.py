"""What a state publishes on how often restraint and seclusion are used: dated tables, each with its words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from policygen.data_file import DataFile
from policygen.data_schema import Problem
from policygen.law.nouns import Quotation


@dataclass(frozen=True, slots=True)
class Measure:
    """One column of a table: its id, its heading, and whether the chart shows it."""

    id: str
    label: str
    charted: bool


@dataclass(frozen=True, slots=True)
class Row:
    """One row: what it is of, a figure for each measure (None: not given), the words, a remark."""

    label: str
    values: tuple[float | None, ...]
    quotations: tuple[Quotation, ...]
    note: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """Figures of one kind; `unit` is "uses", "students" or "percent"."""

    id: str
    title: str
    unit: str
    row_label: str
    measures: tuple[Measure, ...]
    rows: tuple[Row, ...]
    note: str = ""


@dataclass(frozen=True, slots=True)
class Fact:
    """A sentence in own words, and the words that it was read from."""

    fact: str
    quotation: Quotation


@dataclass(frozen=True, slots=True)
class Figures:
    """What one state publishes.

    Arguments:
        source, published: id of the document in the bibliography, and its date (ISO, may be partial).
        covers: whom the figures count, and `covers_quotation` where that is said.
        not_read: what of the source wasn't read, or contradicts it.
    """

    state: str
    title: str
    source: str
    published: str
    covers: str
    covers_quotation: Quotation
    tables: tuple[Table, ...]
    facts: tuple[Fact, ...]
    not_read: tuple[str, ...]

    def quotations(self) -> Iterator[tuple[str, Quotation]]:
        """Every quotation with the place of the figure that it proves."""
        yield f"{self.state} figures", self.covers_quotation
        for table in self.tables:
            for row in table.rows:
                for quotation in row.quotations:
                    yield f"{self.state} figures, {table.id}, {row.label}", quotation
        for one in self.facts:
            yield f"{self.state} figures, {one.fact[:40]}", one.quotation


def figures_of(data: Mapping[str, Any]) -> Figures:
    """One file of `figures/`."""

    def quoted(one: Mapping[str, Any]) -> Quotation:
        return Quotation(" ".join(one["text"].split()), data["source"], f"line {one['line']}")

    return Figures(
        data["state"],
        data["title"],
        data["source"],
        data["published"],
        data["covers"],
        quoted(data["covers_quotation"]),
        tuple(
            Table(
                table["id"],
                table["title"],
                table["unit"],
                table["row_label"],
                tuple(Measure(**one) for one in table["measures"]),
                tuple(
                    Row(
                        row["label"],
                        tuple(row["values"]),
                        tuple(quoted(one) for one in row["quotations"]),
                        row.get("note", ""),
                    )
                    for row in table["rows"]
                ),
                table.get("note", ""),
            )
            for table in data["tables"]
        ),
        tuple(Fact(one["fact"], quoted(one["quotation"])) for one in data["facts"]),
        tuple(data["not_read"]),
    )


def figure_faults(file: DataFile, states: frozenset[str], sources: frozenset[str]) -> list[Problem]:
    """What a schema can't see: the file's name, unknown states and sources, rows of another length."""
    data, path = file.data, str(file.path)
    found: list[Problem] = []

    def at(what: str, *place: str | int) -> None:
        found.append(Problem(path, file.lines.get(place, 1), what))

    if data["state"] != file.path.stem:
        at(f"'state' is {data['state']!r}; the file's name asks for {file.path.stem!r}", "state")
    if data["state"] not in states:
        at(f"there is no jurisdiction {data['state']!r}", "state")
    if data["source"] not in sources:
        at(f"sources.yaml has no source {data['source']!r}", "source")
    for number, table in enumerate(data["tables"]):
        for at_row, row in enumerate(table["rows"]):
            if len(row["values"]) != len(table["measures"]):
                what = f"{len(row['values'])} values for {len(table['measures'])} measures"
                at(what, "tables", number, "rows", at_row, "values")
    return found
