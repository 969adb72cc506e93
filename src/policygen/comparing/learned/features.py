"""The features of an edit: the words that came and went, with their neighbors and their places.

Every feature of direction has one sign for words that came and the other for words that went, so that the same
edit backwards has the same features with the other signs.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rapidfuzz.distance import Indel

from policygen.comparing.learned.said import Said, differences, read_side, words_of
from policygen.comparing.learned.signs import Span, read_signs, signs_of
from policygen.comparing.structure.misspelling import one_letter_apart
from policygen.policy import Passage
from policygen.text.lexicon import Lexicon

_MOST_HEADS = 3  # words of one run whose places are looked at
_LONG = 8  # words of a run; more count as many
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
        signs: where it all stands by the first reading, and what a restriction there does.
        size: how much differs, the same in both directions.
    """

    runs: tuple[Run, ...]
    amounts: dict[str, float]
    signs: dict[str, float]
    size: dict[str, float]

    def features(self) -> dict[str, float]:
        """The features of direction of the whole edit; those that cancel out are left out."""
        whole: defaultdict[str, float] = defaultdict(float)
        for some in (*(run.features for run in self.runs), self.amounts):
            for name, number in some.items():
                whole[name] += number
        return differences({}, whole)


def edit_of(before: Sequence[Passage], after: Sequence[Passage], lexicon: Lexicon) -> Edit:
    """What differs between two texts of one provision.

    Raises:
        MissingPartError: the parser or its model is missing.
    """
    (old, old_amounts), (new, new_amounts) = (read_side(side, lexicon) for side in (before, after))
    keys = [one.key for one in old], [one.key for one in new]
    slips = _slips(*map(set, keys))
    keys = [slips.get(key, key) for key in keys[0]], [slips.get(key, key) for key in keys[1]]
    steps = _steps(old, new, keys)
    spans = [span for step in steps for span in step]
    signs = (read_signs(old, before, lexicon), read_signs(new, after, lexicon))
    runs = tuple(_run(new if late else old, start, end, late) for late, start, end in spans)
    changed = sum(end - start for _, start, end in spans)
    amounts = differences(old_amounts, new_amounts)
    words = len(old) + len(new)
    size = {
        "size: words": min(changed, 40) / 10,
        "size: places": min(len(steps), 15) / 5,
        "size: share": changed / max(1, words),
        "size: longer": min(abs(len(old) - len(new)), 20) / 5,
    }
    return Edit(runs, amounts, signs_of((old, new), signs, spans), size)


def _steps(
    old: Sequence[Said], new: Sequence[Said], keys: tuple[list[str], list[str]]
) -> list[tuple[Span, ...]]:
    """What differs, place by place; aligned in one order, whichever text is the earlier."""
    turned = keys[0] > keys[1]
    out = []
    for step in Indel.opcodes(*(keys[::-1] if turned else keys)):
        first, second = (step.src_start, step.src_end), (step.dest_start, step.dest_end)
        if step.tag != "equal":
            spans = ((turned, *first), (not turned, *second))
            out.append(tuple(span for span in spans if span[1] < span[2]))
    return out


def _slips(old: set[str], new: set[str]) -> dict[str, str]:
    """Words of one text alone that are slips of the pen for words of the other, each with the first in the alphabet."""
    return {
        key: min(key, other)
        for some, others in ((old - new, new - old), (new - old, old - new))
        for key in sorted(some)
        for other in sorted(others)
        if one_letter_apart(key, other)
    }


def _run(side: Sequence[Said], start: int, end: int, late: bool) -> Run:
    features: defaultdict[str, float] = defaultdict(float)
    some, sign = side[start:end], 1.0 if late else -1.0
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
