"""Judges one ordinal for another: a meeting after the second hold comes sooner than after the third."""

from __future__ import annotations

from policygen.change import Change, Difference
from policygen.comparing.structure.items import Matching
from policygen.text.markers import Scope
from policygen.text.quantities.numbers import ORDINALS

_PLACES = {word: place for place, word in enumerate(ORDINALS) if place}
_OPENED = (Scope.CONDITION, Scope.UNTIL, Scope.RELATIVE)


def ordinal_differences(matching: Matching) -> list[Difference]:
    """Ordinals that stand for each other in a condition before the same word; they are settled.

    "After the third time" holds for fewer cases than "after the second time": it is the narrower condition.
    """
    found: list[Difference] = []
    pairs = set(matching.pairs)
    for a, b, c, d in matching.blocks:
        sides = [
            [n for n in range(*span) if n in matching.open[s] and _place(matching, s, n)]
            for s, span in enumerate(((a, b), (c, d)))
        ]
        if [len(side) for side in sides] != [1, 1]:
            continue
        (i,), (j,) = sides
        one, other = matching.items[0][i].placed, matching.items[1][j].placed
        beside = (i + 1, j + 1) in pairs
        if not beside or one.sign != other.sign or {one.scope, other.scope} - set(_OPENED):
            continue
        places = [_place(matching, 0, i), _place(matching, 1, j)]
        counted = bool(one.unit.quantity) or bool(other.unit.quantity)
        if places[0] == places[1] and not counted:
            continue
        matching.settle(i, j)
        if places[0] == places[1]:
            continue  # "after the third hold", "after three holds"
        grade = _grade_bound(matching, i)
        if grade == 0 or grade != _grade_bound(matching, j, 1):
            found.append(Difference(Change.QUANTITY, 0, (one,), (other,), "", one.scope))
            continue
        effect = grade * (one.sign if places[1] > places[0] else -one.sign)
        found.append(Difference(Change.QUANTITY, effect, (one,), (other,), "", one.scope))
    return found


def _place(matching: Matching, side: int, number: int) -> float:
    """The place that an ordinal says ("the third hold"), or that a bare count reaches ("three holds"); else 0."""
    unit = matching.items[side][number].placed.unit
    if unit.quantity is None:
        return _PLACES.get(matching.said(side, number), 0)
    counts = unit.quantity.dimension == "count" and len(unit.words) == 1
    return unit.quantity.amount if counts else 0


_BELOW = frozenset({"below", "under", "beneath", "before", "befor", "through", "to", "than"})
_ABOVE = frozenset({"above", "abov", "beyond", "past", "over", "after", "from"})


def _grade_bound(matching: Matching, number: int, side: int = 0) -> int:
    """1 for an ordinal that counts times, or a grade from which on; -1 for one up to which; 0 for a grade alone.

    "Below fifth grade" holds for more students than "below second grade".
    """
    items = matching.items[side]
    if items[number + 1].key != "grade":
        return 1
    before = items[number - 1].key if number else ""
    return -1 if before in _BELOW else 1 if before in _ABOVE else 0
