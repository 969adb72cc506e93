"""Judges a weaker value that one text sets beside a stronger one, which both have: "in view [by camera]"."""

from __future__ import annotations

from policygen.change import Change, Difference, SaidValue
from policygen.comparing.structure.items import Matching
from policygen.policy import Kind
from policygen.text.lexicon import Lexicon
from policygen.text.units import UnitKind


def qualified_differences(matching: Matching, lexicon: Lexicon) -> list[Difference]:
    """What it does that a weaker way says how the stronger one may be kept; its words are settled.

    One more way that is joined by "and" is owed besides, and left to its place.
    """
    found: list[Difference] = []
    for side in (0, 1):
        for hit in matching.readings[side].values:
            scale = lexicon.scales[hit.scale]
            if scale.reading != "duty" or scale.measures or hit.sign < 0:
                continue
            own = _items(matching, side, hit)
            said = [i for i in own if matching.items[side][i].is_content]
            if not said or not set(said) <= matching.open[side] or not _owed(matching, side, said):
                continue
            stronger = next(
                (
                    other
                    for other in matching.readings[side].values
                    if other.scale == hit.scale
                    and other.sign == hit.sign
                    and _stands(matching, side, other)
                    and scale.compare(hit.value, other.value) == -1
                ),
                None,
            )
            if stronger is None or not _by_means_of(matching, side, said[0]):
                continue
            matching.drop(side, own)
            placed = tuple(matching.items[side][i].placed for i in said)
            removed, added = ((), placed) if side else (placed, ())
            values = (stronger.value, hit.value)
            found.append(
                Difference(
                    Change.SCALE,
                    -hit.sign if side else hit.sign,
                    removed,
                    added,
                    hit.scale,
                    placed[0].scope,
                    values if side else (values[1], values[0]),
                )
            )
    return found


def _items(matching: Matching, side: int, hit: SaidValue) -> list[int]:
    return [i for i, item in enumerate(matching.items[side]) if hit.start <= item.at < hit.end]


def _stands(matching: Matching, side: int, hit: SaidValue) -> bool:
    """Whether the words of a value all have their counterpart."""
    own = _items(matching, side, hit)
    return bool(own) and set(own) <= matching.matched(side)


def _owed(matching: Matching, side: int, said: list[int]) -> bool:
    passage = matching.items[side][said[0]].placed.passage
    return matching.readings[side].passages[passage].kind is Kind.DUTY


_MEANS = frozenset({"by", "through", "via", "over", "on"})


def _by_means_of(matching: Matching, side: int, first: int) -> bool:
    """Whether a word follows "by" or "through", with no connective before that."""
    placed, at = matching.readings[side].placed, matching.items[side][first].at
    words = [one.unit for one in placed[max(0, at - 2) : at]]
    if not words or not _MEANS & set(words[-1].words):
        return False
    return words[0] is words[-1] or words[0].kind is not UnitKind.CONNECTIVE
