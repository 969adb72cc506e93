"""Tells a relative clause that goes on with a rule: "the nurse speaks with the student, which the nurse shall note"."""

from __future__ import annotations

from collections.abc import Sequence

from policygen.text.units import Unit, UnitKind

_REACH = 4  # units between the relative word and the modal


def goes_on_with_a_duty(units: Sequence[Unit], at: int) -> bool:
    """Whether a relative word stands behind a comma, with a modal of its own: it narrows nobody.

    Arguments:
        at: where the relative word stands.
    """
    if (
        not at
        or units[at - 1].key != ","
        or units[at].words[:1] not in (("which",), ("who",), ("whom",))
    ):
        return False
    for unit in units[at + 1 : at + 1 + _REACH]:
        if unit.kind is UnitKind.MODAL:
            return True
        if unit.kind in (UnitKind.MARK, UnitKind.CONNECTIVE):
            return False
    return False
