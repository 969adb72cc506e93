"""What a provision says, unit by unit, each with its place in the parse; and its amounts and values."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from math import log1p

from policygen.comparing.learned.places import Place, places_of
from policygen.comparing.second.prepare import prepared
from policygen.policy import Kind, Passage
from policygen.text.lexicon import Lexicon
from policygen.text.nlp import Word, parse
from policygen.text.quantities.quantity import Quantity
from policygen.text.spoken_to import as_told
from policygen.text.tokens import tokenize
from policygen.text.units import Unit, UnitKind, ValueHit, read_units


@dataclass(frozen=True, slots=True)
class Sentence:
    """A parsed sentence: its words, their places, the subjects of each verb, and what each word is called."""

    text: str
    words: tuple[Word, ...]
    places: tuple[Place, ...]
    subjects: Mapping[int, tuple[int, ...]]
    names: Mapping[int, str]

    def name(self, number: int) -> str:
        """A word under the name of the unit that it belongs to."""
        return self.names.get(number) or self.words[number].lemma


@dataclass(frozen=True, slots=True)
class Said:
    """One unit in its place.

    Arguments:
        key: the unit's key; equal keys mean the same.
        name: the key, without the number for amounts.
        at: number of its head among the sentence's words.
        sentence: which it stands in.
        kind: what the provision does.
        start, end: character offsets in the sentence.
    """

    key: str
    name: str
    at: int
    sentence: Sentence
    kind: Kind
    start: int
    end: int


def words_of(some: Sequence[Said]) -> str:
    """Units in a row as they stand, one sentence after the other."""
    out: list[str] = []
    for _, own in groupby(some, key=lambda one: id(one.sentence)):
        units = list(own)
        out.append(units[0].sentence.text[units[0].start : units[-1].end])
    return " ".join(out)


Side = tuple[tuple[Said, ...], Mapping[str, float]]


def read_side(passages: Sequence[Passage], lexicon: Lexicon) -> Side:
    """The units of a provision, and its amounts and values as features with their numbers.

    Raises:
        MissingPartError: the parser or its model is missing.
    """
    said: list[Said] = []
    amounts: dict[str, float] = {}
    for some in _whole(passages):
        kind = some[-1].kind
        for parsed in parse(prepared(as_told(some, lexicon.you), some[-1].stem)):
            units, values = read_units(tuple(tokenize(parsed.text)), lexicon)
            said += _placed(parsed.words, units, kind, parsed.text)
            for name, amount in (*_measures(units, kind), *_ranks(values, kind, lexicon)):
                amounts[name] = amounts.get(name, 0.0) + amount
    return tuple(said), amounts


def _whole(passages: Sequence[Passage]) -> list[list[Passage]]:
    """The passages by sentence: a list's stem with its items, so that the stem is said once."""
    out: list[list[Passage]] = []
    for passage in passages:
        if passage.stem and out and _goes_on(passage.stem, out[-1][-1]):
            out[-1].append(passage)
        else:
            out.append([passage])
    return out


def _goes_on(stem: str, last: Passage) -> bool:
    return stem == last.stem or stem.rstrip(": ") == last.text.rstrip(": ")


def _placed(
    words: tuple[Word, ...], units: Iterable[Unit], kind: Kind, text: str
) -> Iterator[Said]:
    """The units that aren't mere marks, each at the word that heads it."""
    subjects: dict[int, tuple[int, ...]] = {}
    for number, word in enumerate(words):
        if word.dep in ("nsubj", "nsubjpass") and word.head != number:
            subjects[word.head] = (*subjects.get(word.head, ()), number)
    names: dict[int, str] = {}
    sentence = Sentence(text, words, places_of(words), subjects, names)
    starts = [word.start for word in words]
    for unit in units:
        if unit.kind is UnitKind.MARK:
            continue
        own = range(
            max(bisect_right(starts, unit.start) - 1, 0), bisect_right(starts, unit.end - 1)
        )
        name = name_of(unit.quantity) if unit.quantity else unit.key
        names.update(dict.fromkeys(own, name))
        heads = (n for n in own if words[n].head not in own or words[n].head == n)
        yield Said(unit.key, name, next(heads, 0), sentence, kind, unit.start, unit.end)


def name_of(amount: Quantity) -> str:
    """What an amount is called without its number: "#time:at most"."""
    return f"#{amount.dimension}:{amount.bound.value}"


def _measures(units: Iterable[Unit], kind: Kind) -> Iterator[tuple[str, float]]:
    """Each amount on a scale of logarithms, under what it measures; the sort of days it counts in."""
    for unit in units:
        if unit.quantity:
            yield f"amount {name_of(unit.quantity)} {kind}", log1p(abs(unit.quantity.amount))
            yield f"days {unit.quantity.day} {kind}", 1.0


def _ranks(values: Iterable[ValueHit], kind: Kind, lexicon: Lexicon) -> Iterator[tuple[str, float]]:
    """Each value of a scale, by its name and by its rank, from -1/2 for the weakest to 1/2."""
    for hit in values:
        ids = [value.id for value in lexicon.scales[hit.scale].values]
        rank = ids.index(hit.value) / max(1, len(ids) - 1) - 0.5
        yield f"rank {hit.scale}", rank
        yield f"rank {hit.scale} {kind}", rank
        yield f"value {hit.scale}:{hit.value}", 1.0
        yield f"value {hit.scale}:{hit.value} {kind}", 1.0
        yield f"scale {hit.scale} {kind}", 1.0


_NOTHING = 1e-9  # a difference of two sums that is none


def differences(old: Mapping[str, float], new: Mapping[str, float]) -> dict[str, float]:
    """What sums differ by, by name; those that don't differ are left out."""
    both = {name: new.get(name, 0.0) - old.get(name, 0.0) for name in sorted({*old, *new})}
    return {name: number for name, number in both.items() if abs(number) > _NOTHING}
