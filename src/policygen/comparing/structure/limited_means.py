"""Tells an "only" that limits by what means somebody acts, and not when: "..., using only necessary force"."""

from __future__ import annotations

from collections.abc import Sequence

from policygen.text.markers import Scope, marker_at
from policygen.text.tokens import stem
from policygen.text.units import Unit, UnitKind

_FORCE = frozenset(stem(word) for word in "force strength pressure".split())
_NEAR = 4  # units in which what "only" limits is named


def limits_the_means(
    units: Sequence[Unit], words: Sequence[str], text: str, only: int, modal: int | None
) -> bool:
    """Whether "only" behind the modal says with how much force, or stands in a phrase of its own like "using only".

    Such words say nothing of the rest of the leave, as "may be used only when ..." does.
    """
    if modal is None or only <= modal:
        return False
    for at in range(only + 1, min(only + 1 + _NEAR, len(units))):
        found = marker_at(words, at)
        if units[at].kind in (UnitKind.MARK, UnitKind.CONNECTIVE) or (
            found and found[1] is not Scope.NEGATION
        ):
            break
        if words[at] in _FORCE:
            return True
    before = units[only - 1]
    said = text[before.start : before.end].lower()
    following = marker_at(words, only + 1)
    return (
        said.endswith("ing")
        and units[only - 2].key == ","
        and before.kind is not UnitKind.MARK
        and following is None
    )
