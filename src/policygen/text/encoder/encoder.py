"""Reads two texts beside each other: which way protection goes from one to the other, and whether it does at all.

The one door to the encoder. It runs on this machine, writes no text, and gives two numbers.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from functools import cache, lru_cache, partial
from pathlib import Path
from zipfile import BadZipFile

import numpy

from policygen.errors import DataError
from policygen.text.encoder.network import MOST_PIECES, Network, network_of
from policygen.text.encoder.word_pieces import BEGIN, BETWEEN, UNKNOWN, word_pieces

_BEFORE = 20  # pieces before the first that differs, where a text is too long
_DIGITS = 3  # of the odds; far more of them are the same on every machine

Pieces = tuple[list[int], list[int], list[int]]


@dataclass(frozen=True, slots=True)
class Meant:
    """What the encoder says of an edit.

    Arguments:
        odds: natural logarithm of the odds that it strengthens protection rather than weakens it.
        harmless: that of the odds that it does neither.
    """

    odds: float
    harmless: float


@dataclass(frozen=True, slots=True)
class Encoder:
    """A network and the pieces of words that it knows."""

    vocabulary: Mapping[str, int]
    network: Network

    def read(self, before: str, after: str) -> Meant:
        """Read an edit; the same edit backwards has the odds with the other sign."""
        return _as_told(self.read_in_order, before, after)

    def read_in_order(self, first: str, second: str) -> Meant:
        """Read an edit whose texts are in the order of the alphabet; the network knows no other."""
        odds, harmless = self.network(*pieces_of(first, second, self.vocabulary))
        return Meant(round(odds, _DIGITS), round(harmless, _DIGITS))


def pieces_of(first: str, second: str, vocabulary: Mapping[str, int]) -> Pieces:
    """The numbers of the pieces of two texts, which text each stands in, and whether only that text has it.

    A text that is too long is cut to what is around the first piece that differs.
    """
    one, other = (word_pieces(text, vocabulary) for text in (first, second))
    differ = [0] * len(one), [0] * len(other)
    for tag, *ends in SequenceMatcher(None, one, other, autojunk=False).get_opcodes():
        if tag != "equal":
            start, end, other_start, other_end = ends
            differ[0][start:end] = [1] * (end - start)
            differ[1][other_start:other_end] = [1] * (other_end - other_start)
    (one, apart), (other, other_apart) = _cut(one, differ[0]), _cut(other, differ[1])
    begin, between = vocabulary[BEGIN], vocabulary[BETWEEN]
    return (
        [begin, *one, between, *other, between],
        [0] * (len(one) + 2) + [1] * (len(other) + 1),
        [0, *apart, 0, *other_apart, 0],
    )


def _cut(pieces: list[int], differ: list[int]) -> tuple[list[int], list[int]]:
    most = MOST_PIECES // 2 - 2
    if len(pieces) <= most:
        return pieces, differ
    first = differ.index(1) if 1 in differ else 0
    start = max(0, min(first - _BEFORE, len(pieces) - most))
    return pieces[start : start + most], differ[start : start + most]


@cache
def read_encoder(folder: Path) -> Encoder:
    """The encoder of a folder with `weights.npz` and `vocabulary.txt`.

    Raises:
        DataError: a file isn't there, or isn't what it should be.
    """
    remedy = "Install policygen again, or learn it anew: python benchmarks/learn_encoder.py."
    try:
        words = (folder / "vocabulary.txt").read_text("utf-8").split("\n")[:-1]
        vocabulary = {word: number for number, word in enumerate(words)}
        with (folder / "weights.npz").open("rb") as file:
            network = network_of(numpy.load(file, allow_pickle=False))
        known = {BEGIN, BETWEEN, UNKNOWN} <= vocabulary.keys()
        if not known or len(vocabulary) != len(network.pieces[0]):
            raise ValueError("the vocabulary isn't that of the weights")
    except (OSError, ValueError, LookupError, EOFError, BadZipFile) as error:
        raise DataError("the encoder can't be read", str(folder), remedy) from error
    return Encoder(vocabulary, network)


def read_edit_by(folder: Path, before: str, after: str) -> Meant:
    """What the encoder in a folder says of an edit; what it said of either way is remembered for both.

    Raises:
        DataError: as in `read_encoder`.
    """
    return _as_told(partial(_remembered, folder), before, after)


@lru_cache(maxsize=4096)
def _remembered(folder: Path, first: str, second: str) -> Meant:
    return read_encoder(folder).read_in_order(first, second)


def _as_told(read: Callable[[str, str], Meant], before: str, after: str) -> Meant:
    """What a reading of two texts in one order, whichever came first, says of the edit."""
    first, second = sorted((before, after))
    meant = read(first, second)
    return meant if first == before else replace(meant, odds=-meant.odds)
