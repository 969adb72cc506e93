"""Proves the law data against its sources: quotations, citations, leaks, repealed sections."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from policygen.law.elements import LawVersion
from policygen.law.figures import Figures
from policygen.law.nouns import Codebook, Jurisdiction, Quotation, Source
from policygen.law.on import standings

_SHAPES = str.maketrans("“”‘’—–\u00a0", "\"\"''-- ")
NEAR = 20  # lines around an entry in which its quotations and footnotes may stand


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong with a value: the state or law, the variable or element, and a sentence."""

    where: str
    what: str

    def __str__(self) -> str:
        return f"{self.where}: {self.what}"


@dataclass(frozen=True, slots=True)
class Proof:
    """What was proved: how many quotations were found in their sources, what is wrong, what wasn't checked."""

    quotations: int
    values: int
    faults: tuple[Fault, ...]
    not_checked: tuple[str, ...]


def plain(text: str) -> str:
    """A text with even white space and quotation marks, words broken at a line's end joined."""
    text = re.sub(r"(?<=[a-z])-[ \t]*\n[ \t]*(?=[a-z])", "", text)
    return " ".join(text.translate(_SHAPES).replace("**", "").split())


def quotations(
    states: Mapping[str, Jurisdiction],
    versions: tuple[LawVersion, ...],
    figures: tuple[Figures, ...] = (),
) -> Iterator[tuple[str, Quotation]]:
    """Every quotation of the law data with the place of the value that it proves."""
    for state in states.values():
        for variable, coded in state.values.items():
            if coded.quotation:
                yield f"{state.id} {variable}", coded.quotation
        for quotation in state.definition.quotations if state.definition else ():
            yield f"{state.id} definition", quotation
    for version in versions:
        for element in version.elements:
            if element.quotation:
                yield f"{version.id} {element.id}", element.quotation
    for one in figures:
        yield from one.quotations()


def verify(
    states: Mapping[str, Jurisdiction],
    versions: tuple[LawVersion, ...],
    codebook: Codebook,
    sources: Mapping[str, Source],
    texts: Mapping[str, str],
    figures: tuple[Figures, ...] = (),
) -> Proof:
    """Check every value and quotation.

    Arguments:
        texts: the stored copies' text by source id; sources without one aren't checked.
    """
    faults: list[Fault] = []
    evened = {source: plain(text) for source, text in texts.items()}
    found = 0
    for where, quotation in quotations(states, versions, figures):
        text = evened.get(quotation.source)
        if text is None:
            continue
        if plain(quotation.text) in text:
            found += 1
        else:
            faults.append(Fault(where, f"this isn't in {quotation.source}: {quotation.text!r}"))
    faults += _elsewhere(states, codebook, texts)
    faults += _misplaced(figures, texts)
    faults += _leaks(states)
    faults += _unsourced(states, codebook)
    faults += _outlived(versions, codebook.current_as_of)
    missing = tuple(
        f"{source.id} ({source.file})" for source in sources.values() if source.id not in texts
    )
    return Proof(found, len(states) * len(codebook.variables), tuple(faults), missing)


def _elsewhere(
    states: Mapping[str, Jurisdiction], codebook: Codebook, texts: Mapping[str, str]
) -> Iterator[Fault]:
    """Quotations that don't begin at the line they name, or stand in another state's entry."""
    text = texts.get(codebook.source)
    if text is None:
        return
    lines = text.split("\n")
    for state in states.values():
        first, last = (
            int(number) for number in re.findall(r"\d+", state.locator.split("lines")[1])
        )
        quoted = [
            (name, coded.quotation) for name, coded in state.values.items() if coded.quotation
        ]
        quoted += [
            ("definition", part)
            for part in (state.definition.quotations if state.definition else ())
        ]
        for name, quotation in quoted:
            match = re.search(r"line (\d+)", quotation.locator)
            line = int(match[1]) if match else 0
            where = f"{state.id} {name}"
            here = plain("\n".join(lines[line - 1 : line + NEAR]))
            opening = plain(quotation.text)[:30]
            if opening not in here[: len(plain(lines[line - 1])) + 40]:
                yield Fault(where, f"the quotation doesn't begin at line {line}")
            if not first - NEAR <= line <= last + NEAR:
                yield Fault(where, f"line {line} is far from the entry (lines {first} to {last})")


def _misplaced(figures: tuple[Figures, ...], texts: Mapping[str, str]) -> Iterator[Fault]:
    """Quotations of figures that don't stand at the line they name."""
    for where, quotation in (pair for one in figures for pair in one.quotations()):
        text = texts.get(quotation.source)
        line = int(quotation.locator.removeprefix("line "))
        if text and plain(quotation.text)[:30] not in plain(text.split("\n")[line - 1]):
            yield Fault(where, f"the quotation doesn't begin at line {line}")


def _leaks(states: Mapping[str, Jurisdiction]) -> Iterator[Fault]:
    """Quotations of eight words or more that two states share: one may have got the other's words."""
    seen: dict[tuple[str, str], set[str]] = defaultdict(set)
    for state in states.values():
        for coded in state.values.values():
            if coded.quotation and len(coded.quotation.text.split()) >= 8:
                seen[plain(coded.quotation.text), coded.quotation.locator[-40:]].add(state.id)
    for (text, _), holders in seen.items():
        if len(holders) > 1:
            yield Fault(", ".join(sorted(holders)), f"these share one quotation: {text!r}")


def _unsourced(states: Mapping[str, Jurisdiction], codebook: Codebook) -> Iterator[Fault]:
    """Values without a citation, a date or a certainty on the data's own day or in the report."""
    for state in states.values():
        for on in (codebook.table_as_of, codebook.current_as_of):
            for one in standings(state, codebook, on):
                lawless = state.values["authority"].value == ("none",)
                if not one.citations and not lawless and not one.source:
                    yield Fault(f"{state.id} {one.variable}", "it has no citation")
                if not one.as_of or not one.certainty or not one.source:
                    yield Fault(
                        f"{state.id} {one.variable}", "it lacks a date, a source or a certainty"
                    )


def _outlived(versions: tuple[LawVersion, ...], on: str) -> Iterator[Fault]:
    """Elements that a law in force still lists although they ended."""
    for version in versions:
        if version.status != "in_force":
            continue
        for element in version.elements:
            if element.until and element.until <= on:
                yield Fault(f"{version.id} {element.id}", f"it ended on {element.until}")
