"""Reads an occasion joined to an exception as one case more of it: "except in an emergency and during drills"."""

from __future__ import annotations

from policygen.comparing.structure.scopes import Walk
from policygen.text.markers import Scope
from policygen.text.tokens import stem
from policygen.text.units import UnitKind

# What opens a phrase that names an occasion; "if" and "when" may say what else has to be met.
_OCCASIONS = frozenset(
    stem(word) for word in "during after before upon following throughout".split()
)


def excepts_again(walk: Walk, at: int, scope: Scope) -> bool:
    """Whether an opener right behind "and" or "or" in an exception names a further case that is excepted."""
    joined = at > 0 and walk.units[at - 1].kind is UnitKind.CONNECTIVE
    opens = scope in (Scope.CONDITION, Scope.UNTIL) and walk.words[at] in _OCCASIONS
    return joined and opens and walk.stack[-1].scope is Scope.EXCEPTION
