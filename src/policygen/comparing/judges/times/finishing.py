"""Judges a deadline for the end of an act against one for its beginning: what has ended has begun."""

from __future__ import annotations

from policygen.change import Change, Difference
from policygen.comparing.structure.items import Matching
from policygen.policy import Kind
from policygen.text.markers import Scope
from policygen.text.quantities.bounds import Bound
from policygen.text.tokens import stem
from policygen.text.units import UnitKind

_BEGIN = frozenset(stem(word) for word in "begin begun start commence initiate open".split())
_FINISH = frozenset(stem(word) for word in "complete finish conclude end close finalize".split())


def finishing_differences(matching: Matching) -> list[Difference]:
    """A verb of beginning for one of finishing in the main clause of a duty that has a deadline.

    The two are settled. To be done by a day asks more than to be begun by it.
    """
    found: list[Difference] = []
    if not all(_has_deadline(matching, side) for side in (0, 1)):
        return found
    for a, b, c, d in matching.blocks:
        sides = []
        for side, span in ((0, range(a, b)), (1, range(c, d))):
            items = matching.items[side]
            sides.append(
                [
                    n
                    for n in span
                    if n in matching.open[side]
                    and items[n].key in _BEGIN | _FINISH
                    and items[n].placed.scope is Scope.MAIN
                    and _is_what_is_done(matching, side, items[n].at)
                ]
            )
        if [len(one) for one in sides] != [1, 1]:
            continue
        i, j = sides[0][0], sides[1][0]
        one, two = matching.items[0][i], matching.items[1][j]
        if (one.key in _BEGIN) == (two.key in _BEGIN):
            continue
        matching.settle(i, j)
        effect = one.placed.sign if two.key in _FINISH else -one.placed.sign
        found.append(
            Difference(Change.QUANTITY, effect, (one.placed,), (two.placed,), "", one.placed.scope)
        )
    return found


def _is_what_is_done(matching: Matching, side: int, at: int) -> bool:
    """Whether a verb stands right after a modal or "be": "shall be completed", never "the end of"."""
    before = matching.readings[side].placed[at - 1 : at] if at else ()
    return any(one.unit.kind is UnitKind.MODAL or one.unit.words == ("be",) for one in before)


def _has_deadline(matching: Matching, side: int) -> bool:
    """Whether a text is a duty with a latest time."""
    reading = matching.readings[side]
    if any(p.kind is not Kind.DUTY for p in reading.passages):
        return False
    return any(
        one.unit.quantity is not None
        and one.unit.quantity.dimension in ("time", "date")
        and one.unit.quantity.bound is Bound.AT_MOST
        and one.scope is Scope.MAIN
        for one in reading.placed
    ) or any(value.scale == "time_words" for value in reading.values)
