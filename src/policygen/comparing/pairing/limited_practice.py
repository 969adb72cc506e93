"""Recognizes a sentence that does in a certain case what the other text bans: "locks a child in only in a fire"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from policygen.policy import Kind, Passage
from policygen.text.tokens import stems

_BANNED = re.compile(
    r"\b(?:(?:shall|must|will|may|can|should|do|does) ?(?:not|never)|never|don.t|doesn.t|won.t|cannot)"
    r"(?: (?:ever|be|knowingly|also))* (?P<verb>\w{3,})"
)
_ONLY = re.compile(
    r"\bonly (?:if|when|where|in|during|after|with|as|for|to|while|under|until|once|on)\b"
)
_DENIES = re.compile(
    r"\b(?:not|never|no|nobody|none|neither|cannot|without|unless|except|\w+n't)\b"
)
_OWED = re.compile(r"\b(?:shall|must|will|may|should|can)\b(?! (?:only )?be\b)")


def as_limited_practice(
    before: Sequence[Passage], after: Sequence[Passage]
) -> tuple[tuple[Passage, ...], tuple[Passage, ...]] | None:
    """The passages of both sides where one bans an act and the other tells that it is done only in a certain case.

    Returns: both sides, the one that tells it as a permission; None if it isn't so.
    """
    if len(before) != 1 or len(after) != 1:
        return None
    if _does_the_banned(after[0], before[0]):
        return tuple(before), (replace(after[0], kind=Kind.PERMISSION),)
    if _does_the_banned(before[0], after[0]):
        return (replace(before[0], kind=Kind.PERMISSION),), tuple(after)
    return None


def _does_the_banned(told: Passage, ban: Passage) -> bool:
    if ban.kind is not Kind.PROHIBITION or told.kind not in (Kind.DUTY, Kind.STATEMENT):
        return False
    text = told.text.lower()
    banned, only = _BANNED.search(ban.text.lower()), _ONLY.search(text)
    if banned is None or only is None or _DENIES.search(text) or _OWED.search(text):
        return False
    return stems(banned.group("verb"))[0] in stems(text[: only.start()])
