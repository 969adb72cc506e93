"""What to look for: the evidence data of one element, as nouns, made from plain data."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from policygen.checking.phrases import PhraseError, Vocabulary

Pattern = re.Pattern[str]


@dataclass(frozen=True, slots=True)
class Defect:
    """Words that put a provision below the law, why, and words that excuse them.

    `unless` are words of the same passage, `excused` of any passage that speaks to the element,
    `excused_near` of those under the same headings alone.
    """

    when: Pattern
    why: str
    unless: Pattern | None = None
    witness: str = ""
    excused: Pattern | None = None
    excused_near: Pattern | None = None


@dataclass(frozen=True, slots=True)
class Spec:
    """What one element looks for.

    Arguments:
        judge: name of the way of judging ("duty", "technique", "definition", ...).
        find: marks a passage as evidence.
        context: what the passage, its stem or its heading must speak of besides, or None.
        never: passages with these words aren't evidence.
        parts: what has to be said, by name; without one of them the policy is weaker.
        weaker: what puts the evidence below the law.
        enough: words that meet the element whatever the rest says.
        elsewhere: words anywhere in the topic that undo the element.
        both: whether seclusion and restraint must both be covered.
        options: further settings of the way of judging.
    """

    judge: str
    find: Pattern
    context: Pattern | None = None
    never: Pattern | None = None
    parts: Mapping[str, Pattern] = field(default_factory=dict)
    weaker: tuple[Defect, ...] = ()
    enough: Pattern | None = None
    elsewhere: tuple[Defect, ...] = ()
    both: bool = False
    options: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Guide:
    """All evidence data: the vocabulary, its groups as patterns, and the specs by element."""

    vocabulary: Vocabulary
    specs: Mapping[str, Spec]

    def group(self, name: str) -> Pattern:
        """The pattern of one named group of the vocabulary."""
        return self.vocabulary.pattern((f"<{name}>",))


def guide_of(common: Mapping[str, Any], packs: Mapping[str, Mapping[str, Any]]) -> Guide:
    """The guide from checked data: the common groups, and elements by their id."""
    vocabulary = vocabulary_of(common)
    return Guide(
        vocabulary,
        {name: _spec(_with_likeness(one, packs), vocabulary) for name, one in packs.items()},
    )


def _with_likeness(
    one: Mapping[str, Any], packs: Mapping[str, Mapping[str, Any]]
) -> dict[str, Any]:
    """An entry with what it takes over from the one that it is `like`."""
    return {**packs.get(one.get("like", ""), {}), **one}


def vocabulary_of(common: Mapping[str, Any]) -> Vocabulary:
    """The vocabulary of the common file; folds and joins are brought to stems."""
    plain = Vocabulary(common["groups"], {})
    folds = {
        plain.stems(form).strip(): plain.stems(base).strip()
        for base, forms in common["folds"].items()
        for form in forms
    }
    joins = {
        plain.stems(apart).strip(): plain.stems(together).strip()
        for apart, together in common["joins"].items()
    }
    return Vocabulary(common["groups"], folds, joins)


def phrase_faults(
    one: Mapping[str, Any], vocabulary: Vocabulary
) -> Iterator[tuple[tuple[str | int, ...], str]]:
    """The phrases of an element that can't be read, each with its place."""
    for place, phrases in _phrase_lists(one, ()):
        try:
            vocabulary.pattern(phrases)
        except (PhraseError, re.error) as error:
            yield place, str(error)


def _phrase_lists(
    one: object, place: tuple[str | int, ...]
) -> Iterator[tuple[tuple[str | int, ...], list[str]]]:
    if isinstance(one, list) and one and all(isinstance(item, str) for item in one):
        yield place, one
    elif isinstance(one, list):
        for number, item in enumerate(one):
            yield from _phrase_lists(item, (*place, number))
    elif isinstance(one, dict):
        for key, item in one.items():
            yield from _phrase_lists(item, (*place, key))


def _spec(one: Mapping[str, Any], vocabulary: Vocabulary) -> Spec:
    def optional(key: str) -> Pattern | None:
        return vocabulary.pattern(one[key]) if key in one else None

    options = {
        key: vocabulary.pattern(value) if isinstance(value, list) else value
        for key, value in one.get("options", {}).items()
    }
    return Spec(
        one["judge"],
        vocabulary.pattern(one.get("find", ())),
        optional("context"),
        optional("never"),
        {name: vocabulary.pattern(phrases) for name, phrases in one.get("parts", {}).items()},
        tuple(_defect(defect, vocabulary) for defect in one.get("weaker", ())),
        optional("enough"),
        tuple(_defect(defect, vocabulary) for defect in one.get("elsewhere", ())),
        one.get("both", False),
        options,
    )


def _defect(one: Mapping[str, Any], vocabulary: Vocabulary) -> Defect:
    unless, excused, near = (
        vocabulary.pattern(one[key]) if key in one else None
        for key in ("unless", "excused", "excused_near")
    )
    return Defect(
        vocabulary.pattern(one["when"]), one["why"], unless, one.get("witness", ""), excused, near
    )
