"""Tells a gap within which two uses are one: "uses separated by less than an hour count as one"."""

from __future__ import annotations

import re

from policygen.comparing.structure.scopes import Walk
from policygen.policy import Kind
from policygen.text.quantities.bounds import Bound
from policygen.text.units import Unit

_AS_ONE = re.compile(
    r"[^.;]{0,60}?\b(?:(?:counts?|(?:is|are|be) (?:treated|counted|regarded|considered|taken|deemed|added together)) "
    r"(?:as |to be )?(?:one|a single|the same|a continuation|part of)"
    r"|(?:is|are|be|forms?|makes?) (?:one|a single|part of)"
    r"|continues the (?:first|earlier|last))\b",
    re.IGNORECASE,
)
_USES = re.compile(
    r"\b(?:periods?|holds?|restraints?|seclusions?|isolations?|confinements?|uses?|episodes?|incidents?|time-?outs?)\b"
    r"[^.;]*$",
    re.IGNORECASE,
)


def parts_what_counts_as_one(walk: Walk, unit: Unit) -> bool:
    """Whether a time is the gap up to which uses are one, so that their limit doesn't start afresh.

    The longer it is, the more is counted together.

    Arguments:
        walk: the passage.
        unit: the amount.
    """
    amount = unit.quantity
    if amount is None or amount.dimension != "time" or amount.bound is not Bound.AT_MOST:
        return False
    if _AS_ONE.match(walk.text, unit.end) is None:
        return False
    return _USES.search(walk.text[: unit.start]) is not None


_LIMIT = re.compile(
    r"\b(?:limits?|clock|afresh|anew|start(?:s|ed)? over|maximum|in (?:all|total)|continuous|combined|added together|"
    r"continuation|no more than|longer than)\b",
    re.IGNORECASE,
)


def says_their_limit(walk: Walk) -> bool:
    """Whether what counts as one is counted toward a limit, and not reported once for twice."""
    return _LIMIT.search(walk.text) is not None and walk.kind is not Kind.SAFE_HARBOUR
