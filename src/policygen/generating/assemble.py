"""Assembles a document: clauses in their sections, numbered, references and terms resolved."""

from __future__ import annotations

import re
from collections.abc import Mapping

from policygen.errors import DataError
from policygen.generating.clause import Clause, Library
from policygen.generating.manuscript import Entry, Manuscript, Part, numbered
from policygen.generating.templates import rendered
from policygen.law.elements import LawVersion

TITLES = {
    "policy": "Seclusion and Restraint",
    "procedure": "Procedure on Seclusion and Restraint",
    "report-form": "Incident Report on Seclusion or Restraint",
    "parent-notice": "Notice to Parents on Seclusion or Restraint",
}


def assembled(
    library: Library,
    clauses: tuple[Clause, ...],
    version: LawVersion,
    values: Mapping[str, object],
    document: str,
    district: str,
) -> Manuscript:
    """The document that some clauses make.

    Arguments:
        clauses: in their order.
        values: answers and the document's own names; texts as Markdown that shows their characters.
        document: "policy", "procedure", "report-form" or "parent-notice".
        district: the district's name as plain text.

    Raises:
        DataError: a clause is broken, refers to one that isn't in the document, or defines a term
            that another one defines too.
    """
    _refuse_double_terms(clauses)
    numbers = _numbers(library, clauses)

    def ref(name: str) -> str:
        if name not in numbers:
            raise ValueError(f"it refers to {name!r}, which isn't part of this document")
        return f"section {numbers[name]}"

    parts = [
        Part(
            "",
            section.title,
            tuple(
                Entry(
                    "",
                    clause.id,
                    clause.title,
                    rendered(clause, version, values, ref),
                    clause.meets,
                )
                for clause in clauses
                if clause.section == section.id
            ),
        )
        for section in library.sections
        if section.document == document
    ]
    return Manuscript(
        title=TITLES[document],
        district=district,
        subtitle=version.title,
        parts=numbered(parts),
        numbered=document in ("policy", "procedure"),
    )


def _numbers(library: Library, clauses: tuple[Clause, ...]) -> dict[str, str]:
    """The number that each clause will have."""
    empty = (
        Part("", s.id, tuple(Entry("", c.id, "", "") for c in clauses if c.section == s.id))
        for s in library.sections
    )
    return {entry.clause: entry.number for part in numbered(empty) for entry in part.entries}


def _refuse_double_terms(clauses: tuple[Clause, ...]) -> None:
    seen: dict[str, str] = {}
    for clause in clauses:
        for term in clause.defines:
            if term.lower() in seen:
                raise DataError(
                    f"the clauses {seen[term.lower()]!r} and {clause.id!r} both define {term!r}",
                    clause.path,
                    "Let one of them define it, or let one replace the other.",
                )
            seen[term.lower()] = clause.id


def unused_terms(clauses: tuple[Clause, ...], manuscript: Manuscript) -> tuple[str, ...]:
    """The terms that the document defines and never uses outside their own definition."""
    found = []
    for clause in clauses:
        rest = " ".join(entry.body for entry in manuscript.entries() if entry.clause != clause.id)
        found += [
            term
            for term in clause.defines
            if not re.search(rf"\b{re.escape(term.lower().rstrip('s'))}", rest.lower())
        ]
    return tuple(found)
