"""The clause that a policy lacks for an element, as `generate` would write it, ready to be pasted."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass, replace

from policygen.coverage import Coverage, Judged, Status
from policygen.generating.answers import checked, plain
from policygen.generating.choose import chosen, questions
from policygen.generating.clause import BLANK, DOCUMENTS, REQUIRED, Clause, Library
from policygen.generating.templates import own_names, rendered
from policygen.law.elements import LawVersion


@dataclass(frozen=True, slots=True)
class Pasted:
    """A clause's id and its Markdown, answers by default, what has none as a visible blank."""

    clause: str
    text: str


def with_clauses(
    coverage: Coverage, library: Library, version: LawVersion, state_name: str
) -> tuple[Judged, ...]:
    """The verdicts of a check, each missing element with the clause that `generate` would add.

    A clause that several missing elements lack is told in full with the first of them.
    """
    missing = {one.id for one in coverage.of(Status.MISSING)}
    pasted = clauses_to_paste(library, version, state_name, missing) if missing else {}
    told: set[str] = set()
    elements = []
    for one in coverage.elements:
        paste = pasted.get(one.id)
        if paste is not None:
            text = paste.text if paste.clause not in told else ""
            told.add(paste.clause)
            elements.append(replace(one, clause=paste.clause, to_paste=text))
        else:
            elements.append(one)
    return tuple(elements)


def clauses_to_paste(
    library: Library, version: LawVersion, state_name: str, missing: Collection[str]
) -> dict[str, Pasted]:
    """The clause for each missing element, by element; elements that no clause is for are left out.

    A clause that meets other elements too, which the policy has, is left out as well: pasting it would say
    those twice.

    Arguments:
        version: the law; where the clauses were written for another version of it, there are none.
        missing: ids of the elements that the policy lacks.

    Raises:
        DataError: a clause is broken; with file and line.
    """
    known = {element.id for element in version.elements}
    found: dict[str, Pasted] = {}
    for document in DOCUMENTS:
        clauses = chosen(library, version.state, REQUIRED, document)
        if any(name not in known for clause in clauses for name in clause.meets):
            return {}
        values = _values(clauses, version, state_name)
        for clause in clauses:
            wanted = [name for name in clause.meets if name not in found]
            if not wanted or not set(clause.meets) <= set(missing):
                continue
            text = rendered(clause, version, values, _by_title(clauses))
            found.update({name: Pasted(clause.id, text) for name in wanted})
    return found


def _by_title(clauses: tuple[Clause, ...]) -> Callable[[str], str]:
    """How a clause refers to another one where neither has a number yet."""
    titles = {clause.id: clause.title for clause in clauses}
    return lambda name: f"the section “{titles[name]}”"


def _values(clauses: tuple[Clause, ...], version: LawVersion, state_name: str) -> dict[str, object]:
    """What the clauses' templates may name: defaults, blanks, and the document's own names."""
    result = checked(questions(clauses), {}, {})
    answers = {
        **result.values,
        **{question.name: BLANK.format(name=question.name) for question, _ in result.missing},
    }
    shown = {
        name: plain(value) if isinstance(value, str) and name in result.values else value
        for name, value in answers.items()
    }
    return {**shown, **own_names(version, state_name, BLANK.format(name="district"), answers)}
