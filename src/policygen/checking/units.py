"""A policy as it is searched: each passage in stems, with its context and whether it is on the topic."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from policygen.checking.aliases import renaming
from policygen.checking.columns import under_head
from policygen.checking.denials import affirmed
from policygen.checking.enumerators import section_mark, without_marks
from policygen.checking.leads import asked, glossary_label, opener, set_aside
from policygen.checking.rows import first_heads, frames_of
from policygen.checking.spec import Guide, Pattern
from policygen.checking.topical import (
    PRACTICES,
    chapters_on_topic,
    defining_sections,
    mostly_on_topic,
    sections_on_topic,
)
from policygen.coverage import Evidence
from policygen.policy import Document, Passage

_LABELLED = re.compile(r"^(\W*[^:.;]{2,40}): (?=\w)")
_BACK = 3  # so many passages back a bare "such an incident" can reach


@dataclass(frozen=True, slots=True)
class Unit:
    """One passage in stems.

    Arguments:
        number: its place in the document.
        passage: as it was read.
        own: its own words.
        full: its stem and its own words.
        leaf, path: the innermost heading, and all headings with the title.
        about: whether it concerns seclusion or restraint, by its words or its context.
        names: which of the two it concerns, as far as its words or nearest context name one.
        negative: whether it forbids.
    """

    number: int
    passage: Passage
    own: str
    full: str
    leaf: str
    path: str
    about: bool
    names: frozenset[str]
    negative: bool

    def says(self, pattern: Pattern | None) -> bool:
        """Whether its own words match."""
        return pattern is not None and bool(pattern.search(self.own))

    def says_with_stem(self, pattern: Pattern | None) -> bool:
        """Whether its words together with its list's stem match."""
        return pattern is not None and bool(pattern.search(self.full))

    def in_context(self, pattern: Pattern) -> bool:
        """Whether its words, its stem or its innermost heading match."""
        return bool(pattern.search(self.full) or pattern.search(self.leaf))


@dataclass(frozen=True)
class Policy:
    """A document as it is searched.

    Arguments:
        banned: which of seclusion and restraint the policy forbids altogether.
        blocks: the definitions: stems of the term, and the units of its body.
        listed_bans: the numbers of the items of lists that can only be bans.
        listed_contents: the numbers of the items of lists that can only be a report's contents.
    """

    document: Document
    units: tuple[Unit, ...]
    banned: frozenset[str]
    blocks: tuple[tuple[str, tuple[Unit, ...]], ...] = ()
    listed_bans: frozenset[int] = frozenset()
    listed_contents: frozenset[int] = frozenset()

    def on_topic(self) -> tuple[Unit, ...]:
        """The passages that can be evidence at all."""
        return tuple(unit for unit in self.units if unit.about)

    def near(self, unit: Unit, reach: int = 2) -> tuple[Unit, ...]:
        """The passages after a passage that belong to the same heading, itself first."""
        following = self.units[unit.number : unit.number + 1 + reach]
        return tuple(one for one in following if one.path == unit.path)

    def beside(self, unit: Unit) -> tuple[Unit, ...]:
        """The passages just before and after a passage under the same headings."""
        both = self.units[max(unit.number - 1, 0) : unit.number + 2]
        return tuple(one for one in both if one.path == unit.path and one is not unit)

    def listed_with(self, unit: Unit) -> tuple[Unit, ...]:
        """The items of the list that a passage opens or belongs to."""
        stem = unit.passage.stem or unit.passage.text
        return tuple(one for one in self.units if one.passage.stem and one.passage.stem in stem)

    def row_with(self, unit: Unit) -> tuple[Unit, ...]:
        """The other cells of a table's row."""
        cell = unit.passage.cell
        return tuple(
            one
            for one in self.units
            if cell and one.passage.cell and one.number != unit.number
            if (one.passage.cell.table, one.passage.cell.row) == (cell.table, cell.row)
        )

    def around(self, unit: Unit) -> tuple[Unit, ...]:
        """All passages under the same headings, the passage itself first."""
        return (unit, *(u for u in self.units if u.path == unit.path and u is not unit))

    def evidence(self, unit: Unit) -> Evidence:
        """The passage as evidence: exactly the words of the document's span."""
        span = unit.passage.span
        return Evidence(self.document.quote(span), unit.passage.page, span.start, span.end)


