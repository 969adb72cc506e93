"""The features of an edit: the words that came and went, with their neighbors and their places.

Every feature of direction has one sign for words that came and the other for words that went, so that the same
edit backwards has the same features with the other signs.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rapidfuzz.distance import Indel

from policygen.comparing.learned.said import Said, read_side, words_of
from policygen.comparing.structure.misspelling import one_letter_apart
from policygen.policy import Passage
from policygen.text.lexicon import Lexicon

_MOST_HEADS = 3  # words of one run whose places are looked at
_LONG = 8  # words of a run; more count as many
_NOTHING = 1e-9  # a difference of two sums that is none
_WORD = "word: "
_EDGE = "|"  # what stands beside the first and the last word of a sentence


@dataclass(frozen=True, slots=True)
class Run:
    """Words in a row that only one text has, and what they say of the edit.

    Arguments:
        text: the words.
        features: with their numbers, which have the sign of words that went if they did.
    """

    text: str
    features: dict[str, float]


@dataclass(frozen=True, slots=True)
class Edit:
    """What differs between two provisions.

    Arguments:
        runs: the words that only one text has.
        amounts: what amounts and values of scales differ by.
        size: how much differs, the same in both directions.
    """

    runs: tuple[Run, ...]
    amounts: dict[str, float]
    size: dict[str, float]

    def features(self) -> dict[str, float]:
        """The features of direction of the whole edit; those that cancel out are left out."""
        whole: defaultdict[str, float] = defaultdict(float)
        for some in (*(run.features for run in self.runs), self.amounts):
            for name, number in some.items():
                whole[name] += number
        return {name: number for name, number in sorted(whole.items()) if abs(number) > _NOTHING}


def edit_of(before: Sequence[Passage], after: Sequence[Passage], lexicon: Lexicon) -> Edit:
    """What differs between two texts of one provision.

    Raises:
        MissingPartError: the parser or its model is missing.
    """
    (old, old_amounts), (new, new_amounts) = (read_side(side, lexicon) for side in (before, after))
    keys = [one.key for one in old], [one.key for one in new]
    slips = _slips(*map(set, keys))
    keys = [slips.get(key, key) for key in keys[0]], [slips.get(key, key) for key in keys[1]]
    turned = keys[0] > keys[1]  # aligned in one order, whichever text is the earlier
    first, second = (new, old) if turned else (old, new)
    runs: list[Run] = []
    changed = places = 0
    for step in Indel.opcodes(*(keys[::-1] if turned else keys)):
        if step.tag == "equal":
            continue
        spans = (first, step.src_start, step.src_end), (second, step.dest_start, step.dest_end)
        for side, start, end in spans:
            if start < end:
                runs.append(_run(side, start, end, 1.0 if side is new else -1.0))
                changed += end - start
        places += 1
    amounts = {
        name: number
        for name in sorted({*old_amounts, *new_amounts})
        if abs(number := new_amounts.get(name, 0.0) - old_amounts.get(name, 0.0)) > _NOTHING
    }
    words = len(old) + len(new)
    size = {
        "size: words": min(changed, 40) / 10,
        "size: places": min(places, 15) / 5,
        "size: share": changed / max(1, words),
        "size: longer": min(abs(len(old) - len(new)), 20) / 5,
    }
    return Edit(tuple(runs), amounts, size)


def _slips(old: set[str], new: set[str]) -> dict[str, str]:
    """Words of one text alone that are slips of the pen for words of the other, each with the first in the alphabet."""
    return {
        key: min(key, other)
        for some, others in ((old - new, new - old), (new - old, old - new))
        for key in sorted(some)
        for other in sorted(others)
        if one_letter_apart(key, other)
    }


def _run(side: Sequence[Said], start: int, end: int, sign: float) -> Run:
    features: defaultdict[str, float] = defaultdict(float)
    some = side[start:end]
    for name in (*_by_places(some), *_by_words(some), *_by_neighbors(side, start, end)):
        features[name] += sign
    features[f"length {some[0].kind}"] += sign * min(len(some), _LONG) / 4
    return Run(words_of(some), dict(features))


def _by_places(some: Sequence[Said]) -> Iterator[str]:
    """What the words hang on: the heads of the run by relation, clause, governor and subject."""
    own = {(id(one.sentence), one.at) for one in some}
    heads = [
        one
        for one in some
        if (head := one.sentence.words[one.at].head) == one.at
        or (id(one.sentence), head) not in own
    ]
    for one in heads[:_MOST_HEADS]:
        words, place, kind = one.sentence.words, one.sentence.places[one.at], one.kind
        word = words[one.at]
        above = one.sentence.name(word.head) if word.head != one.at else _EDGE
        yield f"root {one.name}"
        yield f"root {one.name} {kind}"
        yield f"relation {word.dep} {kind}"
        yield f"path {'>'.join(place.path[:2])} {kind}"
        yield f"head {above}"
        yield f"head {above}>{word.dep}"
        for mark in place.marks:
            yield f"mark {mark} {kind}"
        for relation in sorted(set(place.path)):
            yield f"below {relation} {kind}"
        if place.governor >= 0:
            yield f"verb {one.sentence.name(place.governor)}"
            for subject in one.sentence.subjects.get(place.governor, ()):
                yield f"subject {one.sentence.name(subject)}"
                yield f"subject {one.sentence.name(subject)} {kind}"


def _by_words(some: Sequence[Said]) -> Iterator[str]:
    first, kind = some[0].name, some[0].kind
    yield f"first {first}"
    yield f"first {first} {kind}"
    yield f"first {first} {some[1].name if len(some) > 1 else _EDGE}"
    for one in some:
        yield f"{_WORD}{one.name}"
        yield f"word in {one.kind}: {one.name}"
        for mark in one.sentence.places[one.at].marks[:1]:
            yield f"word below {mark}: {one.name}"


def _by_neighbors(side: Sequence[Said], start: int, end: int) -> Iterator[str]:
    first, last = side[start], side[end - 1]
    left = side[start - 1] if start else None
    right = side[end] if end < len(side) else None
    before = left.name if left and left.sentence is first.sentence else _EDGE
    after = right.name if right and right.sentence is last.sentence else _EDGE
    yield f"after {before}"
    yield f"after {before} {first.kind}"
    yield f"after {before} {first.name}"
    yield f"before {after}"
    yield f"before {after} {first.kind}"
    yield f"edges {before == _EDGE} {after == _EDGE} {first.kind}"
