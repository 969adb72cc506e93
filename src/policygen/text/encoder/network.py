"""The encoder's network: layers of attention (Vaswani and others 2017, arXiv 1706.03762) in numpy.

Its form is that of MiniLM (Wang and others 2020, arXiv 2002.10957), with one table more that marks the pieces that
only one of the two texts has. The weights are whole numbers of one byte with a factor for each row.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy
from numpy.typing import NDArray

Numbers = NDArray[numpy.float32]

HEADS = 12
MOST_PIECES = 256
_LEAST = numpy.float32(1e-12)
_HALF_WAVE = numpy.float32((2 / numpy.pi) ** 0.5)
_CUBE = numpy.float32(0.044715)


@dataclass(frozen=True, slots=True)
class Linear:
    """What a row of numbers is multiplied with, and what is added."""

    weight: Numbers
    bias: Numbers

    def __call__(self, rows: Numbers) -> Numbers:
        """Each row, multiplied and added to."""
        return rows @ self.weight + self.bias


@dataclass(frozen=True, slots=True)
class Norm:
    """Brings each row to the same mean and spread, then scales and shifts it."""

    weight: Numbers
    bias: Numbers

    def __call__(self, rows: Numbers) -> Numbers:
        """Each row, normed."""
        away = rows - rows.mean(-1, keepdims=True)
        spread = numpy.sqrt((away * away).mean(-1, keepdims=True) + _LEAST)
        normed: Numbers = away / spread * self.weight + self.bias
        return normed


@dataclass(frozen=True, slots=True)
class Layer:
    """One layer: what each piece takes from the others, then what is made of it."""

    taken: Linear
    joined: Linear
    joined_norm: Norm
    inner: Linear
    outer: Linear
    outer_norm: Norm

    def __call__(self, rows: Numbers, wanted: NDArray[numpy.bool_] | None = None) -> Numbers:
        """The pieces' rows after this layer; only those that are wanted, where not all are."""
        length, width = rows.shape
        parts = self.taken(rows).reshape(length, 3, HEADS, width // HEADS)
        asking, asked, told = parts.transpose(1, 2, 0, 3)
        if wanted is not None:
            asking, rows = asking[:, wanted], rows[wanted]
        alike = asking @ asked.transpose(0, 2, 1) / numpy.float32((width // HEADS) ** 0.5)
        alike = numpy.exp(alike - alike.max(-1, keepdims=True))
        alike /= alike.sum(-1, keepdims=True)
        heard = (alike @ told).transpose(1, 0, 2).reshape(len(rows), width)
        rows = self.joined_norm(rows + self.joined(heard))
        return self.outer_norm(rows + self.outer(_bent(self.inner(rows))))


@dataclass(frozen=True, slots=True)
class Network:
    """The whole network.

    Arguments:
        pieces: the row of each piece, in whole numbers, with the factor of each row behind them.
        places: the row of each place.
        texts: that of the first and of the second text.
        differs: that of pieces that both texts have, and of those that only one has.
        norm: of the sum of these.
        layers: in order.
        head: from the first row and the mean rows of what differs in each text to two numbers.
    """

    pieces: tuple[NDArray[numpy.int8], Numbers]
    places: Numbers
    texts: Numbers
    differs: Numbers
    norm: Norm
    layers: tuple[Layer, ...]
    head: Linear

    def __call__(
        self, pieces: Sequence[int], texts: Sequence[int], differs: Sequence[int]
    ) -> tuple[float, float]:
        """The odds of the direction from the first text to the second, and those that the edit is harmless.

        Arguments:
            pieces: their numbers, `MOST_PIECES` at the most.
            texts: of each piece 0 for the first text, 1 for the second.
            differs: of each piece 1 if only that text has it, else 0.
        """
        own, factors = self.pieces
        text, apart = numpy.array(texts), numpy.array(differs)
        rows = own[list(pieces)].astype(numpy.float32) * factors[list(pieces), None]
        rows = self.norm(rows + self.places[: len(text)] + self.texts[text] + self.differs[apart])
        for layer in self.layers[:-1]:
            rows = layer(rows)
        looked_at = apart == 1
        looked_at[0] = True  # the head looks at the first row and at what differs
        rows = self.layers[-1](rows, looked_at)
        text, apart = text[looked_at], apart[looked_at]
        means = [rows[(text == one) & (apart == 1)] for one in (0, 1)]
        nothing = numpy.zeros_like(rows[0])
        seen = [rows[0], *(some.mean(0) if len(some) else nothing for some in means)]
        direction, harmless = self.head(numpy.concatenate(seen)[None])[0]
        return float(direction), float(harmless)


def network_of(arrays: Mapping[str, Any]) -> Network:
    """The network of a file of weights.

    Raises:
        LookupError: an array is missing.
    """
    layers = sum(name.startswith("taken.weight.") for name in arrays)
    return Network(
        (arrays["pieces"], arrays["pieces factor"]),
        arrays["places"],
        arrays["texts"],
        arrays["differs"],
        _norm(arrays, "norm", ""),
        tuple(
            Layer(
                _linear(arrays, "taken", number),
                _linear(arrays, "joined", number),
                _norm(arrays, "joined_norm", number),
                _linear(arrays, "inner", number),
                _linear(arrays, "outer", number),
                _norm(arrays, "outer_norm", number),
            )
            for number in map(str, range(layers))
        ),
        Linear(arrays["head.weight"].T, arrays["head.bias"]),
    )


def _linear(arrays: Mapping[str, Any], name: str, number: str) -> Linear:
    whole = arrays[f"{name}.weight.{number}"].astype(numpy.float32)
    factors = arrays[f"{name}.factor.{number}"]
    weight = numpy.ascontiguousarray((whole * factors[:, None]).T)
    return Linear(weight, arrays[f"{name}.bias.{number}"])


def _norm(arrays: Mapping[str, Any], name: str, number: str) -> Norm:
    end = f".{number}" if number else ""
    return Norm(arrays[f"{name}.weight{end}"], arrays[f"{name}.bias{end}"])


def _bent(rows: Numbers) -> Numbers:
    """Each number by how far it is above 0 (GELU, Hendrycks and Gimpel 2016, arXiv 1606.08415)."""
    bent: Numbers = rows * rows
    bent *= rows
    bent *= _CUBE
    bent += rows
    bent *= _HALF_WAVE
    numpy.tanh(bent, out=bent)
    bent += numpy.float32(1)
    bent *= rows
    bent *= numpy.float32(0.5)
    return bent
