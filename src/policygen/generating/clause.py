"""The nouns of the clause library: clauses, their variables, sections."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

ANY = "*"
REQUIRED, RECOMMENDED = "required", "recommended"
POLICY = "policy"
BLANK = "[fill in: {name}]"
DOCUMENTS = (POLICY, "procedure", "report-form", "parent-notice")


@dataclass(frozen=True, slots=True)
class Floor:
    """The law's floor of an answer: a number that may be at most, or must be at least, `value`."""

    element: str
    bound: str
    value: float

    def allows(self, number: float) -> bool:
        """Whether an answer keeps to the floor."""
        return number <= self.value if self.bound == "at_most" else number >= self.value


@dataclass(frozen=True, slots=True)
class Question:
    """A variable of a clause, as the question that a district answers.

    Arguments:
        name: of the variable in the clause's text.
        type: "integer", "text", "choice", "boolean" or "date".
        question, help: what is asked, and what an assistant should know.
        default: the answer if none is given; None if one must be.
        unit: of an integer ("minute", "school_day"), else "".
        floor: what the law allows at the least, or None.
        choices: label by id, of a choice.
    """

    name: str
    type: str
    question: str
    help: str
    default: object = None
    unit: str = ""
    floor: Floor | None = None
    choices: Mapping[str, str] | None = None


@dataclass(frozen=True, slots=True)
class Clause:
    """One clause: what it says, of which law's elements it meets, and for whom.

    Arguments:
        id: the name of its file.
        title, section, order: its heading and its place.
        states: letters of the states that it is for; ("*",) for all.
        level: "required" (the law's floor) or "recommended" (stronger).
        document: "policy", "procedure", "report-form" or "parent-notice".
        meets: ids of the elements that its text meets.
        replaces: required clauses that a recommended one stands in for.
        defines: terms that it defines.
        reason, source: why a recommended clause protects more, and where that comes from.
        body: Markdown with Jinja2.
        first_line: line of the file at which the body begins.
        path: the file's name, for errors.
    """

    id: str
    title: str
    section: str
    order: int
    states: tuple[str, ...]
    level: str
    document: str
    kind: str
    meets: tuple[str, ...]
    replaces: tuple[str, ...]
    defines: tuple[str, ...]
    questions: tuple[Question, ...]
    reason: str
    source: str
    body: str
    first_line: int
    path: str

    def is_for(self, state: str) -> bool:
        """Whether the clause belongs to this state's policies."""
        return ANY in self.states or state in self.states


@dataclass(frozen=True, slots=True)
class Section:
    """A section of a generated document: its id, title and document, in the library's order."""

    id: str
    title: str
    document: str


@dataclass(frozen=True, slots=True)
class Library:
    """All clauses and sections, and the SHA-256 of each clause's file by id."""

    sections: tuple[Section, ...]
    clauses: tuple[Clause, ...]
    hashes: Mapping[str, str]

    def clause(self, clause_id: str) -> Clause | None:
        """The clause with this id, or None."""
        return next((clause for clause in self.clauses if clause.id == clause_id), None)
