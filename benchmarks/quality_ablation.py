"""The lexicon ablation: what is left when the engine has never heard of half of its phrases."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from benchmarks.quality_score import Row

from policygen.api import read_text
from policygen.comparing.engine import compare_documents
from policygen.comparison import Comparison
from policygen.store import load_yaml_folder
from policygen.text.lexicon import Lexicon, build_lexicon
from policygen.text.units import with_things


def without_half(seed: int) -> Lexicon:
    """The lexicon without a half of the scales' phrases that the seed and their words decide."""
    scales = [_thinned(file.data, seed) for file in load_yaml_folder("scales", "scale-1")]
    canon = [file.data for file in load_yaml_folder("scales/canon", "canon-1")]
    terms = [file.data for file in load_yaml_folder("scales/terms", "terms-1")]
    things = [file.data for file in load_yaml_folder("scales/things", "things-1")]
    built = build_lexicon(
        scales,
        [fold for data in canon for fold in data.get("folds", ())],
        {base: forms for data in canon for base, forms in data.get("families", {}).items()},
        {kind: names for data in terms for kind, names in data.items()},
    )
    return with_things(built, things)


class Comparer:
    """Compares two texts with a lexicon of its own."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.lexicon = lexicon

    def __call__(self, model: str, district: str) -> Comparison:
        """The comparison of two texts; reading them asks for the terms alone, which all stand."""
        return compare_documents(
            read_text(model, title="model"), read_text(district, title="district"), self.lexicon
        )


def kept(phrase: str, seed: int) -> bool:
    """Whether a phrase stays; the same seed and words give the same answer everywhere."""
    return hashlib.sha256(f"{seed}:{phrase}".encode()).digest()[0] % 2 == 0


def told(before: Sequence[Row], after: Iterable[Row]) -> list[str]:
    """What became of the cases that were right, as lines; the wrong ones are named."""
    now = {row.id: row for row in after}
    right = [now[row.id] for row in before if row.right]
    unclear = [row for row in right if row.got == "unclear"]
    wrong = [row for row in right if not row.right and row not in unclear]
    lines = [f"  {len(right)} were right with all phrases; with half of them"]
    count = max(1, len(right))
    for label, number in (
        ("still right", len(right) - len(unclear) - len(wrong)),
        ("now unclear", len(unclear)),
        ("now wrong", len(wrong)),
    ):
        lines.append(f"  {label:28}{number / count:8.3f}  ({number})")
    return [*lines, *(f"  x {row.id}: is {row.gold}, got {row.got}" for row in wrong)]


def _thinned(scale: Mapping[str, Any], seed: int) -> dict[str, Any]:
    values = [
        {**value, "phrases": [phrase for phrase in value["phrases"] if kept(phrase, seed)]}
        for value in scale["values"]
    ]
    return {**scale, "values": values}
