"""The state table as rows: long form for people who compute, filtered rows for people who ask."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping, Sequence

from policygen.errors import UnknownNameError
from policygen.law.nouns import Codebook, Jurisdiction, Value
from policygen.law.on import Standing, standings

COLUMNS = (
    "state",
    "variable",
    "value",
    "as_of",
    "quotation",
    "source",
    "locator",
    "citation",
    "certainty",
    "note",
)


def rows(states: Mapping[str, Jurisdiction], codebook: Codebook, on: str) -> tuple[Standing, ...]:
    """Every value on a day, by state and in the codebook's order."""
    return tuple(one for state in states.values() for one in standings(state, codebook, on))


def as_csv(found: Iterable[Standing]) -> str:
    """One row a jurisdiction and variable; lists joined with ";", booleans true or false, empty for none."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(COLUMNS)
    for one in found:
        writer.writerow(cells(one))
    return out.getvalue()


def cells(one: Standing) -> tuple[str, ...]:
    """The cells of a row, in the order of `COLUMNS`."""
    return (
        one.state,
        one.variable,
        told(one.value),
        one.as_of,
        one.quotation.text if one.quotation else "",
        one.source,
        one.locator,
        "; ".join(citation.text or str(citation) for citation in one.citations),
        one.certainty,
        "; ".join(part for part in (one.note, one.basis if one.basis != "2018" else "") if part),
    )


def told(value: Value) -> str:
    """A value as a cell: lists joined with ";", booleans true or false, "" for none."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    return ";".join(value) if isinstance(value, tuple) else str(value)


def matching(
    states: Mapping[str, Jurisdiction], codebook: Codebook, on: str, wishes: Sequence[str]
) -> dict[str, dict[str, Standing]]:
    """The jurisdictions that fulfil every wish ("status=banned"), with their values by variable.

    A wish `variable=` asks for an empty value; of a list, one of its values must be the one asked for.

    Raises:
        UnknownNameError: a wish names no variable or no value of it.
    """
    asked = [_wish(wish, codebook) for wish in wishes]
    table = {
        state.id: {one.variable: one for one in standings(state, codebook, on)}
        for state in states.values()
    }
    return {
        state: row
        for state, row in table.items()
        if all(row and value in told(row[name].value).split(";") for name, value in asked)
    }


def _wish(wish: str, codebook: Codebook) -> tuple[str, str]:
    name, sign, value = wish.partition("=")
    variable = codebook.variable(name.strip())
    if variable is None or not sign:
        names = ", ".join(one.id for one in codebook.variables)
        raise UnknownNameError(
            f"{wish!r} names no variable of the table",
            fix=f"Write VARIABLE=VALUE. The variables are: {names}.",
        )
    allowed = [one for one, _ in variable.values] if variable.values else []
    if variable.type == "boolean":
        allowed = ["true", "false"]
    value = value.strip()
    if allowed and value and value not in allowed:
        raise UnknownNameError(
            f"{variable.id!r} has no value {value!r}", fix=f"Its values are: {', '.join(allowed)}."
        )
    return variable.id, value
