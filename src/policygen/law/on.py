"""The law of a day: which value each variable has on it, and what that rests on."""

from __future__ import annotations

from dataclasses import dataclass

from policygen.law.dates import first_day, last_day
from policygen.law.elements import LawVersion
from policygen.law.nouns import Citation, Codebook, Jurisdiction, Later, Quotation, Value

FEDERAL = "US"
NOT_CONFIRMED = "2018, not confirmed since"
REPORT_CERTAINTY = "B"  # an agency's report that quotes the laws


@dataclass(frozen=True, slots=True)
class Standing:
    """A value on a day, and what it rests on.

    Arguments:
        as_of: the date of the text that decides it (ISO, may be partial).
        basis: "2018, not confirmed since", "confirmed", "changed" or "fuller text, not a change".
        citations: of the rule, as far as known.
        quotation: the report's words that decide it; None for a later text, which is told in own words.
        source: id of the source, or the address of a later text.
        certainty: "A", "B" or "C".
        note: caution, reason or own words.
    """

    state: str
    variable: str
    value: Value
    as_of: str
    basis: str
    citations: tuple[Citation, ...]
    quotation: Quotation | None
    source: str
    locator: str
    certainty: str
    note: str


def standings(state: Jurisdiction, codebook: Codebook, on: str) -> tuple[Standing, ...]:
    """The value of every variable on a day, in the codebook's order; empty before January 2018.

    Arguments:
        on: the day (YYYY-MM-DD).
    """
    if on < codebook.table_as_of:
        return ()
    return tuple(_standing(state, variable.id, codebook, on) for variable in codebook.variables)


def _standing(state: Jurisdiction, variable: str, codebook: Codebook, on: str) -> Standing:
    later = _deciding(state, variable, codebook, on)
    if later is not None:
        citations = (later.citation,) if later.citation else state_citations(state, "")
        return Standing(
            state.id,
            variable,
            later.value,
            later.effective or later.as_of,
            later.relation if later.relation != "fuller_text" else "fuller text, not a change",
            citations,
            None,
            later.url or later.seen_in,
            later.seen_in,
            later.certainty,
            later.note,
        )
    coded = state.values[variable]
    note = " ".join(part for part in (coded.reason, coded.caution) if part)
    report = on == codebook.table_as_of
    basis = _since_2018(state, codebook, on)
    return Standing(
        state.id,
        variable,
        coded.value,
        codebook.table_as_of,
        "2018" if report else basis,
        state_citations(state, coded.footnote),
        coded.quotation,
        codebook.source,
        coded.quotation.locator if coded.quotation else state.locator,
        REPORT_CERTAINTY,
        note,
    )


def _since_2018(state: Jurisdiction, codebook: Codebook, on: str) -> str:
    """What a value of 2018 rests on where nothing was seen since: a new status may have ended it."""
    status = _deciding(state, "status", codebook, on)
    if status is None or status.relation != "changed":
        return NOT_CONFIRMED
    changed = status.effective or f"seen {status.as_of}"
    return f"2018, before the law changed ({changed}), not confirmed since"


def _deciding(state: Jurisdiction, variable: str, codebook: Codebook, on: str) -> Later | None:
    """The later value that holds on a day: the newest of those that had begun by then."""
    begun = [one for one in state.later if one.variable == variable and begins(one, codebook) <= on]
    return max(begun, key=lambda one: begins(one, codebook), default=None)


def begins(later: Later, codebook: Codebook) -> str:
    """The first day on which a later value is known to hold.

    The day it took effect; where only a year or month is known, its last day, but not after the
    data's own day; where no day of effect is known, the date of the copy that was seen.
    """
    if later.effective:
        return min(last_day(later.effective), codebook.current_as_of)
    seen = max(first_day(later.as_of), f"{codebook.table_as_of}+")  # after the table's own day
    return min(seen, codebook.current_as_of)


def state_citations(state: Jurisdiction, footnote: str) -> tuple[Citation, ...]:
    """The citations of a footnote, or of the whole entry where it has none."""
    own = state.citations.get(footnote, ())
    return own or tuple(one for group in state.citations.values() for one in group)


def version_on(versions: tuple[LawVersion, ...], state: str, on: str) -> LawVersion | None:
    """The version of a state's law that is in effect on a day, or None where none is known.

    Arguments:
        on: the day (YYYY-MM-DD).
    """
    bound = [
        version
        for version in versions
        if version.state == state
        and version.status in ("in_force", "superseded")
        and version.effective
        and first_day(version.effective) <= on
        and (not version.until or on < first_day(version.until))
    ]
    return max(bound, key=lambda version: first_day(version.effective), default=None)


def law_of(versions: tuple[LawVersion, ...], state: str, on: str) -> LawVersion | None:
    """The law that a state's policies are made for on a day; for "US" the federal guidance."""
    if state == FEDERAL:
        return next(
            (one for one in versions if one.state == FEDERAL and one.status == "guidance"), None
        )
    return version_on(versions, state, on)
