"""Tells a limit of time from a reservation that has some of its words: "only as long as needed" and "as needed"."""

from __future__ import annotations

from collections.abc import Sequence

from policygen.text.lexicon import Lexicon, ScaleMeaning
from policygen.text.phrases import Hit


def is_part_of_limit(found: Hit, hits: Sequence[Hit], lexicon: Lexicon) -> bool:
    """Whether a reservation is only a part of another wording: "as needed" in "only as long as needed"."""
    meaning = found.meaning
    if not isinstance(meaning, ScaleMeaning) or lexicon.scales[meaning.scale].reading != "hedge":
        return False
    return any(
        one is not found
        and isinstance(one.meaning, ScaleMeaning)
        and one.meaning.scale == "length_of_use"
        and one.start <= found.start
        and found.end <= one.end
        for one in hits
    )
