"""Tells a leave to ask for something from the duty that the asking sets off: they are no counterparts."""

from __future__ import annotations

from policygen.comparing.structure.items import Matching
from policygen.text.markers import Scope
from policygen.text.tokens import stem

_ASKS = frozenset(stem(word) for word in "request ask apply".split())


def asked_for(matching: Matching, i: int, j: int) -> bool:
    """Whether a "may" stands before the asking that is a condition of the other text's "shall".

    "The parent may request a meeting" says who may ask; "upon the parent's request, the district shall hold a
    meeting" says the same on its way to the duty, and the duty is a part that the first one doesn't have.
    """
    return _is_condition(matching, 0, i, j) or _is_condition(matching, 1, j, i)


def _is_condition(matching: Matching, side: int, may: int, shall: int) -> bool:
    if matching.items[side][may].key != "may" or matching.items[1 - side][shall].key != "shall":
        return False
    partner = dict(matching.pairs) if side == 0 else {j: i for i, j in matching.pairs}
    if [one.key for one in matching.items[side][may + 1 : may + 2]] not in [[k] for k in _ASKS]:
        return False
    there = partner.get(may + 1)
    return there is not None and matching.items[1 - side][there].placed.scope is Scope.CONDITION
