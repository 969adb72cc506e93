"""The words to search by, and the index from A to Z that works without a script."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass

from policygen.website.definitions import Definition
from policygen.website.material import Material
from policygen.website.values import words


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the index: its words, what they are, and where they lead."""

    label: str
    kind: str
    path: str

    @property
    def letter(self) -> str:
        """The letter that it stands under."""
        return self.label.lstrip("“\"'")[0].upper()


def az(material: Material, defined: tuple[Definition, ...]) -> list[Entry]:
    """All entries by letter."""
    found = [
        *(Entry(s.name, "jurisdiction", f"states/{s.id.lower()}.html") for s in material.states),
        *(Entry(v.label, "variable", f"variables/{v.id}.html") for v in material.variables),
        *(
            Entry(label.capitalize(), f"value of “{v.label}”", f"variables/{v.id}.html#values")
            for v in material.variables
            for _, label in v.values
        ),
        *(
            Entry(f"{one.term} ({one.name})", "definition", f"definitions/{one.key}.html")
            for one in defined
        ),
        *(
            Entry(version.title, "law", f"states/{version.state.lower()}.html")
            for version in material.law.versions
            if version.state in material.table
        ),
        Entry("Agreement of the coders", "method", "method.html#agreement"),
        Entry("Certainty", "method", "method.html#certainty"),
        Entry("Citing this site", "method", "method.html#cite"),
        Entry("Columbia, Missouri, 2019", "case", "unattended.html"),
        Entry("Corrections", "method", "method.html#corrections"),
        Entry("Downloads", "page", "downloads.html"),
        Entry("Limits of the table", "method", "method.html#limits"),
        Entry("“Unattended”, one added word", "case", "unattended.html"),
    ]
    return sorted(set(found), key=lambda e: (e.letter, e.label.lstrip("“").lower(), e.kind, e.path))


def index_script(material: Material, defined: tuple[Definition, ...]) -> str:
    """A script that holds everything that can be found: title, kind, address, text."""
    rows = [list(row) for row in _rows(material, defined)]
    data = json.dumps(rows, ensure_ascii=False, separators=(",", ":")).replace("</", "<\\/")
    return f"window.searchIndex={data};\n"


def _rows(material: Material, defined: tuple[Definition, ...]) -> Iterator[tuple[str, ...]]:
    for state in material.states:
        path = f"states/{state.id.lower()}.html"
        yield state.name, "Jurisdiction", path, f"{state.id}. {state.summary}"
        for variable in material.variables:
            one = material.table[state.id][variable.id]
            text = one.quotation.text if one.quotation else one.note
            cited = "; ".join(citation.text or str(citation) for citation in one.citations[:3])
            yield (
                f"{state.name}: {variable.label}, {words(variable, one.value)}",
                "Value",
                f"{path}#{variable.id}",
                f"{' '.join(text.split())} {cited}".strip(),
            )
        for event in state.events:
            text = f"{event.citation} {event.note}".strip()
            yield f"{state.name}: {event.title}", "Change", f"{path}#timeline", text
        for fact in state.related:
            yield f"{state.name}: {fact.topic}", "Beside the table", f"{path}#beside", fact.fact
    for variable in material.variables:
        text = f"{variable.question} {' '.join(variable.rule.split())}"
        yield variable.label, "Variable", f"variables/{variable.id}.html", text
    for definition in defined:
        title = f"{definition.name}: definition of {definition.term.lower()}"
        yield title, "Definition", f"definitions/{definition.key}.html", definition.text
    yield (
        "One word: “unattended”",
        "Case",
        "unattended.html",
        "Columbia and Moberly, Missouri, 2019: one word added to the definition of seclusion.",
    )
