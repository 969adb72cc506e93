"""Weights that were learned from labelled edits."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Weights:
    """The weights of the features of an edit.

    Arguments:
        direction: by feature: what one more of it adds to the logarithm of the odds that an edit
            strengthens protection rather than weakens it.
        harmless: by feature: the same for the odds that the edit does neither.
        harmless_start: that of an edit without any feature.
        edits: how many labelled edits they were learned from.
    """

    direction: dict[str, float] = field(default_factory=dict)
    harmless: dict[str, float] = field(default_factory=dict)
    harmless_start: float = 0.0
    edits: int = 0


def weights_of(raw: Mapping[str, Any]) -> Weights:
    """The weights of a file that was checked against its schema."""
    return Weights(
        dict(raw["direction"]), dict(raw["harmless"]), raw["harmless_start"], raw["edits"]
    )
