"""Judges who is kept from looking into a complaint: the wider the circle that is barred, the more impartial."""

from __future__ import annotations

import re

from policygen.change import Change, Difference
from policygen.comparing.judges.said_within import (
    Said,
    placed_within,
    said_in_passages,
    settle_said,
)
from policygen.comparing.structure.items import Matching

_LOOKS = re.compile(
    r"\b(?:investigat\w+|inquir\w+|look(?:s|ed)? into|review\w*|hear(?:s|ing)?|complaints?|appeals?|mediat\w+|"
    r"examiner|evaluat\w+|findings?)\b",
    re.IGNORECASE,
)
_BARRED = (
    r"(?:\b(?:not|never|neither|nor)(?: be| been| have been)?|\b(?:nobody|no one|no (?:person|employee|"
    r"one))(?: who is| who)?|"
    r"\b(?:someone|somebody|anyone|a person|one|an employee|an? investigator) (?:other than|who is not|who isn't)|"
    r"\bother than)"
)
_HOUSE = (
    r"(?:the |that |this |a |same |any )*(?:building|school|campus|facility|program|site|classroom)\b"
    r"(?! (?:district|system|division|corporation))"
)
_DISTRICT = r"(?:the |that |this |any )*(?:school )?(?:district|system|division|corporation|county|cooperative)\b"
_WORKS = (
    r"(?:an? |the |any )?(?:employed|employees?|working|works?|staff(?: members?)?|assigned|on the (?:staff|"
    r"payroll))"
)
_AT = r"(?: (?:at|in|by|of|to|for|from))"
# From the smallest circle to the widest.
_CIRCLES = (
    re.compile(
        rf"{_BARRED} (?P<said>(?:the |an? |any )?(?:principal|supervisor|assistant principal|teacher|director|head)"
        rf"(?:{_AT} {_HOUSE})?|(?:been )?(?:involved in|present at|a party to|part of))",
        re.IGNORECASE,
    ),
    re.compile(rf"{_BARRED} (?P<said>{_WORKS}{_AT} {_HOUSE})", re.IGNORECASE),
    re.compile(rf"{_BARRED} (?P<said>{_WORKS}{_AT} {_DISTRICT})", re.IGNORECASE),
)


def impartiality_differences(matching: Matching) -> list[Difference]:
    """What it does that one text bars more of the school's own people from an inquiry than the other."""
    if not any(matching.open):
        return []
    one, other = (_circle(matching, side) for side in (0, 1))
    if one is None or other is None or one[0] == other[0]:
        return []
    removed, added = placed_within(matching, 0, one[1]), placed_within(matching, 1, other[1])
    settled = settle_said(matching, 0, one[1]) + settle_said(matching, 1, other[1])
    if not (settled and removed and added):
        return []
    effect = 1 if other[0] > one[0] else -1
    return [Difference(Change.THING, effect, removed, added, "", removed[0].scope)]


def _circle(matching: Matching, side: int) -> tuple[int, Said] | None:
    """The rank of the circle that a text bars from an inquiry, and where it says so; None for none or several."""
    if not any(_LOOKS.search(passage.text) for passage in matching.readings[side].passages):
        return None
    found = [
        (rank, said)
        for rank, form in enumerate(_CIRCLES)
        if (said := said_in_passages(matching, side, form)) is not None
    ]
    return found[0] if len(found) == 1 else None
