"""Tells a reservation under which a duty binds from the condition of a leave: "may intervene if necessary"."""

from __future__ import annotations

from policygen.change import Placed, SaidValue
from policygen.comparing.structure.items import Matching
from policygen.policy import Kind
from policygen.text.markers import Scope

_CONDITIONS = frozenset({"appropriate", "judgment", "on_request"})
_LIMITING = (Scope.CONDITION, Scope.EXCEPTION, Scope.UNTIL)


def limits_a_leave(matching: Matching, side: int, hedge: SaidValue, opener: Placed) -> bool:
    """Whether a reservation is the only condition of what staff may do.

    Beside another condition, or "only", it may loosen that one.
    """
    reading = matching.readings[side]
    if reading.passages[opener.passage].kind is not Kind.PERMISSION or opener.attach <= 0:
        return False
    if hedge.scale != "hedge" or hedge.value not in _CONDITIONS:
        return False
    own = set(range(hedge.start, hedge.end))
    for at, one in enumerate(reading.placed):
        if one.passage != opener.passage or at in own:
            continue
        if one.unit.key == "shall" or (one.opener and one.scope in _LIMITING):
            return False
    matched = matching.matched(side)
    return not any(
        item.key == "only" and i in matched for i, item in enumerate(matching.items[side])
    )
