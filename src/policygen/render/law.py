"""The law data as text for a terminal: the table, one jurisdiction, a difference, agreement, a proof."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from textwrap import fill

from policygen.finding import Direction
from policygen.law.agreement import Agreement
from policygen.law.diff import ElementChange, VariableChange
from policygen.law.elements import Element, LawVersion
from policygen.law.nouns import Codebook, Jurisdiction, Value, Variable
from policygen.law.on import Standing
from policygen.law.verify import Proof

WIDTH = 96
NOTE = (
    "What laws say, with dates and sources; not legal advice. Check the official code before you rely "
    "on it."
)
_CERTAINTY = {"A": "A, primary text", "B": "B, official summary", "C": "C, secondary source"}
_DOES = {
    Direction.WEAKENS: "protects less",
    Direction.STRENGTHENS: "protects more",
    Direction.UNCLEAR: "can't be ordered",
    Direction.NEUTRAL: "protects alike",
}


def listed(
    found: Mapping[str, Mapping[str, Standing]],
    states: Mapping[str, Jurisdiction],
    columns: Sequence[Variable],
    on: str,
) -> str:
    """The jurisdictions as a table, a line each; a value that changed since 2018 has a star."""
    if not found:
        return f"No jurisdiction has these values on {on}.\n"
    head = ["", "", *(variable.id for variable in columns)]
    body = [
        [state, states[state].name, *(_cell(row[variable.id]) for variable in columns)]
        for state, row in found.items()
    ]
    lines = _aligned([head, *body])
    count = f"{len(found)} of {len(states)} jurisdictions. The law on {on}; * changed since January 2018."
    return "\n".join([*lines, "", count, NOTE]) + "\n"


def shown(
    state: Jurisdiction,
    values: Sequence[Standing],
    codebook: Codebook,
    version: LawVersion | None,
    on: str,
) -> str:
    """All that is known of one jurisdiction on a day."""
    lines = [f"{state.name} ({state.id}), the law on {on}", ""]
    if state.summary:
        lines += [fill(state.summary, WIDTH), ""]
    for one in values:
        variable = codebook.variable(one.variable)
        assert variable is not None
        lines += _value_lines(variable, one)
    if not values:
        lines += [
            f"The table begins on {codebook.table_as_of}; nothing is known here of an earlier day."
        ]
    if state.definition:
        lines += ["", f"Definition of {state.definition.term!r} in January 2018"]
        lines += [_indented(f"“{part.text}”") for part in state.definition.quotations]
        scales = ", ".join(f"{scale}: {value}" for scale, value in state.definition.scales.items())
        lines += [_indented(f"On the scales: {scales}.")] if scales else []
        lines += [_indented(state.definition.note)] if state.definition.note else []
    if version:
        lines += ["", *_version_lines(version)]
    if state.events:
        lines += ["", "What happened since"]
        lines += [
            _indented(
                f"{e.date} {e.kind.replace('_', ' ')}: {e.title}"
                + (f" ({e.citation})" if e.citation else "")
                + (f". {e.note}" if e.note else "")
            )
            for e in state.events
        ]
    if state.related:
        lines += ["", "Beside the table"]
        lines += [_indented(f"{r.topic}: {r.fact}") for r in state.related]
    if state.not_confirmed:
        lines += ["", "Not confirmed"]
        lines += [_indented(one) for one in state.not_confirmed]
    lines += ["", NOTE]
    return "\n".join(lines) + "\n"


def difference(
    labels: tuple[str, str],
    variables: Sequence[VariableChange],
    elements: Sequence[ElementChange],
    codebook: Codebook,
    notices: Sequence[str],
) -> str:
    """Where the second law protects a student less or more than the first."""
    lines = [f"From: {labels[0]}", f"To:   {labels[1]}", ""]
    lines += [fill(notice, WIDTH) for notice in notices] + ([""] if notices else [])
    if elements:
        lines += ["What the two laws require", ""]
        for change in elements:
            lines += _element_lines(change)
    if variables:
        lines += ["What the state table says", ""]
        for one in variables:
            variable = codebook.variable(one.variable)
            assert variable is not None
            was, now = told(variable, one.before.value), told(variable, one.after.value)
            lines += [f"{_DOES[one.direction]:17} {variable.label}: {was} -> {now}"]
            for side in (one.before, one.after):
                lines += [_indented(f"{side.basis}, {side.as_of}; certainty {side.certainty}")]
    if not elements and not variables:
        lines += ["No difference is known."]
    lines += ["", NOTE]
    return "\n".join(lines) + "\n"


def agreed(found: Sequence[Agreement]) -> str:
    """The agreement of the two coders by variable."""
    body = [["variable", "cases", "agreed", "share", "kappa", "differ in"]]
    for one in found:
        kappa = "-" if one.kappa is None else f"{one.kappa:.3f}"
        body.append(
            [
                one.variable,
                str(one.cases),
                str(one.agreed),
                f"{one.share:.3f}",
                kappa,
                " ".join(one.differences),
            ]
        )
    cases, agreed_in = sum(one.cases for one in found), sum(one.agreed for one in found)
    body.append(["all", str(cases), str(agreed_in), f"{agreed_in / max(cases, 1):.3f}", "", ""])
    return "\n".join(_aligned(body)) + "\n"


def proved(proof: Proof) -> str:
    """What the law data's proof found."""
    lines = [f"{proof.values} values; {proof.quotations} quotations found in their sources."]
    lines += [f"NOT CHECKED: no stored copy of {name}." for name in proof.not_checked]
    lines += [str(fault) for fault in proof.faults]
    lines += [f"{len(proof.faults)} faults." if proof.faults else "No faults."]
    return "\n".join(lines) + "\n"


