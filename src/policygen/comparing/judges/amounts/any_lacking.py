"""Tells the lack of one from the lack of all: "lacking any of these features", "lacking every one of them"."""

from __future__ import annotations

import re

from policygen.change import Change, Difference
from policygen.comparing.judges.said_within import Said, said_in_passages, unit_at
from policygen.comparing.structure.items import Matching

_LACKS = (
    r"\b(?:lack(?:s|ing)?|without|in the absence of|missing|"
    r"(?:fail(?:s|ing)?|failure) to (?:meet|have|satisfy|comply with)|"
    r"(?:does|do|did) not (?:meet|have|satisfy|show)|short of) "
)
_ANY = re.compile(
    rf"{_LACKS}(?P<said>any(?: one)?|(?:even |so much as )?one|a single one|either)\b",
    re.IGNORECASE,
)
_ALL = re.compile(rf"{_LACKS}(?P<said>every(?: one)?|each(?: one)?|all|both)\b", re.IGNORECASE)


def any_lacking_differences(matching: Matching) -> list[Difference]:
    """One unclear difference where the lack of any is spoken of in one text, and the lack of all in the other."""
    for side in (0, 1):
        one, other = (
            said_in_passages(matching, side, _ANY),
            said_in_passages(matching, 1 - side, _ALL),
        )
        if one is None or other is None or _has_both(matching):
            continue
        units = unit_at(matching, side, one), unit_at(matching, 1 - side, other)
        mine, theirs = units
        if mine is None or theirs is None:
            continue
        removed, added = (mine, theirs) if side == 0 else (theirs, mine)
        return [Difference(Change.REPLACEMENT, 0, (removed,), (added,), "", removed.scope)]
    return []


def _has_both(matching: Matching) -> bool:
    said: list[Said | None] = [said_in_passages(matching, 0, one) for one in (_ANY, _ALL)]
    return all(said)
