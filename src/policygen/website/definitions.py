"""The definitions side by side: which is narrower on the scales, which are nearest to each other."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from policygen.law.on import Standing, version_on
from policygen.text.lexicon import Scale
from policygen.website.material import Material

# The scales that say which students a definition reaches; others speak of release or of staff.
REACH = (
    "exit",
    "belief",
    "alone",
    "attendance",
    "voluntariness",
    "place",
    "intent",
    "covered_students",
)
NEIGHBORS = 5
_BROKEN = re.compile(r"(?<=[a-z])- (?=(?!and |or |to )[a-z])")


class Order(StrEnum):
    """How the first of two definitions stands to the second, by their values on the scales."""

    NARROWER = "narrower"
    WIDER = "wider"
    EQUAL = "equal"
    NEITHER = "neither"


@dataclass(frozen=True, slots=True)
class Definition:
    """One definition of seclusion, or of a state's word for it.

    Arguments:
        key: name of its page ("ak", "mo-2021").
        state: two letters ("US" for federal guidance).
        short: for the picture ("AK", "MO 2021").
        name: for headings ("Alaska", "Missouri, law of 2021").
        term: the word that is defined.
        parts: its words with their places ("" where they're ours).
        quoted: whether the words are quoted, not our own.
        scales: its values on the scales.
        dated: what day it stands for.
        note: a remark on the coding.
        in_order: whether it says how exit is cut off, so that the order of reach can place it.
        asks: what it demands on each scale of reach; a scale on which it demands nothing is left out.
    """

    key: str
    state: str
    short: str
    name: str
    term: str
    parts: tuple[tuple[str, str], ...]
    quoted: bool
    scales: Mapping[str, str]
    dated: str
    note: str
    in_order: bool
    asks: Mapping[str, str]

    @property
    def text(self) -> str:
        """All its words in one line, words that the copy broke at a line's end joined."""
        text = " ".join(" ".join(text.split()) for text, _ in self.parts)
        return _BROKEN.sub("-", text)


def definitions(material: Material) -> tuple[Definition, ...]:
    """Every definition: the report's of January 2018, then those of laws that were read in full."""
    found = [
        Definition(
            state.id.lower(),
            state.id,
            state.id,
            state.name,
            state.definition.term,
            tuple((part.text, part.locator) for part in state.definition.quotations),
            True,
            state.definition.scales,
            _dated(material.table[state.id]),
            state.definition.note,
            "exit" in state.definition.scales,
            _asks(state.definition.scales, material.scales),
        )
        for state in material.states
        if state.definition
    ]
    return (*found, *_of_versions(material, {one.text for one in found}))


def _dated(row: Mapping[str, Standing]) -> str:
    """What a definition of the report stands for: whether what is coded of it was seen again."""
    bases = {row[name].basis for name in ("defined", "def_alone", "def_involuntary", "def_exit")}
    if "changed" in bases:
        return "as of January 2018; the definition has changed since"
    if any(one.startswith("2018, before") for one in bases):
        return "as of January 2018, before the law changed; not confirmed since"
    if bases == {"confirmed"}:
        return "as of January 2018; a later text confirms what is coded of it"
    return "as of January 2018, not confirmed since"


def _of_versions(material: Material, known: set[str]) -> tuple[Definition, ...]:
    names = {state.id: state.name for state in material.states}
    versions = [
        version
        for version in material.law.versions
        if version.status == "guidance"
        or version == version_on(material.law.versions, version.state, material.on)
    ]
    found = []
    for version in versions:
        element = next((one for one in version.elements if one.concept == "def.seclusion"), None)
        scales = element.floor.get("scales", {}) if element else {}
        same = element and element.quotation and " ".join(element.quotation.text.split()) in known
        if element is None or same or "exit" not in scales:
            continue
        year = (version.effective or version.id.rpartition("-")[2])[:4]
        federal = version.state == "US"
        name = "Federal guidance" if federal else names[version.state]
        place = f"{version.citation.code} {element.citation}".strip()
        found.append(
            Definition(
                version.id,
                version.state,
                f"{version.state} {year}",
                f"{name}, {year}",
                str(element.floor.get("term", "Seclusion")),
                ((" ".join(element.provision.split()), place),),
                False,
                scales,
                f"{version.title}; {'guidance, binds nobody' if federal else 'in force'}",
                "",
                True,
                _asks(scales, material.scales),
            )
        )
    return tuple(found)


def _asks(values: Mapping[str, str], scales: Mapping[str, Scale]) -> dict[str, str]:
    """What a definition demands on each scale of reach, where it demands anything."""
    stated = {name: values.get(name) or scales[name].unstated for name in REACH}
    return {
        name: value for name, value in stated.items() if value and not _widest(scales[name], value)
    }


def _widest(scale: Scale, value: str) -> bool:
    """Whether all other values imply this one, so that it demands nothing."""
    return all(
        value in scale.below.get(other.id, frozenset())
        for other in scale.values
        if other.id != value
    )


def order(first: Definition, second: Definition, scales: Mapping[str, Scale]) -> Order:
    """Whether the first definition reaches fewer situations than the second, more, or the same."""
    signs = [sign for name in REACH if (sign := on_scale(scales[name], first, second)) != 0]
    if not signs:
        return Order.EQUAL
    if None in signs or len(set(signs)) > 1:
        return Order.NEITHER
    return Order.NARROWER if signs[0] == 1 else Order.WIDER


def on_scale(scale: Scale, first: Definition, second: Definition) -> int | None:
    """1 where the first demands more than the second, -1 where less, 0 alike; None: unordered."""
    one, other = first.asks.get(scale.id), second.asks.get(scale.id)
    if one == other:
        return 0
    if one is None or other is None:
        return -1 if one is None else 1
    return scale.compare(one, other)


@dataclass(frozen=True, slots=True)
class Neighbor:
    """A near definition: how many scales differ, and the share of words in common (0 to 1)."""

    definition: Definition
    differing: int
    shared: float


def neighbors(
    one: Definition, others: tuple[Definition, ...], scales: Mapping[str, Scale]
) -> tuple[Neighbor, ...]:
    """The nearest definitions: fewest scales that differ, then most words in common."""
    found = []
    for other in others:
        if other.key == one.key or not (one.in_order and other.in_order):
            continue
        signs = [on_scale(scales[name], one, other) for name in REACH]
        mine, theirs = _words(one.text), _words(other.text)
        shared = len(mine & theirs) / len(mine | theirs)
        found.append(Neighbor(other, sum(sign != 0 for sign in signs), shared))
    found.sort(key=lambda near: (near.differing, -near.shared, near.definition.key))
    return tuple(found[:NEIGHBORS])


@cache
def _words(text: str) -> frozenset[str]:
    return frozenset(word.strip(".,;:'\"()“”‘’").lower() for word in text.split())
