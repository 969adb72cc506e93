"""Judges an amount or a frequency before a clause by the words that open the clause in the other text.

"Within ten minutes after the danger passes" is later than "as soon as the danger passes", and "at intervals
during the hold" less than "throughout the hold": the amount alone, judged by its place, would ask for more.
"""

from __future__ import annotations

from collections.abc import Sequence

from policygen.change import Change, Difference
from policygen.comparing.structure.items import Matching
from policygen.policy import Kind
from policygen.text.lexicon import Lexicon
from policygen.text.quantities.bounds import Bound
from policygen.text.tokens import stem

_AT_ONCE = (("as", "soon", "as"),)
_WHOLE = tuple(
    tuple(stem(word) for word in words.split())
    for words in ("throughout", "for as long as", "as long as", "so long as")
)
_PART = ((stem("during"),), (stem("while"),))
_KINDS = (Kind.DUTY, Kind.STATEMENT)


def beside_opener_differences(matching: Matching, lexicon: Lexicon) -> list[Difference]:
    """What a lone deadline or frequency does where the other text says "as soon as" or "throughout".

    The items that say so are settled.
    """
    found: list[Difference] = []
    there = (dict(matching.pairs), {j: i for i, j in matching.pairs})
    for side in (0, 1):
        for opener, other in sorted(there[side].items()):
            if not matching.items[side][opener].placed.opener:
                continue
            passage = matching.items[side][opener].placed.passage
            if matching.readings[side].passages[passage].kind not in _KINDS:
                continue
            words = (_words(matching, side, opener), _words(matching, 1 - side, other))
            inside: Sequence[int] = ()
            if words[1] in _AT_ONCE and words[0] not in _AT_ONCE:
                inside = _deadline(matching, side, opener)
            elif words[1] in _WHOLE and words[0] in _PART:
                inside = _frequency(matching, side, passage, lexicon)
            if not inside:
                continue
            matching.drop(side, inside)
            placed = tuple(matching.items[side][n].placed for n in inside)
            met = (matching.items[1 - side][other].placed,)
            removed, added = (met, placed) if side else (placed, met)
            effect = -1 if side else 1
            found.append(Difference(Change.QUANTITY, effect, removed, added, "", placed[0].scope))
    return found


def _words(matching: Matching, side: int, opener: int) -> tuple[str, ...]:
    """The words of an opener."""
    placed = matching.readings[side].placed
    at = matching.items[side][opener].at
    out: list[str] = []
    while (
        at < len(placed)
        and placed[at].opener
        and placed[at].path == matching.items[side][opener].placed.path
    ):
        out += placed[at].unit.words
        at += 1
    return tuple(out)


def _deadline(matching: Matching, side: int, opener: int) -> Sequence[int]:
    """The lone deadline right before an opener."""
    if not opener or opener - 1 not in matching.open[side]:
        return ()
    item = matching.items[side][opener - 1]
    amount = item.placed.unit.quantity
    near = matching.items[side][opener].at - item.at <= 1
    timed = amount is not None and (amount.dimension, amount.bound) == ("time", Bound.AT_MOST)
    return (opener - 1,) if near and timed else ()


def _frequency(matching: Matching, side: int, passage: int, lexicon: Lexicon) -> Sequence[int]:
    """The items of a lone frequency that is less than continuous, where the other text has none."""
    often = {
        one.id: one.values[-1].id for one in lexicon.scales.values() if one.measures == "interval"
    }
    there = (item.placed.unit.quantity for item in matching.items[1 - side])
    if any(hit.scale in often for hit in matching.readings[1 - side].values) or any(
        amount is not None and amount.bound is Bound.EVERY for amount in there
    ):
        return ()
    items = matching.items[side]
    left = [i for i in sorted(matching.open[side]) if items[i].placed.passage == passage]
    for hit in matching.readings[side].values:
        inside = [i for i in left if hit.start <= items[i].at < hit.end]
        if hit.scale in often and hit.value != often[hit.scale] and inside:
            return inside
    for i in left:
        amount = items[i].placed.unit.quantity
        if amount is not None and amount.bound is Bound.EVERY:
            return (i,)
    return ()
