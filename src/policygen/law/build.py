"""Plain data that passed its checks, as the nouns of the law."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from policygen.law.elements import Element, LawVersion
from policygen.law.nouns import (
    Citation,
    Codebook,
    Coded,
    Event,
    Jurisdiction,
    Later,
    Quotation,
    Related,
    Source,
    StateDefinition,
    Value,
    Variable,
)

Data = Mapping[str, Any]


def codebook_of(data: Data) -> Codebook:
    """The codebook of `codebook.yaml`."""
    return Codebook(
        data["id"],
        data["title"],
        data["source"],
        data["table_as_of"],
        data["current_as_of"],
        tuple(data["notes"]),
        tuple(
            Variable(
                one["id"],
                one["label"],
                one["question"],
                one["rule"],
                one["type"],
                tuple((value["id"], value["label"]) for value in one.get("values", ())),
                one.get("ordered", False),
                one.get("nullable", False),
                one.get("unit", ""),
                one.get("note", ""),
                one.get("higher_protects", ""),
            )
            for one in data["variables"]
        ),
    )


def sources_of(data: Data) -> tuple[Source, ...]:
    """The bibliography of `sources.yaml`."""
    return tuple(Source(**{**one, "date": one["date"] or ""}) for one in data["sources"])


def jurisdiction_of(data: Data, codebook: Codebook) -> Jurisdiction:
    """One jurisdiction's file; its quotations are the report's."""
    state, source = data["state"], codebook.source
    since = data["since_2018"]
    citations: dict[str, list[Citation]] = {}
    for one in data["citations"]:
        citations.setdefault(one["footnote"], []).append(_citation(one))
    first, last = data["entry"]["lines"]
    return Jurisdiction(
        id=state,
        name=data["name"],
        locator=f"Appendix B, entry {state}, lines {first} to {last}",
        values={
            variable.id: _coded(data["values"][variable.id], state, source)
            for variable in codebook.variables
        },
        citations={footnote: tuple(group) for footnote, group in citations.items()},
        definition=_definition(data.get("definition"), state, source),
        note=data.get("note", ""),
        summary=since["summary"],
        later=tuple(_later(one) for one in since["values"]),
        events=tuple(
            Event(
                *(
                    one.get(key, "")
                    for key in ("date", "kind", "title", "citation", "url", "certainty", "note")
                )
            )
            for one in since["events"]
        ),
        related=tuple(
            Related(
                one["topic"],
                one["fact"],
                one.get("amount"),
                one.get("unit", ""),
                one.get("certainty", ""),
                _citation(one["citation"]) if one.get("citation") else None,
                one.get("url", ""),
                one.get("as_of", ""),
            )
            for one in since["related"]
        ),
        not_confirmed=tuple(since["not_confirmed"]),
        unreliable=tuple(since["unreliable"]),
    )


def version_of(data: Data) -> LawVersion:
    """One file of `elements/`."""
    return LawVersion(
        id=data["id"],
        state=data["state"],
        title=data["title"],
        status=data["status"],
        citation=_citation(data["citation"]),
        effective=data["effective"] or "",
        operative=data.get("operative") or "",
        until=data["until"] or "",
        covers=data["covers"],
        binds=data["binds"],
        certainty=data["certainty"],
        read_in=data["read_in"],
        notes=tuple(data["notes"]),
        not_read=tuple(data["not_read"]),
        elements=tuple(_element(one) for one in data["elements"]),
    )


def _element(one: Data) -> Element:
    quotation = one.get("quotation")
    return Element(
        id=one["id"],
        kind=one["kind"],
        area=one["area"],
        title=one["title"],
        requires=one["requires"],
        provision=one["provision"],
        floor=one["floor"],
        actor=one.get("actor") or "",
        recipient=one.get("recipient") or "",
        citation=one["citation"],
        in_force=one["in_force"] or "",
        until=one.get("until") or "",
        certainty=one["certainty"],
        quotation=Quotation(**quotation) if quotation else None,
        note=one.get("note") or "",
    )


def _citation(one: Data) -> Citation:
    return Citation(
        one["authority"], one["code"], one["section"] or "", one.get("text", ""), one.get("url")
    )


def _coded(one: Data, state: str, source: str) -> Coded:
    quotation = None
    if "quotation" in one:
        quotation = Quotation(
            one["quotation"], source, _place(state, one["line"], one.get("footnote", ""))
        )
    return Coded(
        _value(one["value"]),
        _value(one["coded"][0]),
        _value(one["coded"][1]),
        quotation,
        one.get("footnote", ""),
        one.get("reason", ""),
        one.get("caution", ""),
        one.get("resolution", ""),
    )


def _place(state: str, line: int, footnote: str) -> str:
    note = f", footnote {footnote}" if footnote else ""
    return f"Appendix B, entry {state}, line {line}{note}"


def _definition(one: Data | None, state: str, source: str) -> StateDefinition | None:
    if one is None:
        return None
    footnote = one.get("footnote", "")
    return StateDefinition(
        one["term"],
        tuple(
            Quotation(part["text"], source, _place(state, part["line"], footnote))
            for part in one["quotations"]
        ),
        footnote,
        one["scales"],
        one.get("note", ""),
    )


def _later(one: Data) -> Later:
    return Later(
        one["variable"],
        _value(one["value"]),
        one["relation"],
        one.get("effective", ""),
        one["as_of"],
        one["certainty"],
        _citation(one["citation"]) if one.get("citation") else None,
        one.get("url", ""),
        one.get("seen_in", ""),
        one.get("note", ""),
    )


def _value(value: Any) -> Value:
    return tuple(value) if isinstance(value, list) else value
