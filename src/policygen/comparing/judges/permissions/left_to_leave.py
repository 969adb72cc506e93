"""Sees that what one text orders is left to somebody in the other, under another verb: "and may invite the parent"."""

from __future__ import annotations

from policygen.change import Change, Difference
from policygen.comparing.judges.one_sided.one_side import difference_of
from policygen.comparing.structure.items import Matching
from policygen.policy import Kind
from policygen.text.markers import Scope
from policygen.text.units import UnitKind

_NEAR = 4  # items after "may" in which what it governs is named


def leave_differences(matching: Matching) -> list[Difference]:
    """What it does that a duty goes on with "and may ...", where the other text has the same thing under "shall".

    The words of the leave that one text alone has are settled: they say no more than that it is one.
    """
    found: list[Difference] = []
    counterpart = (dict(matching.pairs), {j: i for i, j in matching.pairs})
    for side in (0, 1):
        for i in sorted(matching.open[side]):
            if not _joins_a_leave(matching, side, i):
                continue
            inside = _governed(matching, side, i)
            if not any(_is_ordered(matching, side, counterpart[side], n) for n in inside):
                continue
            matching.drop(side, [i, *(n for n in inside if n in matching.open[side])])
            found.append(difference_of(matching, side, [i], Change.MODALITY, -1))
    return found


def _joins_a_leave(matching: Matching, side: int, i: int) -> bool:
    """Whether an item is a "may" that only one text has, joined by "and" to what a duty orders."""
    items = matching.items[side]
    placed = items[i].placed
    if placed.unit.kind is not UnitKind.MODAL or placed.unit.key != "may":
        return False
    kind = matching.readings[side].passages[placed.passage].kind
    ordered = any(
        one.placed.unit.kind is UnitKind.MODAL
        and one.key == "shall"
        and n in matching.matched(side)
        for n, one in enumerate(items[:i])
        if one.placed.passage == placed.passage
    )
    joined = i > 0 and items[i - 1].key in ("and", "but")
    verb = items[i + 1 : i + 2]
    new = bool(verb) and i + 1 not in matching.matched(side)
    return kind is Kind.DUTY and placed.scope is Scope.MAIN and ordered and joined and new


def _governed(matching: Matching, side: int, i: int) -> list[int]:
    """The items that a modal governs: to the next opener, connective or modal."""
    items = matching.items[side]
    out = []
    for n in range(i + 1, min(i + 1 + _NEAR, len(items))):
        if not items[n].is_content or items[n].placed.passage != items[i].placed.passage:
            break
        out.append(n)
    return out


def _is_ordered(matching: Matching, side: int, counterpart: dict[int, int], n: int) -> bool:
    """Whether the other text orders what stands here under a leave, and this text orders it nowhere else."""
    other = counterpart.get(n)
    if other is None:
        return False
    items = matching.items[1 - side]
    again = [
        m for m, one in enumerate(matching.items[side]) if one.key == matching.items[side][n].key
    ]
    if len(again) > 1 or items[other].placed.scope is not Scope.MAIN:
        return False
    modal = next(
        (one for one in reversed(items[:other]) if one.placed.unit.kind is UnitKind.MODAL), None
    )
    return modal is not None and modal.key == "shall" and items[other].placed.sign > 0