def told(variable: Variable, value: Value) -> str:
    """A value in words."""
    if value is None:
        return "not stated"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, int):
        return f"{value} {variable.unit}{'s' if value != 1 else ''}".strip()
    names = dict(variable.values)
    return ", ".join(names.get(one, one) for one in ((value,) if isinstance(value, str) else value))


def _value_lines(variable: Variable, one: Standing) -> list[str]:
    lines = [f"{variable.label}: {told(variable, one.value)}"]
    if one.quotation:
        lines += [_indented(f"“{one.quotation.text}”")]
    if one.note:
        lines += [_indented(one.note)]
    where = "; ".join(str(citation) for citation in one.citations)
    source = "; ".join(
        part for part in (where, one.locator if one.quotation else one.source) if part
    )
    lines += [
        _indented(f"[{one.basis}; {one.as_of}; certainty {_CERTAINTY[one.certainty]}; {source}]")
    ]
    return lines


def _version_lines(version: LawVersion) -> list[str]:
    dates = ", ".join(
        part
        for part in (
            f"in effect from {version.effective}" if version.effective else "",
            f"policies must comply from {version.operative}" if version.operative else "",
        )
        if part
    )
    lines = [f"What a policy must say: {version.title}" + (f" ({dates})" if dates else "")]
    for element in version.elements:
        lines += [f"  {element.id}: {element.title}"]
        lines += [
            _indented(
                f"{' '.join(element.requires.split())} [{version.citation.code} {element.citation}]",
                4,
            )
        ]
    return lines


def _element_lines(change: ElementChange) -> list[str]:
    does = " and ".join(_DOES[direction] for direction in change.directions)
    element = change.after or change.before
    assert element is not None
    lines = [f"{does:17} {change.concept}: {element.title}"]
    for mark, side in (("from", change.before), ("to  ", change.after)):
        lines += [_indented(f"{mark}: {_required(side)}")]
    for finding in change.findings:
        if finding.witness:
            lines += [_indented(f"who: {_of_laws(finding.witness)}")]
    return [*lines, ""]


def _of_laws(witness: str) -> str:
    """A witness of two texts, told of two laws."""
    return witness.replace("the district's text", "the second law").replace(
        "the model", "the first law"
    )


def _required(element: Element | None) -> str:
    if element is None:
        return "nothing is required"
    return f"{' '.join(element.provision.split())} [{element.citation}]"


def _cell(one: Standing) -> str:
    value = one.value
    star = "*" if one.basis == "changed" else ""
    if value is None:
        return f"-{star}"
    if isinstance(value, bool):
        return ("yes" if value else "no") + star
    return ("+".join(value) if isinstance(value, tuple) else str(value)) + star


def _aligned(rows: Sequence[Sequence[str]]) -> list[str]:
    widths = [max(len(row[at]) for row in rows) for at in range(len(rows[0]))]
    return [
        "  ".join(f"{cell:{width}}" for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in rows
    ]


def _indented(text: str, by: int = 2) -> str:
    return fill(text, WIDTH, initial_indent=" " * by, subsequent_indent=" " * (by + 2))
