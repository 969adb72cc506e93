"""Weights that were learned from labelled edits."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from math import fsum
from pathlib import Path
from typing import Any


@dataclass(frozen=True, slots=True)
class Logistic:
    """Two logistic models of an edit: of its direction, and of whether it is harmless.

    Arguments:
        direction: by feature: what one more of it adds to the logarithm of the odds that an edit
            strengthens protection rather than weakens it.
        harmless: by feature: the same for the odds that the edit does neither.
        start: that of an edit without any feature.
    """

    direction: Mapping[str, float] = field(default_factory=dict)
    harmless: Mapping[str, float] = field(default_factory=dict)
    start: float = 0.0

    def odds(self, features: Mapping[str, float]) -> float:
        """The logarithm of the odds of the direction; exactly the contrary for features of contrary signs."""
        return _sum(features, self.direction)

    def odds_harmless(self, features: Mapping[str, float]) -> float:
        """The logarithm of the odds that an edit with these features does neither."""
        return self.start + _sum(features, self.harmless)


@dataclass(frozen=True, slots=True)
class Weights:
    """What was learned of the features of an edit.

    Arguments:
        views: models that each see some of an edit's features, by name.
        together: the model that weighs them and the rules' findings.
        edits: how many labelled edits they were learned from.
        encoder: the folder of the encoder, if there is one.
        whole_places: the model that weighs them of a place at which several provisions changed.
    """

    views: Mapping[str, Logistic] = field(default_factory=dict)
    together: Logistic = field(default_factory=Logistic)
    edits: int = 0
    encoder: Path | None = None
    whole_places: Logistic = field(default_factory=Logistic)


def weights_of(raw: Mapping[str, Any]) -> Weights:
    """The weights of a file that was checked.

    Raises:
        LookupError, TypeError: something is missing.
    """
    views = {name: _model(model) for name, model in raw["views"].items()}
    together, places = (_model(raw[name]) for name in ("together", "whole places"))
    return Weights(views, together, raw["edits"], whole_places=places)


def _model(raw: Mapping[str, Any]) -> Logistic:
    return Logistic(dict(raw["direction"]), dict(raw["harmless"]), raw["start"])


def _sum(features: Mapping[str, float], weights: Mapping[str, float]) -> float:
    """The weighed sum, the same for features in any order."""
    return fsum(number * weights[name] for name, number in features.items() if name in weights)
