"""Settles "might be injured" with "at risk of injury": what may happen is a risk, and no leave of anybody."""

from __future__ import annotations

from policygen.comparing.structure.items import Matching
from policygen.policy import Kind
from policygen.text.tokens import stem
from policygen.text.units import UnitKind

_DEFINING = (Kind.PROTECTED_DEFINITION, Kind.SAFE_HARBOUR, Kind.TRIGGER)
_RISKS = frozenset(
    stem(word) for word in "risk possibility possible possibly chance potential".split()
)
_MAY = frozenset({"may", "might", "could"})


def settle_risks(matching: Matching) -> None:
    """Settle each "may" of a definition with a "risk" of the other text under the same sign, both left over."""
    if any(reading.kind not in _DEFINING for reading in matching.readings):
        return
    for side in (0, 1):
        for i in sorted(matching.open[side]):
            placed = matching.items[side][i].placed
            if placed.unit.kind is not UnitKind.MODAL or matching.said(side, i) not in _MAY:
                continue
            for j in sorted(matching.open[1 - side]):
                other = matching.items[1 - side][j]
                if other.key in _RISKS and other.placed.sign == placed.sign:
                    matching.settle(*((j, i) if side else (i, j)))
                    break
