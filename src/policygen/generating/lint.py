"""Checks the clause library against the law data: nothing required lacks, nothing is claimed in vain."""

from __future__ import annotations

import re
from collections.abc import Iterator

from policygen.generating.clause import ANY, POLICY, REQUIRED, Clause, Library
from policygen.law.elements import LawVersion
from policygen.law.nouns import Codebook
from policygen.law.on import law_of


def faults(
    library: Library, versions: tuple[LawVersion, ...], codebook: Codebook, states: tuple[str, ...]
) -> Iterator[str]:
    """Every fault of the library, a sentence each.

    Arguments:
        states: the states whose policies it should be able to make; "US" for the guidance alone.
    """
    known = {element.id for version in versions for element in version.elements}
    for clause in library.clauses:
        yield from _of_clause(clause, library, known)
    for state in states:
        version = law_of(versions, state, codebook.current_as_of)
        if version is None:
            yield f"{state}: no law is in force"
            continue
        required = [
            clause
            for clause in library.clauses
            if clause.document == POLICY and clause.level == REQUIRED and clause.is_for(state)
        ]
        met = {name for clause in required for name in clause.meets}
        for element in version.elements:
            if element.id not in met:
                yield f"{state}: no required clause meets {element.id}"


def _of_clause(clause: Clause, library: Library, known: set[str]) -> Iterator[str]:
    for name in clause.meets:
        if name not in known:
            yield f"{clause.id}: it claims {name}, which no law has"
        elif ANY not in clause.states and name.partition(".")[0].upper() not in clause.states:
            yield f"{clause.id}: it claims {name} of another state"
        elif ANY in clause.states:
            yield f"{clause.id}: a clause for all states can't claim {name}"
    for name in re.findall(r"(?:provision|definition|cite|items)\(\s*[\"']([^\"']+)", clause.body):
        if name not in known:
            yield f"{clause.id}: its text asks for {name}, which no law has"
    for name in clause.replaces:
        replaced = library.clause(name)
        lost = set(replaced.meets) - set(clause.meets) if replaced else set()
        for element in sorted(lost):
            yield f"{clause.id}: it replaces {name} and doesn't meet {element}"
    for question in clause.questions:
        if not re.search(rf"\b{question.name}\b", clause.body):
            yield f"{clause.id}: nothing uses the variable {question.name}"
