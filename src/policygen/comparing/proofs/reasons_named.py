"""Settles "X is never a reason to do it" with "it is never done because of X": two forms of one ban."""

from __future__ import annotations

import re

from policygen.comparing.structure.items import REPEATABLE, Matching
from policygen.policy import Kind
from policygen.text.tokens import stem

_NO_REASON = re.compile(
    r"\b(?:(?:never|not|no) |none of [^:.;]{3,30}? (?:is|are|shall be|may be) (?:ever )?)(?:an? |the )?"
    r"(?:(?:good|sufficient|valid|acceptable|permitted|permissible|allowed|allowable|legitimate|proper) )?"
    r"(?:reasons?|grounds?|purposes?|justifications?) (?:to|for)\b",
    re.IGNORECASE,
)
_REASONS = frozenset(stem(word) for word in ("reason", "ground", "purpose", "justification"))
_BECAUSE = "because"


def settle_named_reasons(matching: Matching) -> None:
    """Leave out "reason" in a ban that calls something no reason, and the "because" of the other text's ban.

    The reason itself, and what isn't done for it, are compared as they stand.
    """
    if any(
        p.kind is not Kind.PROHIBITION for reading in matching.readings for p in reading.passages
    ):
        return
    for side in (0, 1):
        text = " ".join(passage.text for passage in matching.readings[side].passages)
        named = [i for i in matching.open[side] if matching.items[side][i].key in _REASONS]
        if not named or not _NO_REASON.search(text):
            continue
        other = " ".join(passage.text for passage in matching.readings[1 - side].passages)
        if _NO_REASON.search(other):
            continue
        items = matching.items[1 - side]
        opened = [
            j
            for j in sorted(matching.open[1 - side])
            if items[j].placed.opener and _says_because(matching, 1 - side, j)
        ]
        again = [
            j + 1
            for j in opened
            if j + 1 in matching.open[1 - side] and items[j + 1].key in REPEATABLE
        ]
        matching.drop(side, named)
        matching.drop(1 - side, [*opened, *again])


def _says_because(matching: Matching, side: int, number: int) -> bool:
    return matching.said(side, number) == _BECAUSE
