"""The nouns of the state table: citations, quotations, variables, values, jurisdictions."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

Value = str | int | bool | tuple[str, ...] | None


@dataclass(frozen=True, slots=True)
class Citation:
    """Where a rule stands in the law.

    Arguments:
        authority: "statute", "regulation", "guidance" or "bill".
        code: the code's name as cited ("Ala. Admin. Code").
        section: the section or rule numbers as cited.
        text: the citation as the source prints it, or "".
        url: an address where it can be read, or None.
    """

    authority: str
    code: str
    section: str
    text: str = ""
    url: str | None = None

    def __str__(self) -> str:
        return f"{self.code} {self.section}".strip()


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words of a source, verbatim: the words, the source's id, and the place in it."""

    text: str
    source: str
    locator: str


@dataclass(frozen=True, slots=True)
class Source:
    """A document that values were read in.

    Arguments:
        id: what values call it.
        title, author, date, kind: bibliographic facts; `date` is ISO, may be partial, or "".
        url: its address, or None where it isn't known.
        file, sha256: name and SHA-256 of the stored copy that quotations are checked against.
        note: what a reader must know of it.
    """

    id: str
    title: str
    author: str
    date: str
    kind: str
    url: str | None
    file: str
    sha256: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Variable:
    """One variable of the codebook.

    Arguments:
        id, label, question, rule, note: its name, heading, question, coding rule and remark.
        type: "list", "choice", "boolean" or "integer".
        values: id and label of each value of a list or choice, in order where `ordered`.
        nullable: whether it can be empty.
        unit: of an integer ("minute"), else "".
        higher_protects: "more" or "less", what a later value, true or a higher number does for the
            student; "" where values have no order.
    """

    id: str
    label: str
    question: str
    rule: str
    type: str
    values: tuple[tuple[str, str], ...] = ()
    ordered: bool = False
    nullable: bool = False
    unit: str = ""
    note: str = ""
    higher_protects: str = ""


@dataclass(frozen=True, slots=True)
class Codebook:
    """The closed vocabulary of the state table, and the two days it speaks of (ISO)."""

    id: str
    title: str
    source: str
    table_as_of: str
    current_as_of: str
    notes: tuple[str, ...]
    variables: tuple[Variable, ...]

    def variable(self, name: str) -> Variable | None:
        """The variable with this id, or None."""
        return next((variable for variable in self.variables if variable.id == name), None)


@dataclass(frozen=True, slots=True)
class Coded:
    """A value as the report of January 2018 decides it.

    Arguments:
        value: as resolved.
        first, second: as each coder coded it, alone.
        quotation: the words that decide it, or None where the text is silent.
        footnote: number of the report's footnote that cites them, or "".
        reason: why the value is empty or false where no words decide it, or "".
        caution: why the call is hard, or "".
        resolution: how a difference of the coders was settled, or "".
    """

    value: Value
    first: Value
    second: Value
    quotation: Quotation | None
    footnote: str = ""
    reason: str = ""
    caution: str = ""
    resolution: str = ""


@dataclass(frozen=True, slots=True)
class Later:
    """A value that a text seen since January 2018 decides.

    Arguments:
        variable, value: what is decided.
        relation: "changed" (a change of law), "confirmed" (the same as in 2018) or "fuller_text"
            (more of an old text was seen; no change of law).
        effective: the day (ISO, may be partial) the change took effect, or "" where not known.
        as_of: the date (ISO, may be partial) of the copy that was seen.
        certainty: "A" primary text, "B" official summary, "C" secondary.
        citation, url, seen_in, note: where it was read, and what it says, in own words.
    """

    variable: str
    value: Value
    relation: str
    effective: str
    as_of: str
    certainty: str
    citation: Citation | None
    url: str
    seen_in: str
    note: str


@dataclass(frozen=True, slots=True)
class Event:
    """An act, rule or bill with its date (ISO, may be partial)."""

    date: str
    kind: str
    title: str
    citation: str
    url: str
    certainty: str
    note: str


@dataclass(frozen=True, slots=True)
class Related:
    """A fact beside the variables (restraint, notice, reports, training), with its figure as data."""

    topic: str
    fact: str
    amount: float | None
    unit: str
    certainty: str
    citation: Citation | None
    url: str
    as_of: str


@dataclass(frozen=True, slots=True)
class StateDefinition:
    """A state's definition of seclusion, or of its word for it, in full and on the scales."""

    term: str
    quotations: tuple[Quotation, ...]
    footnote: str
    scales: Mapping[str, str]
    note: str = ""


@dataclass(frozen=True, slots=True)
class Jurisdiction:
    """All that is known of one state: the report's values, the later layer, the events.

    Arguments:
        id, name: two letters, and the full name.
        locator: the entry's place in the report.
        values: by variable id.
        citations: of the report's footnotes, by footnote number.
    """

    id: str
    name: str
    locator: str
    values: Mapping[str, Coded]
    citations: Mapping[str, tuple[Citation, ...]]
    definition: StateDefinition | None
    note: str = ""
    summary: str = ""
    later: tuple[Later, ...] = ()
    events: tuple[Event, ...] = ()
    related: tuple[Related, ...] = ()
    not_confirmed: tuple[str, ...] = ()
    unreliable: tuple[str, ...] = ()
