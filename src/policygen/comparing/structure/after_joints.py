"""Tells what follows an "and" or "or": the next verb of a clause, or a time of its own."""

from __future__ import annotations

from policygen.comparing.structure.scopes import Walk
from policygen.text.markers import Scope

# Verbs that no noun looks like, which go on with the subject of a clause.
_FINITE = frozenset(
    "asks wants needs refuses has requests wishes says agrees objects shows gives takes makes becomes remains stays "
    "does keeps poses threatens tries attempts".split()
)


def goes_on_after_no(walk: Walk, at: int) -> bool:
    """Whether a "no" only denies the noun after it, as the clause goes on with another verb."""
    top = walk.stack[-1]
    if top.scope is not Scope.NEGATION or top.word != "no" or at + 1 >= len(walk.units):
        return False
    following = walk.units[at + 1]
    return walk.text[following.start : following.end].lower() in _FINITE


AT_THE_LATEST = (["not", "later"], ["no", "later"])