def units_of(document: Document, guide: Guide) -> tuple[Unit, ...]:
    """The passages of a document in stems, each with its context."""
    stems = guide.vocabulary.stems
    title = stems(document.title)
    whole = bool(guide.group("topic").search(title)) or mostly_on_topic(document, guide)
    glossaries = defining_sections(document, guide)
    named_in = sections_on_topic(document, guide)
    sections = named_in | chapters_on_topic(document, guide)
    units: list[Unit] = []
    frames, first = frames_of(document), first_heads(document)
    aside = False
    rename = renaming(document)
    for number, whole_passage in enumerate(document.passages):
        passage = _unmarked(whole_passage)
        text = affirmed(without_marks(rename(passage.text)))
        if passage.label and not any(
            guide.group("definitions").search(stems(h)) for h in passage.heading
        ):
            text = _LABELLED.sub(r"\1 ", text)  # "Parent: copy within five days" is one phrase
        question = asked(document, number)
        own, stem = (
            stems(text),
            stems(passage.stem or opener(document, number) or question),
        )
        label = guide.group("defined-terms").fullmatch(own.replace(". ", ""))
        if question and not passage.stem and not label:
            own = stem + own
        headings = tuple(stems(rename(h)) for h in passage.heading)
        if terms := glossary_label(document, number, guide):
            headings = (*headings, stems(terms))
        if passage.heading in glossaries and headings:
            headings = (*headings[:-1], stems("Definitions") + headings[-1])
        frame = "".join(stems(one) for one in frames.get(number, ()))
        if not passage.cell:
            aside = set_aside(document, number, aside, guide)
        if frame and not any(guide.group("definitions").search(one) for one in headings):
            rules = headings and guide.group("allows-or-forbids").search(headings[-1])
            own = ("" if rules or not headings else headings[-1]) + frame + own
        elif len(frames.get(number, ())) > 1:
            own = under_head(stems(frames[number][0]), own, guide)
        over = stems(first.get(number, ""))
        if over and not guide.group("bare-head").fullmatch(over):
            own = over + own
        full = stem + own
        path = title + ". " + "".join(f"{one}. " for one in headings)
        leaf = headings[-1] if headings else ""
        units.append(
            Unit(
                number,
                passage,
                own,
                full,
                leaf,
                path,
                _about(
                    own,
                    stem,
                    headings,
                    (whole or passage.heading in sections) and not aside,
                    units[-_BACK:],
                    guide,
                    elsewhere=passage.heading not in named_in
                    and any(_sets_aside(one, guide) for one in passage.heading),
                ),
                _names(own, stem, leaf, guide),
                bool(guide.group("forbids").search(full)),
            )
        )
    return tuple(units)


def _unmarked(passage: Passage) -> Passage:
    """A passage whose section mark ("C-1.5 Seclusion means ...") is its label; of a table's cell, as it is."""
    mark, over = section_mark(passage.text), section_mark(passage.stem)
    if passage.cell or not (mark or over):
        return passage
    label = passage.label or mark.strip()
    return replace(
        passage, text=passage.text[len(mark) :], stem=passage.stem[len(over) :], label=label
    )


def _about(
    own: str,
    stem: str,
    headings: Sequence[str],
    whole: bool,
    before: Sequence[Unit],
    guide: Guide,
    *,
    elsewhere: bool,
) -> bool:
    topic, other = guide.group("topic"), guide.group("other-matters")
    if topic.search(own) and not guide.group("other-sense").search(own):
        return not guide.group("other-subject").search(own)
    if other.search(own) or elsewhere:
        return False
    if topic.search(stem) or any(topic.search(heading) for heading in headings):
        return True
    refers = guide.group("refers-back").search(own)
    return whole or bool(refers and any(unit.about for unit in before))


def _sets_aside(heading: str, guide: Guide) -> bool:
    """Whether a heading names other matters alone: "Bullying", but not "Reprisals; other matters"."""
    other = guide.group("other-headings")
    return all(other.search(guide.vocabulary.stems(part)) for part in heading.split("; "))


def _names(own: str, stem: str, leaf: str, guide: Guide) -> frozenset[str]:
    """Which practices the nearest words name; both where a word for both stands there, or none."""
    for text in (own, stem, leaf):
        plain = guide.group("other-means").sub("", text.replace("as well as ", "and "))
        found = {
            name
            for name in PRACTICES
            if guide.group(name).search(plain) or guide.group(f"{name}-act").search(plain)
        }
        both = "either-practice" if found else "both-practices"
        if guide.group(both).search(plain):
            found = set(PRACTICES)
        if found:
            return frozenset(found)
    return frozenset(PRACTICES)
