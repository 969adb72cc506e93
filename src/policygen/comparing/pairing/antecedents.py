"""Leaves out a subject or object that one text names and the other calls "it", after the sentence that names it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from policygen.change import Difference
from policygen.policy import Document, Passage
from policygen.text.kinds.forms import PEOPLE
from policygen.text.markers import Scope
from policygen.text.tokens import stem, stems

_MODAL = r"(?:shall|must|will|should|may)\b"
_PRONOUN = re.compile(rf"\W*(?P<said>it|they|he or she) {_MODAL}", re.IGNORECASE)
_NOUN = re.compile(rf"\W*(?:the|this|that|these|those) (?P<noun>\w+) {_MODAL}", re.IGNORECASE)
_OBJECT = re.compile(r"\b(?P<verb>\w+) (?:the|this|that|these|those) (?P<noun>\w+)$", re.IGNORECASE)
_IT = re.compile(r"\b(?P<verb>\w+) (?:it|them)\b", re.IGNORECASE)


def without_named_antecedents(
    found: Sequence[Difference],
    sides: tuple[Sequence[Passage], Sequence[Passage]],
    documents: tuple[Document, Document],
) -> list[Difference]:
    """The differences but for a subject or object ("hear the complaint") that the other text calls "it".

    The sentence before the pronoun names the same thing, or begins with the same person.
    """
    return [
        one
        for one in found
        if not any(_named(one, side, sides, documents[1 - side]) for side in (0, 1))
    ]


def _named(
    one: Difference,
    side: int,
    sides: tuple[Sequence[Passage], Sequence[Passage]],
    other: Document,
) -> bool:
    own, none = (one.removed, one.added) if side == 0 else (one.added, one.removed)
    if none or len(own) != 1 or own[0].scope is not Scope.MAIN:
        return False
    text = sides[side][own[0].passage].text
    said = own[0].unit
    acted_on = _OBJECT.search(text[: said.end])
    if acted_on and said.start <= acted_on.start("noun"):
        for passage in sides[1 - side]:
            verbs = {stem(found["verb"].lower()) for found in _IT.finditer(passage.text)}
            if stem(acted_on["verb"].lower()) in verbs:
                return _stands_for(acted_on["noun"], passage, other)
    named = _NOUN.match(text)
    if named is None or not said.start <= named.start("noun") < said.end:
        return False
    pronouns = [passage for passage in sides[1 - side] if _PRONOUN.match(passage.text)]
    return len(pronouns) == 1 and _stands_for(named["noun"], pronouns[0], other)


def _stands_for(noun: str, passage: Passage, document: Document) -> bool:
    """Whether the sentence before a pronoun names a thing, or is about a person."""
    at = next((n for n, p in enumerate(document.passages) if p.span == passage.span), 0)
    if not at:
        return False
    before = stems(document.passages[at - 1].text)
    if PEOPLE.fullmatch(noun.lower()):
        return stem(noun) in before[:2]
    return stem(noun) in before
