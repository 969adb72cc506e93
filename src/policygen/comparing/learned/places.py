"""Where each word of a parsed sentence stands: below which relations, and in which sort of clause."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from policygen.text.nlp import Word

_MOST_STEPS = 14  # upwards from a word
_PREPOSITIONS = frozenset(
    "without except than unless for by to of in with under during within before after".split()
)
_RELATIVE = "relative"


@dataclass(frozen=True, slots=True)
class Place:
    """Where a word stands.

    Arguments:
        path: the relations from the word up to the root, the word's own first.
        marks: what opens the clauses and phrases around it ("if", "relative", "of"), in order of the letters.
        governor: number of the nearest verb above it, or -1.
    """

    path: tuple[str, ...]
    marks: tuple[str, ...]
    governor: int


def places_of(words: Sequence[Word]) -> tuple[Place, ...]:
    """The place of each word of a sentence, in order."""
    markers: dict[int, list[str]] = {}
    for word in words:
        if word.dep == "mark":
            markers.setdefault(word.head, []).append(word.lemma)
    return tuple(_place(number, words, markers) for number in range(len(words)))


def _place(number: int, words: Sequence[Word], markers: dict[int, list[str]]) -> Place:
    path: list[str] = []
    marks: set[str] = set()
    governor, at = -1, number
    while True:
        word = words[at]
        if word.pos in ("VERB", "AUX"):
            governor = at if governor < 0 and at != number else governor
            marks.update(markers.get(at, ()))
        if word.dep == "relcl":
            marks.add(_RELATIVE)
        elif word.dep in ("pobj", "pcomp") and words[word.head].lemma in _PREPOSITIONS:
            marks.add(words[word.head].lemma)
        if word.head == at or len(path) > _MOST_STEPS:
            return Place(tuple(path), tuple(sorted(marks)), governor)
        path.append(word.dep)
        at = word.head
