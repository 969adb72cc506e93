"""Chooses the clauses of a document: by state, level and kind of document."""

from __future__ import annotations

from policygen.generating.clause import RECOMMENDED, REQUIRED, Clause, Library, Question


def chosen(library: Library, state: str, level: str, document: str) -> tuple[Clause, ...]:
    """The clauses of a document in their order.

    A recommended clause takes the place of the required ones that it replaces.

    Arguments:
        level: "required" or "recommended".
    """
    fit = [
        clause
        for clause in library.clauses
        if clause.document == document
        and clause.is_for(state)
        and (clause.level == REQUIRED or level == RECOMMENDED)
    ]
    replaced = {name for clause in fit for name in clause.replaces}
    places = {section.id: number for number, section in enumerate(library.sections)}
    kept = [clause for clause in fit if clause.id not in replaced]
    return tuple(sorted(kept, key=lambda one: (places[one.section], one.order, one.id)))


def questions(clauses: tuple[Clause, ...]) -> tuple[tuple[Question, Clause], ...]:
    """Every question that some clauses ask, once, with the first clause that asks it."""
    found: dict[str, tuple[Question, Clause]] = {}
    for clause in clauses:
        for question in clause.questions:
            held = found.get(question.name)
            if held is None or _tighter(question, held[0]):
                found[question.name] = (question, clause)
    return tuple(found.values())


def _tighter(one: Question, held: Question) -> bool:
    """Whether a question has a floor where the one held has none, or a stricter one."""
    if one.floor is None or held.floor is None:
        return one.floor is not None
    return one.floor.bound == "at_most" and one.floor.value < held.floor.value
