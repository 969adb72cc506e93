"""Says what it does that a leave may be extended, repeated or gone beyond: "..., which the nurse may extend"."""

from __future__ import annotations

from collections.abc import Sequence

from policygen.comparing.structure.items import Matching
from policygen.policy import Kind
from policygen.text.markers import Scope
from policygen.text.tokens import stem
from policygen.text.units import UnitKind

# What lets more than was given before.
_EXTENDS = frozenset(
    stem(word) for word in "extend extension prolong lengthen renew renewal repeat exceed".split()
)
_LONGER = frozenset(stem(word) for word in "longer further additional more again".split())
_LIMITS = frozenset(
    stem(word)
    for word in "not no never only without unless until solely must shall limit prohibit forbid less".split()
)
_EXCEPT = ("unless", "except", "save", "other")


def extension_effect(matching: Matching, side: int, run: Sequence[int]) -> int:
    """What the presence of a stretch does that only one text has and that extends a leave.

    Returns: -1 or +1 for the student, or 0 for a stretch that doesn't extend one.
    """
    items, reading = matching.items[side], matching.readings[side]
    first = items[run[0]]
    if reading.passages[first.placed.passage].kind is not Kind.PERMISSION:
        return 0
    main = next((p for p in reading.placed if p.passage == first.placed.passage), None)
    sign = main.sign if main is not None and main.scope is Scope.MAIN else 1
    begins = first.at
    while begins and reading.placed[begins - 1].unit.kind in (UnitKind.CONNECTIVE, UnitKind.LIGHT):
        begins -= 1
        if reading.placed[begins].unit.kind is UnitKind.CONNECTIVE:
            break
    own = reading.placed[begins : items[run[-1]].at + 1]
    said = {word for one in own for word in one.unit.words}
    excepts = own[0].unit.words[:1] in tuple((word,) for word in _EXCEPT)
    if said & (_LIMITS - set(_EXCEPT) if excepts else _LIMITS):
        return 0
    joined = any(one.unit.kind is UnitKind.CONNECTIVE for one in own[:1])
    modal = [one for one in own if one.unit.kind is UnitKind.MODAL]
    limited = any(
        one.unit.quantity is not None and one.passage == first.placed.passage
        for one in reading.placed
    )
    if said & _EXTENDS and (excepts or modal) and limited:
        return -sign
    if joined and said & _LONGER and limited:
        return -sign
    if joined and own[0].unit.key == "and" and modal and modal[0].unit.key == "may":
        return -sign  # "... and may be used again": one leave more
    return 0
