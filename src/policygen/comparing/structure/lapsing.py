"""Tells the time after which a leave is over: "consent expires after six months" lets for six months at the most."""

from __future__ import annotations

import re

from policygen.comparing.structure.scopes import Walk
from policygen.text.units import Unit

_LEAVE = (
    r"(?:consents?|approvals?|authori[sz]ations?|permissions?|orders?|waivers?|licen[cs]es?|prescriptions?|extensions?|"
    r"exemptions?|certificat(?:ion|e)s?|credentials?|exceptions?|releases?|agreements?|permits?)"
)
_ENDS = r"(?:expires?|lapses?|ends?|terminates?|runs? out|ceases?|is void|are void|becomes? void)"
_THEN = (
    rf"\b[^.;:]*?\b(?:(?:shall|must|will) )?{_ENDS}(?: automatically| of itself)?"
    r"(?: (?:after|in|within|at the end of|upon the (?:expiry|expiration|passing) of|once|when))?(?: (?:a|an|the))?\s*$"
)
_RIGHTS = r"(?:rights?|appeals?|claims?|complaints?|requests?|protections?)"
_LEAVE_ENDS = re.compile(rf"\b{_LEAVE}{_THEN}", re.IGNORECASE)
_RIGHT_ENDS = re.compile(rf"\b{_RIGHTS}{_THEN}", re.IGNORECASE)
_RIGHT = re.compile(rf"\b{_RIGHTS}\b", re.IGNORECASE)


def ends_a_leave(walk: Walk, unit: Unit) -> bool:
    """Whether an amount of time says after how long a consent, an order or another leave is over.

    Arguments:
        walk: the passage.
        unit: the amount.
    """
    clause = _clause_before(walk, unit)
    return _LEAVE_ENDS.search(clause) is not None and _RIGHT.search(clause) is None


def ends_a_right(walk: Walk, unit: Unit) -> bool:
    """Whether an amount of time says after how long a right or a complaint is over: the later, the better.

    Arguments:
        walk: the passage.
        unit: the amount.
    """
    return _RIGHT_ENDS.search(_clause_before(walk, unit)) is not None


_FARTHEST = 160  # characters before an amount among which the leave is named


def _clause_before(walk: Walk, unit: Unit) -> str:
    """The words of a clause before an amount of time; "" before any other unit."""
    amount = unit.quantity
    if amount is None or amount.dimension != "time" or amount.rate:
        return ""
    before = walk.text[: unit.start].rstrip()
    start = max(before.rfind(mark) for mark in ".;:") + 1
    return before[max(start, len(before) - _FARTHEST) :]
