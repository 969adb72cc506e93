"""The law data for other programs: JSON, and a Frictionless data package with codebook and citations."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict
from typing import Any

from policygen.law.dates import first_day
from policygen.law.elements import LawVersion
from policygen.law.nouns import Codebook, Jurisdiction, Source
from policygen.law.on import Standing, standings
from policygen.law.table import as_csv, rows

SCHEMA = "policygen/law/1"
LICENSE = {"name": "MIT", "title": "MIT License", "path": "https://opensource.org/license/mit"}
NOT_LEGAL_ADVICE = (
    "Data on what laws say, with their dates and sources. It is not legal advice; check the official "
    "code before you rely on it."
)


def as_json(
    states: Mapping[str, Jurisdiction],
    versions: tuple[LawVersion, ...],
    codebook: Codebook,
    sources: Mapping[str, Source],
    on: str,
) -> str:
    """Everything as one JSON document: codebook, sources, each jurisdiction's law of a day, laws."""
    data = {
        "schema": SCHEMA,
        "as_of": on,
        "note": NOT_LEGAL_ADVICE,
        "codebook": asdict(codebook),
        "sources": [asdict(source) for source in sources.values()],
        "jurisdictions": [state_data(state, codebook, on) for state in states.values()],
        "laws": [version_data(version) for version in versions],
    }
    return json.dumps(data, ensure_ascii=False, indent=1) + "\n"


def state_data(state: Jurisdiction, codebook: Codebook, on: str) -> dict[str, Any]:
    """One jurisdiction as plain data: its values on a day, both codings, definition, later layer."""
    return {
        "id": state.id,
        "name": state.name,
        "as_of": on,
        "summary": state.summary,
        "note": state.note,
        "values": {one.variable: _standing(one) for one in standings(state, codebook, on)},
        "coded_2018": {
            name: {"first": coded.first, "second": coded.second, "resolution": coded.resolution}
            for name, coded in state.values.items()
        },
        "definition": asdict(state.definition) if state.definition else None,
        "later": [asdict(one) for one in state.later],
        "events": [asdict(one) for one in state.events],
        "related": [asdict(one) for one in state.related],
        "not_confirmed": list(state.not_confirmed),
        "unreliable_sources": list(state.unreliable),
    }


def version_data(version: LawVersion) -> dict[str, Any]:
    """One version of a law as plain data, with the fields of schema.org's Legislation."""
    return {
        **asdict(version),
        "schema.org": {
            "@context": "https://schema.org",
            "@type": "Legislation",
            "name": version.title,
            "legislationIdentifier": str(version.citation),
            "legislationJurisdiction": "US" if version.state == "US" else f"US-{version.state}",
            "legislationLegalForce": {
                "in_force": "InForce",
                "superseded": "NotInForce",
            }.get(version.status, "NotInForce"),
            **({"legislationDateOfApplicability": version.operative} if version.operative else {}),
            **({"datePublished": first_day(version.effective)} if version.effective else {}),
        },
    }


def data_package(
    states: Mapping[str, Jurisdiction],
    versions: tuple[LawVersion, ...],
    codebook: Codebook,
    sources: Mapping[str, Source],
    on: str,
) -> dict[str, str]:
    """The files of a Frictionless data package (specs.frictionlessdata.io, Data Package v1) by name."""
    found = rows(states, codebook, on)
    tables = {
        "values.csv": as_csv(found),
        "codebook.csv": _csv(
            ("variable", "label", "question", "type", "values", "ordered", "unit", "rule", "note"),
            (
                (
                    variable.id,
                    variable.label,
                    variable.question,
                    variable.type,
                    ";".join(name for name, _ in variable.values),
                    str(variable.ordered).lower(),
                    variable.unit,
                    variable.rule,
                    variable.note,
                )
                for variable in codebook.variables
            ),
        ),
        "jurisdictions.csv": _csv(
            ("state", "name", "summary"),
            ((state.id, state.name, state.summary) for state in states.values()),
        ),
        "events.csv": _csv(
            ("state", "date", "kind", "title", "citation", "url", "certainty", "note"),
            (
                (state.id, e.date, e.kind, e.title, e.citation, e.url, e.certainty, e.note)
                for state in states.values()
                for e in state.events
            ),
        ),
        "elements.csv": _csv(
            ("law", "state", "status", "element", "kind", "area", "title", "requires", "floor",
             "citation", "in_force", "until", "certainty"),
            (
                (v.id, v.state, v.status, e.id, e.kind, e.area, e.title, e.requires,
                 json.dumps(e.floor, ensure_ascii=False, sort_keys=True),
                 f"{v.citation.code} {e.citation}", e.in_force, e.until, e.certainty)
                for v in versions
                for e in v.elements
            ),
        ),
    }  # fmt: skip
    descriptor = {
        "profile": "tabular-data-package",
        "name": "seclusion-laws",
        "title": codebook.title,
        "description": f"The law on {on}. {NOT_LEGAL_ADVICE}",
        "licenses": [LICENSE],
        "sources": [
            {"title": source.title, **({"path": source.url} if source.url else {})}
            for source in sources.values()
        ],
        "resources": [
            _resource(name, text, states, codebook) for name, text in sorted(tables.items())
        ],
    }
    return {
        "datapackage.json": json.dumps(descriptor, ensure_ascii=False, indent=2) + "\n",
        **tables,
    }


def _resource(
    name: str, text: str, states: Mapping[str, Jurisdiction], codebook: Codebook
) -> dict[str, Any]:
    header = next(csv.reader(io.StringIO(text)))
    fields: list[dict[str, Any]] = [{"name": column, "type": "string"} for column in header]
    for one in fields:
        if one["name"] == "state" and name != "elements.csv":
            one["constraints"] = {"enum": list(states)}
        if one["name"] == "variable":
            one["constraints"] = {"enum": [variable.id for variable in codebook.variables]}
    schema: dict[str, Any] = {"fields": fields, "missingValues": [""]}
    keys = {
        "values.csv": ["state", "variable"],
        "codebook.csv": ["variable"],
        "jurisdictions.csv": ["state"],
        "elements.csv": ["law", "element"],
    }
    if name in keys:
        schema["primaryKey"] = keys[name]
    return {
        "name": name.removesuffix(".csv"),
        "path": name,
        "profile": "tabular-data-resource",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "schema": schema,
    }


def _standing(one: Standing) -> dict[str, Any]:
    return {
        "value": one.value,
        "as_of": one.as_of,
        "basis": one.basis,
        "certainty": one.certainty,
        "quotation": one.quotation.text if one.quotation else None,
        "source": one.source,
        "locator": one.locator,
        "citations": [asdict(citation) for citation in one.citations],
        "note": one.note,
    }


def _csv(header: Iterable[str], lines: Iterable[Iterable[str]]) -> str:
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(header)
    writer.writerows(lines)
    return out.getvalue()
