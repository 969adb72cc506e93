"""Says what a proviso with a modal of its own does: "...; provided, that untrained staff may ..."."""

from __future__ import annotations

from policygen.comparing.structure.items import Matching
from policygen.policy import Kind
from policygen.text.units import UnitKind

_BINDING = (Kind.DUTY, Kind.PERMISSION, Kind.PROHIBITION)


def proviso_effect(matching: Matching, side: int, run: list[int]) -> int:
    """What a proviso with a modal of its own does: "..., provided that untrained staff may ..." lets more.

    Returns: -1 for a leave, +1 for a duty or ban, 0 if a stretch is no such proviso.
    """
    items, reading = matching.items[side], matching.readings[side]
    kind = reading.passages[items[run[0]].placed.passage].kind
    opens = items[run[0]].placed.opener and matching.said(side, run[0]).startswith("provid")
    if kind not in _BINDING or not opens:
        return 0
    inside = reading.placed[items[run[0]].at : items[run[-1]].at + 1]
    modal = next((i for i, p in enumerate(inside) if p.unit.kind is UnitKind.MODAL), None)
    if modal is None:
        return 0
    words = [p.unit.key for p in inside]
    subject = next((w for w in words[:modal] if w in ("parent", "student")), "")
    negative = words[modal + 1 : modal + 2] == ["not"]
    if inside[modal].unit.key == "may" and not negative:
        return 0 if subject else -1
    return 1 if inside[modal].unit.key == "shall" and not subject else 0
