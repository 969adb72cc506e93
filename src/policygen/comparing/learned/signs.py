"""The features of an edit by the first reading: in which scope words came or went, and what a restriction there does.

A word that limits protects more where one more condition protects, and less where it doesn't (see
`comparing/structure/reading.py`). Each feature here carries that sign, beside that of words that came or went, so
that what is learned of a word in one place holds in others.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import log1p

from rapidfuzz.distance import Indel

from policygen.change import Placed
from policygen.comparing.learned.said import Said, differences, name_of
from policygen.comparing.structure.reading import Reading, read_provision
from policygen.policy import Passage
from policygen.text.lexicon import Lexicon

Span = tuple[
    bool, int, int
]  # of the later text?; the numbers of its first unit and of that after its last
_MOST = 4.0  # how much of a feature counts
_LONG = 8  # words of a run; more count as many
_MOST_HEADS = 3


@dataclass(frozen=True, slots=True)
class Signs:
    """Where the units of one text stand by the first reading (None for those that it reads otherwise), and what its
    amounts and values add up to, each with the sign of its place."""

    places: tuple[Placed | None, ...]
    amounts: Mapping[str, float]


def read_signs(said: Sequence[Said], passages: Sequence[Passage], lexicon: Lexicon) -> Signs:
    """Read the places of what a provision says."""
    reading = read_provision(passages, lexicon)
    places: list[Placed | None] = [None] * len(said)
    keys = [one.key for one in said], [one.unit.key for one in reading.placed]
    for step in Indel.opcodes(*keys):
        if step.tag == "equal":
            places[step.src_start : step.src_end] = reading.placed[step.dest_start : step.dest_end]
    amounts: defaultdict[str, float] = defaultdict(float)
    for name, number in (*_amounts(reading), *_values(reading, lexicon)):
        amounts[name] += number
    return Signs(tuple(places), amounts)


def signs_of(
    sides: tuple[Sequence[Said], Sequence[Said]], signs: tuple[Signs, Signs], spans: Iterable[Span]
) -> dict[str, float]:
    """The features of what differs between two texts, an earlier and a later one."""
    whole: defaultdict[str, float] = defaultdict(float)
    for late, start, end in spans:
        sign = 1.0 if late else -1.0
        some = list(zip(sides[late][start:end], signs[late].places[start:end], strict=True))
        for name, number in _of_run(some):
            whole[name] += sign * number
    for name, number in differences(signs[0].amounts, signs[1].amounts).items():
        whole[name] += number
    return {
        name: max(-_MOST, min(_MOST, number)) for name, number in differences({}, whole).items()
    }


def _of_run(some: Sequence[tuple[Said, Placed | None]]) -> Iterator[tuple[str, float]]:
    placed = [(one, place) for one, place in some if place is not None]
    if not placed:
        yield "signs: unread", 1.0
        return
    (first, place), kind = placed[0], some[0][0].kind
    sign, scope = float(_sign(place)), place.scope
    word = first.sentence.words[first.at]
    for name in (
        "",
        f" {scope}",
        f" {kind}",
        f" {scope} {kind}",
        f" first {first.name}",
        f" first {first.name} {scope}",
        f" opener {place.opener} {scope}",
        f" depth {len(place.path)}",
        f" union {place.union}",
        f" {word.pos} {scope}",
        f" {word.dep} {scope}",
    ):
        yield f"signs:{name}", sign
    length = min(len(some), _LONG) / 4
    yield "signs: length", sign * length
    yield f"signs: length {scope}", sign * length
    for name in (f"{scope}", f"{scope} {kind}", f"{scope} {place.sign} {place.opener} {kind}"):
        yield f"scope: {name}", 1.0
    for one, where in placed:
        yield f"signs: word {one.name}", float(where.sign)
        yield f"signs: word {one.name} {where.scope}", float(where.sign)
    for one, where in _heads(placed):
        word, sign = one.sentence.words[one.at], float(_sign(where))
        above = one.sentence.name(word.head) if word.head != one.at else "|"
        yield f"signs: root {one.name}", sign
        yield f"signs: relation {word.dep}", sign
        yield f"signs: head {above}", sign
        yield f"signs: head {above}>{word.dep}", sign


def _heads(placed: Sequence[tuple[Said, Placed]]) -> list[tuple[Said, Placed]]:
    """The units that hang on nothing else in their run."""
    own = {(id(one.sentence), one.at) for one, _ in placed}
    return [
        (one, where)
        for one, where in placed
        if (head := one.sentence.words[one.at].head) == one.at
        or (id(one.sentence), head) not in own
    ][:_MOST_HEADS]


def _sign(place: Placed) -> int:
    """What the whole stretch that a unit opens does, else what a restriction in its place does."""
    return place.attach if place.opener else place.sign


def _amounts(reading: Reading) -> Iterator[tuple[str, float]]:
    for one in reading.placed:
        if one.unit.quantity:
            name, number = name_of(one.unit.quantity), log1p(abs(one.unit.quantity.amount))
            for behind in ("", f" {one.scope}", f" {one.scope} {reading.kind}"):
                yield f"signs: amount {name}{behind}", number * one.sign


def _values(reading: Reading, lexicon: Lexicon) -> Iterator[tuple[str, float]]:
    for hit in reading.values:
        ids = [value.id for value in lexicon.scales[hit.scale].values]
        if hit.value in ids:
            rank = ids.index(hit.value) / max(1, len(ids) - 1) - 0.5
            yield "signs: rank", rank * hit.sign
            yield f"signs: rank {hit.scale}", rank * hit.sign
            yield f"signs: value {hit.scale}:{hit.value}", float(hit.sign)
            yield f"signs: scale {hit.scale}", float(hit.sign)
