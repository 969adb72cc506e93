"""Recognizes a use of force that one text limits by "only", and the other tells with the same verb without it.

"Restraint shall be used only in an emergency" gives leave up to a limit; "restraint shall be used in an emergency" is
no duty to restrain either, but the same leave with the limit gone.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from policygen.policy import Kind, Passage
from policygen.text.kinds.limits_of_use import USES
from policygen.text.tokens import stems

_USED = re.compile(
    rf"\b(?:shall|must|will|should|may|can) (?:only |solely )?(?:\w+ly )?(?:be )?(?:only |solely )?(?P<verb>{USES})",
    re.IGNORECASE,
)
_ONLY = re.compile(r"\b(?:only|solely|exclusively)\b", re.IGNORECASE)
_FORCE = re.compile(
    r"\b(?:restrain|seclu|isolat|confine|force\b|hold(?! (?:an? |the |its |any )?(?:\w+ )?(?:meeting|hearing|"
    r"conference|debriefing|session|drill)))",
    re.IGNORECASE,
)


def as_one_leave(
    before: Sequence[Passage], after: Sequence[Passage]
) -> tuple[tuple[Passage, ...], tuple[Passage, ...]] | None:
    """The passages of both sides as permissions where only one of them limits the use of force by "only"; or None."""
    if len(before) != 1 or len(after) != 1:
        return None
    one, two = before[0], after[0]
    limited, plain = (one, two) if one.kind is Kind.PERMISSION else (two, one)
    if (limited.kind, plain.kind) != (Kind.PERMISSION, Kind.DUTY):
        return None
    used = [_USED.search(passage.text) for passage in (limited, plain)]
    if used[0] is None or used[1] is None or stems(used[0]["verb"]) != stems(used[1]["verb"]):
        return None
    if not _ONLY.search(limited.text) or _ONLY.search(plain.text):
        return None
    if not all(_FORCE.search(passage.text) for passage in (limited, plain)):
        return None
    return (replace(one, kind=Kind.PERMISSION),), (replace(two, kind=Kind.PERMISSION),)
