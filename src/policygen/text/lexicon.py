"""The field's ordered concepts and set phrases, compiled from the data folder for reading."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeVar

from policygen.policy import Kind
from policygen.text.phrases import PhraseBook, read_phrase
from policygen.text.things import Things
from policygen.text.tokens import stem, stems
from policygen.text.weights import Weights


@dataclass(frozen=True, slots=True)
class Value:
    """One value of a scale: its id, its label, and plain words for a situation with and without it."""

    id: str
    label: str
    example: str = ""
    opposite: str = ""
    minutes: float | None = None


@dataclass(frozen=True, slots=True)
class Scale:
    """An ordered concept; `values` go from the weakest demand to the strongest.

    Arguments:
        id: the file's name.
        question: what the scale asks of a passage.
        why: why it matters to a student.
        reading: "condition" (a stronger value reaches fewer situations), "duty" (a stronger value
            demands more) or "hedge" (a stronger value binds more).
        values: in order.
        unstated: the value that a passage has which says nothing on the scale, or "".
        measures: "deadline" or "interval" where values stand for minutes, "coverage" where they say
            how many a duty covers, "finding" where they say who finds that a condition is met, "reach" where
            they say towards whom a duty is owed, "moment" where they say from or until when a time runs,
            "ending" where they say when what is done to a student ends, "favor" where they say how easy
            something is made for parents and students, else "".
        below: for each value's id, the ids of all values that it implies.
    """

    id: str
    question: str
    why: str
    reading: str
    values: tuple[Value, ...]
    below: Mapping[str, frozenset[str]]
    unstated: str = ""
    measures: str = ""

    def value(self, value_id: str) -> Value:
        """The value of this id."""
        return next(value for value in self.values if value.id == value_id)

    def compare(self, first: str, second: str) -> int | None:
        """-1, 0 or 1 as the first value demands less than, as much as or more than the second.

        None when the two aren't ordered.
        """
        if first == second:
            return 0
        if first in self.below.get(second, frozenset()):
            return -1
        if second in self.below.get(first, frozenset()):
            return 1
        return None


@dataclass(frozen=True, slots=True)
class ScaleMeaning:
    """What a phrase of a scale stands for."""

    scale: str
    value: str


@dataclass(frozen=True, slots=True)
class CanonMeaning:
    """The stems that a folded phrase is read as."""

    stems: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Equals:
    """Words that say one thing in the company of certain others.

    Arguments:
        words: their stems.
        beside: stems, one of which must stand in both texts.
        saying: whether they are the subject of the words, or where it is said: "the report states it".
    """

    words: frozenset[str]
    beside: frozenset[str]
    saying: bool = False


@dataclass(frozen=True)
class Lexicon:
    """All scales, folds and terms, ready for matching.

    Arguments:
        scales: by id.
        phrases: finds the phrases of all scales.
        canon: finds set phrases that only differ in form.
        derivations: stem of a derived form -> stem of its base ("confinement" -> "confin").
        terms: stems of a term of the field -> what a definition of it is.
        things: things of the field, and what they are a kind of.
        equals: words that are equal beside certain others.
        weights: what was learned from labelled edits.
        you: stem of the person whom the text speaks to as "you", or "" where that isn't known.
        known: what was read before, by the sort of reading (see `remembered`); it never changes a reading.
    """

    scales: Mapping[str, Scale]
    phrases: PhraseBook
    canon: PhraseBook
    derivations: Mapping[str, str] = field(default_factory=dict)
    terms: Mapping[tuple[str, ...], Kind] = field(default_factory=dict)
    things: Things = field(default_factory=Things)
    equals: tuple[Equals, ...] = ()
    weights: Weights = field(default_factory=Weights)
    you: str = ""
    known: dict[str, dict[Hashable, Any]] = field(default_factory=dict, repr=False, compare=False)


Read = TypeVar("Read")
_MOST_KNOWN = 2048  # sentences or provisions: some twenty policies'


def remembered(lexicon: Lexicon, sort: str, what: Hashable, read: Callable[[], Read]) -> Read:
    """What a text was read as before with this lexicon, else what it is read as now, kept for the next time.

    Arguments:
        sort: which reading it is.
        what: all that the reading hangs on beside the lexicon.
    """
    known: dict[Hashable, Read] = lexicon.known.setdefault(sort, {})
    key = lexicon.you, what
    if key not in known:
        found = read()
        if len(known) >= _MOST_KNOWN:
            known.clear()
        known[key] = found
    return known[key]


def build_lexicon(
    scales: Iterable[Mapping[str, Any]],
    canon: Iterable[Mapping[str, Any]],
    derivations: Iterable[tuple[str, Iterable[str]]],
    terms: Mapping[str, Iterable[str]],
    equals: Iterable[Mapping[str, Any]] = (),
) -> Lexicon:
    """Compile the data of the folder `scales` (already validated) into a lexicon."""
    bases: dict[str, str] = {}
    for base_form, forms in derivations:
        for form in forms:
            if len(stems(form)) == 1:
                bases[stems(form)[0]] = stems(base_form)[0]

    def base(word: str) -> str:
        return bases.get(stem(word), stem(word))

    compiled: dict[str, Scale] = {}
    scale_phrases = []
    for raw in scales:
        scale = _scale(raw)
        compiled[scale.id] = scale
        for value in raw["values"]:
            meaning = ScaleMeaning(scale.id, value["id"])
            scale_phrases += [read_phrase(text, meaning, base) for text in value["phrases"]]
    folds = []
    for fold in canon:
        to = CanonMeaning(tuple(bases.get(word, word) for word in stems(fold["to"])))
        folds += [read_phrase(text, to, base) for text in fold["from"]]
    kinds = {stems(term): Kind(kind) for kind, names in terms.items() for term in names}
    alike = tuple(
        Equals(
            frozenset(base(word) for word in one["words"]),
            frozenset(base(word) for word in one["beside"]),
            bool(one.get("saying", False)),
        )
        for one in equals
    )
    books = (PhraseBook(scale_phrases), PhraseBook(folds))
    return Lexicon(compiled, *books, bases, kinds, equals=alike)


def _scale(raw: Mapping[str, Any]) -> Scale:
    values = tuple(
        Value(
            value["id"],
            value["label"],
            value.get("example", ""),
            value.get("opposite", ""),
            value.get("minutes"),
        )
        for value in raw["values"]
    )
    ids = [value.id for value in values]
    if "implies" in raw:
        direct = {i: {low for high, low in raw["implies"] if high == i} for i in ids}
        below = {i: frozenset(_reach(i, direct)) for i in ids}
    else:
        below = {i: frozenset(ids[:number]) for number, i in enumerate(ids)}
    return Scale(
        raw["id"],
        raw["question"],
        raw["why"],
        raw["reading"],
        values,
        below,
        raw.get("unstated", ""),
        raw.get("measures", ""),
    )


def _reach(start: str, direct: Mapping[str, set[str]]) -> set[str]:
    """All values that `start` implies, directly or through others."""
    seen: set[str] = set()
    todo = list(direct[start])
    while todo:
        value = todo.pop()
        if value not in seen:
            seen.add(value)
            todo += direct.get(value, set())
    return seen
