"""Tells adverbs from other words by their form, and finds the verb behind those that follow a modal."""

from __future__ import annotations

from collections.abc import Sequence

from policygen.text.units import Unit

_NO_ADVERB = frozenset(
    "only family assembly supply reply apply comply rely ally bully anomaly early daily weekly monthly quarterly "
    "yearly likely elderly friendly orderly fly july".split()
)
_ADVERBS = frozenset(
    "always also then first still sometimes often seldom soon thereafter afterwards afterward again never ever "
    "once now next later already perhaps maybe together twice meanwhile".split()
)


def is_adverb(unit: Unit, text: str) -> bool:
    """Whether a unit of a text is an adverb: one that ends in "-ly", or of a closed class."""
    said = text[unit.start : unit.end].lower()
    return said in _ADVERBS or (said.endswith("ly") and said not in _NO_ADVERB)


def behind_adverbs(units: Sequence[Unit], text: str, at: int) -> int:
    """The number of the first unit from `at` on that is no adverb: "shall [immediately] be told".

    What stands between two commas right there is passed over, too: "may [, at any time,] ask".
    """
    if at < len(units) and units[at].key == ",":
        ahead = range(at + 1, min(at + _ASIDE, len(units)))
        closing = next((i for i in ahead if units[i].key == ","), None)
        at = at if closing is None else closing + 1
    while at < len(units) and (is_adverb(units[at], text) or _at_once(units, text, at)):
        at += 1
    return at


_ASIDE = 12  # units in which an aside behind a modal ends


def _at_once(units: Sequence[Unit], text: str, at: int) -> bool:
    """Whether a unit is a part of "at once" or of an adverb of several words."""
    said = text[units[at].start : units[at].end].lower()
    following = text[units[at].end :].lower().lstrip()
    return said in ("at once", "right away", "forthwith") or (
        said == "at" and following.startswith("once ")
    )
