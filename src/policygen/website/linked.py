"""Linked data in the words of schema.org: the data set, and a state's laws."""

from __future__ import annotations

from typing import Any

from policygen.law.elements import LawVersion
from policygen.law.export import LICENSE, NOT_LEGAL_ADVICE, version_data
from policygen.law.nouns import Jurisdiction
from policygen.website.material import Material

CREATOR = {"@type": "Organization", "name": "The policygen authors"}


def dataset(material: Material) -> dict[str, Any]:
    """The data set as a whole, with its files."""
    book = material.law.codebook
    return {
        "@context": "https://schema.org",
        "@type": "Dataset",
        "name": book.title,
        "description": f"What the laws of 51 jurisdictions say of seclusion in public schools: "
        f"{len(book.variables)} variables, each value with its words, citation, date and certainty. "
        f"The law on {material.on}. {NOT_LEGAL_ADVICE}",
        "license": LICENSE["path"],
        "creator": CREATOR,
        "temporalCoverage": f"{book.table_as_of}/{material.on}",
        "spatialCoverage": "United States",
        "variableMeasured": [variable.label for variable in book.variables],
        "isAccessibleForFree": True,
        **({"url": material.base} if material.base else {}),
        "distribution": [
            {"@type": "DataDownload", "encodingFormat": kind, "contentUrl": material.base + path}
            for path, kind in (
                ("data/values.csv", "text/csv"),
                ("data/laws.json", "application/json"),
                ("data/datapackage.json", "application/vnd.datapackage+json"),
            )
        ],
    }


def state(material: Material, one: Jurisdiction, version: LawVersion | None) -> dict[str, Any]:
    """A state's page: the laws that its values cite, and the one whose elements are known."""
    cited = {
        str(citation): citation
        for standing in material.table[one.id].values()
        for citation in standing.citations
        if citation.authority in ("statute", "regulation")
    }
    graph: list[dict[str, Any]] = [
        {
            "@type": "Legislation",
            "name": name,
            "legislationIdentifier": name,
            "legislationType": citation.authority,
            "legislationJurisdiction": f"US-{one.id}",
            **({"url": citation.url} if citation.url else {}),
        }
        for name, citation in cited.items()
    ]
    if version:
        known = dict(version_data(version)["schema.org"])
        known.pop("@context")
        graph.append(known)
    return {"@context": "https://schema.org", "@graph": graph}
