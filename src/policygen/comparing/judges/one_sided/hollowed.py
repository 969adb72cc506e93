"""Sees that the act or thing of one text only hangs on a word of the other that asks less: "be on hand to [examine]".

A verb that leaves open whether what it governs comes about ("offer to", "seek to", "be available to", "begin"), and a
noun for a part of what it governs ("a summary of", "a delegate of"), turn what the words would do at their place.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from policygen.change import Change, Placed
from policygen.comparing.judges.one_sided.raw_words import RawWords, raw_words
from policygen.comparing.structure.items import Matching
from policygen.policy import Kind
from policygen.text.markers import Scope
from policygen.text.units import UnitKind

_LEAVES_OPEN = re.compile(
    r"(?:(?:be|is|are|stay|remain) (?:on hand|at hand|available|ready|prepared|willing|able|free|"
    r"on call|in a position)|"
    r"(?:be|been|is|are|was|were) (?:asked|requested|invited|urged|encouraged|advised|expected|instructed)|"
    r"stands? (?:by|ready)|offer(?:s|ed)?|seeks?|sought|tr(?:y|ies|ied)|attempt(?:s|ed)?|endeavou?r(?:s|ed)?|"
    r"aim(?:s|ed)?|plan(?:s|ned)?|intend(?:s|ed)?|propose[sd]?|promise[sd]?|prepare[sd]?|undertaken? steps|"
    r"ma[dk]e (?:an?|every|some|reasonable|good-faith) (?:[\w-]+ )?efforts?) to (?:have (?:been )?|be )?$"
)
_ASKS = re.compile(
    r"\b(?:has|have|had) (?:asked|requested|invited|urged|told) (?:(?:the|an?|its|his|her|their) )?$"
)
_BEGINS = re.compile(
    r"^\W*(?:begins?|starts?|initiates?|commences?|schedules?|fix(?:es)? a (?:date|time|day) for|"
    r"sets? a (?:date|time|day) "
    r"for|enrolls? in|enrolled in|signs? up for|registers? for|applies for|"
    r"applied for) (?:(?:the|an?|its|his|her|their) )?"
    r"(?:[\w-]+ ){0,1}$"
)
_ENDS = re.compile(
    r"^\W*(?:completes?|completed|finish(?:es)?|concludes?|holds?|conducts?|writes?|makes?|carr(?:y|ies) out|passe[sd]|"
    r"pass|takes?|files?|receives?|received)\b|^\W*$"
)
_PART = re.compile(
    r"(?:^|\s)(?:an? |the |only |some )?(?:[\w-]+ )?(?:summar(?:y|ies)|synopsis|digest|abstract|"
    r"outline|extracts?|excerpts?|"
    r"delegates?|representatives?|spokesperson|sample|selection|portion|gist|substance|discussion|overview) "
    r"(?:of|from)\b(?: (?:the|an?|its|his|her|their|any|each|every|all|it|them|these))*\s*$"
)
_WHOLE = re.compile(r"\b(?:the (?:whole|entirety) of|all of|the entire)\b")
_CLAUSES = (Scope.EXCEPTION, Scope.CONDITION, Scope.UNTIL, Scope.RELATIVE)


def hollowed(
    matching: Matching, side: int, run: Sequence[int], first: Placed
) -> tuple[Change, int] | None:
    """What a stretch does behind which the other text's act or thing only follows as what it governs.

    Returns: the sort of change and what its presence does; None for any other stretch.
    """
    items, kind = matching.items[side], matching.readings[side].passages[first.passage].kind
    if first.opener or any(items[i].placed.unit.kind is UnitKind.CONNECTIVE for i in run):
        return None
    raw = raw_words(matching, side, run)
    if raw.other is None:
        return (Change.MODALITY, -first.sign) if _asks(raw, first) else None
    share = first.unit.quantity is not None and first.unit.quantity.dimension == "share"
    if share and _WHOLE.search(raw.other) and len(run) == 1:
        return Change.THING, -first.sign
    owed = kind is Kind.DUTY and first.scope is Scope.MAIN and first.sign > 0
    right = kind is Kind.PERMISSION and first.scope is Scope.MAIN and first.sign < 0
    if _PART.search(raw.own) and not _PART.search(raw.other) and (owed or right):
        return Change.THING, -1
    if _BEGINS.match(raw.own) and _ENDS.match(raw.other) and not _BEGINS.match(raw.other):
        return (Change.MODALITY, -1) if owed else None
    open_ = _LEAVES_OPEN.search(raw.own) and not re.search(r"\bto\s*$", raw.other)
    if not (open_ or _asks(raw, first)):
        return None
    if first.scope is Scope.MAIN:
        return (Change.MODALITY, -1) if owed or right else None
    if kind is Kind.PERMISSION and first.scope is Scope.UNTIL:
        return None  # "none is permitted until ..." reads as a leave
    return (Change.MODALITY, -first.sign) if first.scope in _CLAUSES else None


def _asks(raw: RawWords, first: Placed) -> bool:
    """Whether somebody has only been asked to do what the other text has done, in a clause."""
    asked = _ASKS.search(raw.own) is not None and re.search(r"\bto\b", raw.after[:60]) is not None
    return asked and first.scope in _CLAUSES
