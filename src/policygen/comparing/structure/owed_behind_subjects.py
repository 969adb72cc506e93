"""Finds what is owed behind a clause in a second subject: "..., and the aide who watches shall offer water every hour".

The clause on who they are is over where the verb of the sentence comes.
"""

from __future__ import annotations

from policygen.comparing.structure.frame import Frame
from policygen.comparing.structure.scopes import Walk
from policygen.text.quantities.bounds import Bound
from policygen.text.tokens import stem
from policygen.text.units import Unit, UnitKind

_BURDENED = frozenset(stem(word) for word in "parent guardian family student child pupil".split())
_GETS = frozenset(stem(word) for word in "be receive get have hear".split())
_SECOND = 2  # modals of a sentence with two clauses
_DUE = frozenset({"within", "no", "not", "each", "every", "by"})


def owed_behind_its_subject(walk: Walk, top: Frame, unit: Unit, index: int) -> bool:
    """Whether a deadline or an interval stands behind the "shall" of a subject with a clause of its own.

    Arguments:
        walk: the passage.
        top: the innermost open scope.
        unit: the amount.
        index: its number.
    """
    amount = unit.quantity
    if amount is None or amount.dimension != "time" or not _DUE & set(unit.words[:1]):
        return False
    if amount.bound not in (Bound.AT_MOST, Bound.EVERY):
        return False
    modals = [n for n in range(index) if walk.units[n].kind is UnitKind.MODAL]
    if len(modals) < _SECOND or walk.units[modals[-1]].key != "shall":
        return False
    who = max((n for n in range(modals[-1] - 1) if walk.words[n] == "who"), default=-1)
    between = walk.units[who + 1 : modals[-1]]
    if who <= modals[0] or not who <= top.at < modals[-1]:
        return False
    if any(one.kind is UnitKind.MARK for one in between):
        return False
    verb = walk.words[modals[-1] + 1]
    if verb in ("not", "never"):
        return False
    return verb in _GETS or walk.words[who - 1] not in _BURDENED
