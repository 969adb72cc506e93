"""The downloads: tables, JSON, the data package, pairs of definitions, the feed and the map of the site."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable
from itertools import permutations
from xml.sax.saxutils import escape

from policygen.law import export
from policygen.law.dates import first_day
from policygen.law.figures import Figures
from policygen.law.nouns import Jurisdiction
from policygen.law.table import told
from policygen.website.definitions import REACH, Definition, order
from policygen.website.material import Material

FEED_LENGTH = 200
_ID = "tag:policygen,2026:seclusion-laws"


def downloads(material: Material, defined: tuple[Definition, ...]) -> dict[str, str]:
    """Every file for programs, by path."""
    law, on = material.law, material.on
    package = export.data_package(law.states, law.versions, law.codebook, law.sources, on)
    made = {f"data/{name}": text for name, text in package.items()}
    made["data/laws.json"] = export.as_json(law.states, law.versions, law.codebook, law.sources, on)
    made["data/matrix.csv"] = _matrix(material)
    made["data/definitions.json"] = _definitions(material, defined)
    made["data/unattended.json"] = _json(material.case.to_dict())
    for state in material.states:
        data = export.state_data(state, law.codebook, on)
        laws = [export.version_data(one) for one in law.versions if one.state == state.id]
        made[f"data/states/{state.id}.json"] = _json({**data, "laws": laws})
    for figures in material.figures.values():
        made[f"data/figures/{figures.state}.csv"] = _figures(figures)
    made["feed.xml"] = feed(material)
    return made


def _matrix(material: Material) -> str:
    """A row for each jurisdiction, a column for each variable."""
    lines = [
        [
            state.id,
            state.name,
            *(told(material.table[state.id][v.id].value) for v in material.variables),
        ]
        for state in material.states
    ]
    return _csv(["state", "name", *(v.id for v in material.variables)], lines)


def _figures(figures: Figures) -> str:
    lines = [
        [table.id, row.label, measure.id, "" if value is None else str(value), table.unit,
         figures.source, "; ".join(one.locator for one in row.quotations), row.note]
        for table in figures.tables
        for row in table.rows
        for measure, value in zip(table.measures, row.values, strict=True)
    ]  # fmt: skip
    header = ["table", "row", "measure", "value", "unit", "source", "locator", "note"]
    return _csv(header, lines)


def _definitions(material: Material, defined: tuple[Definition, ...]) -> str:
    """All definitions with their values on the scales, and the order of every pair."""
    placed = [one for one in defined if one.in_order]
    return _json(
        {
            "schema": "policygen/definitions/1",
            "note": "narrower: the first reaches fewer situations than the second, by the scales named "
            "in 'reach'; neither: each reaches something that the other doesn't.",
            "reach": list(REACH),
            "definitions": [
                {
                    "id": one.key,
                    "state": one.state,
                    "term": one.term,
                    "text": one.text,
                    "quoted": one.quoted,
                    "dated": one.dated,
                    "scales": dict(one.scales),
                }
                for one in defined
            ],
            "orders": [
                [first.key, second.key, str(order(first, second, material.scales))]
                for first, second in permutations(placed, 2)
            ],
        }
    )


def feed(material: Material) -> str:
    """An Atom feed of what happened to the laws, the newest first."""
    events = sorted(
        (
            (first_day(event.date), state, number)
            for state in material.states
            for number, event in enumerate(state.events)
        ),
        key=lambda one: (one[0], one[1].id, one[2]),
        reverse=True,
    )[:FEED_LENGTH]
    updated = f"{material.on}T00:00:00Z"
    base = material.base
    parts = [
        '<?xml version="1.0" encoding="utf-8"?>',
        '<feed xmlns="http://www.w3.org/2005/Atom">',
        "<title>Changes of seclusion laws</title>",
        "<subtitle>Acts, rules and bills of 51 jurisdictions on seclusion in schools, as far as "
        "seen</subtitle>",
        f"<id>{escape(base) or _ID}</id>",
        f"<updated>{updated}</updated>",
        "<author><name>The policygen authors</name></author>",
        f'<link rel="self" href="{escape(base)}feed.xml"/>',
        f'<link rel="alternate" type="text/html" href="{escape(base)}index.html"/>',
        *(_entry(state, number, base) for _, state, number in events),
        "</feed>",
    ]
    return "\n".join(parts) + "\n"


def _entry(state: Jurisdiction, number: int, base: str) -> str:
    event = state.events[number]
    told_ = ". ".join(
        part
        for part in (
            f"{event.kind.replace('_', ' ').capitalize()}, {event.date}",
            event.citation,
            event.note,
            f"Certainty {event.certainty}" if event.certainty else "",
        )
        if part
    )
    return (
        f"<entry><title>{escape(f'{state.name}: {event.title}')}</title>"
        f"<id>{_ID}:{state.id}:{number}</id>"
        f"<updated>{first_day(event.date)}T00:00:00Z</updated>"
        f'<link href="{escape(base)}states/{state.id.lower()}.html#timeline"/>'
        f"<summary>{escape(told_)}</summary></entry>"
    )


def site_map(paths: Iterable[str], base: str, on: str) -> str:
    """A site map of all pages; it needs the site's address."""
    lines = [
        f"<url><loc>{escape(base + path)}</loc><lastmod>{on}</lastmod></url>"
        for path in sorted(paths)
        if path != "404.html"
    ]
    head = (
        '<?xml version="1.0" encoding="utf-8"?>\n'
        '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">'
    )
    return "\n".join([head, *lines, "</urlset>"]) + "\n"


def _json(data: object) -> str:
    return json.dumps(data, ensure_ascii=False, indent=1) + "\n"


def _csv(header: list[str], lines: Iterable[list[str]]) -> str:
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(header)
    writer.writerows(lines)
    return out.getvalue()
