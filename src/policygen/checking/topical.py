"""Which sections, and whether the whole of a text, are about seclusion and restraint."""

from __future__ import annotations

from itertools import pairwise

from policygen.checking.spec import Guide
from policygen.policy import Document, Passage

PRACTICES = ("seclusion", "restraint")
_LABEL = 4  # a text of fewer words is a label, not a sentence
_SHARE = 0.2  # of the sentences of a section that make it one on the topic
_HALF = 0.5  # of the sections of a text that make the whole of it one on the topic
_FEWEST = 3  # sections that tell what a text is about
_THIRD = 1 / 3  # of the sections of a text without chapters that defines the practices


def mostly_on_topic(document: Document, guide: Guide) -> bool:
    """Whether the text as a whole is a policy on the topic, whatever its title says."""
    topic = guide.group("topic")
    stems = [guide.vocabulary.stems(p.text) for p in document.passages]
    said = [bool(topic.search(text)) for text in stems if len(text.split()) >= _LABEL]
    defined = {guide.vocabulary.stems(_bare(p.text)) for p in document.passages}
    defines = all(any(guide.group(name).fullmatch(one) for one in defined) for name in PRACTICES)
    paths = {p.heading for p in document.passages if len(p.text.split()) >= _LABEL}
    if len(paths) >= _FEWEST and len(sections_on_topic(document, guide)) >= _HALF * len(paths):
        return True
    return len(said) < 12 or sum(said) >= (0.1 if defines else 0.15) * len(said)


def sections_on_topic(document: Document, guide: Guide) -> frozenset[tuple[str, ...]]:
    """The headings under which a good part of the sentences name the topic."""
    topic, other = guide.group("topic"), guide.group("other-matters")
    said: dict[tuple[str, ...], list[bool]] = {}
    for passage in document.passages:
        text = guide.vocabulary.stems(passage.text)
        if len(text.split()) >= _LABEL:
            names = topic.search(text) and not other.search(text)
            said.setdefault(passage.heading, []).append(bool(names))
    return frozenset(path for path, found in said.items() if sum(found) >= _SHARE * len(found))


def chapters_on_topic(document: Document, guide: Guide) -> frozenset[tuple[str, ...]]:
    """The headings of a chapter that defines a practice and names the topic in several of its sections.

    A handbook's chapter has a title of its own ("When a child is in crisis") and speaks of "it" and "this".
    """
    topic, terms = guide.group("topic"), guide.group("defined-terms")
    names: set[tuple[str, ...]] = set()
    defining: set[tuple[str, ...]] = set()
    for passage in document.passages:
        text = guide.vocabulary.stems(passage.text)
        if topic.search(text) or any(
            topic.search(guide.vocabulary.stems(one)) for one in passage.heading
        ):
            names.add(passage.heading)
        label = guide.vocabulary.stems(passage.term or _bare(passage.text))
        if terms.fullmatch(label):
            defining.add(passage.heading)
    paths = {passage.heading for passage in document.passages}
    out: set[tuple[str, ...]] = set()
    for chapter in {path[:-1] for path in defining}:
        inside = {path for path in paths if path[: len(chapter)] == chapter}
        named = len(inside & names)
        if named >= _FEWEST and (chapter or named >= _THIRD * len(inside)):
            out |= inside
    return frozenset(out)


def defining_sections(document: Document, guide: Guide) -> frozenset[tuple[str, ...]]:
    """The headings under which labels name several practices and what follows each only explains it.

    So a glossary is known whatever its title says ("The starred words").
    """
    stems = guide.vocabulary.stems
    terms, rules = guide.group("defined-terms"), guide.group("rules-on-use")
    named: dict[tuple[str, ...], set[str]] = {}
    for label, body in pairwise(document.passages):
        term = stems(_bare(label.text))
        if _explains(label, body) and terms.fullmatch(term) and not rules.search(stems(body.text)):
            named.setdefault(label.heading, set()).add(term)
    return frozenset(path for path, found in named.items() if len(found) >= _FEWEST)


def _explains(label: Passage, body: Passage) -> bool:
    """Whether a passage can explain the one before: under the same heading, or in the same row of a table."""
    if label.heading != body.heading or len(body.text.split()) < _LABEL:
        return False
    if label.cell is None or body.cell is None:
        return label.cell is None
    same = (label.cell.table, label.cell.row) == (body.cell.table, body.cell.row)
    return same and not label.cell.column


def _bare(text: str) -> str:
    """A label without its stop."""
    return text.strip(" .:")
