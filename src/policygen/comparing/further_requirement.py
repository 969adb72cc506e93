"""Tells words that ask more of the school, where a duty has them, from words of which that isn't known.

"Shall send a signed report", "shall tell the parent, in writing" and "shall call and write" ask more than without.
Of "shall arrange that the doors be watched" for "shall watch the doors" the place of the words says nothing.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from policygen.change import Change, Difference
from policygen.policy import Kind, Passage
from policygen.text.markers import Scope

# An item more of what is owed: joined by a word, or between the marks of a list.
_JOINED = re.compile(
    r"\b(?:and|plus|together with|along with|as well as|also|then)\b", re.IGNORECASE
)
_JOINED_ON = re.compile(r"\b(?:and|plus) (?:\S+ ){0,2}$", re.IGNORECASE)
_OPENS_ITEM = re.compile(r"(?:[,;:]|\bor|\([a-z0-9]+\)) (?:\S+ ){0,2}$", re.IGNORECASE)
_CLOSES_ITEM = re.compile(r"\s*(?:[,;.]|$|\band\b|\bor\b)", re.IGNORECASE)
_NEXT_ITEM = re.compile(r"\s*(?:,|;|\band\b)", re.IGNORECASE)
_QUESTION = re.compile(r"\W*(?:who|what|when|where|why|how|which|whether)\b", re.IGNORECASE)
# "Money permitting", "coverage allowing": a condition without a word for it.
_ABSOLUTE = re.compile(r"\w+ing\W*$", re.IGNORECASE)
# How, by what, with whom, where and by when it is done.
_MANNER = re.compile(
    r"\W*(?:with|without|in|by|through|via|within|before|on|at|to|during|upon|throughout|from|\w+ly|"
    r"at once|forthwith|personally|daily|weekly|monthly|yearly|twice|once)\b",
    re.IGNORECASE,
)
# One thing is owed that must be so: "a signed report", "the student's own account"; or it is done so: "in full view".
_ONE_THING = re.compile(
    r"\b(?:(?:an?|one|two|three|another|\w+['’]s?|at least \w+|no fewer than \w+) (?:[\w'’-]+ )?|"
    r"(?:in|with|by|under) )$",
    re.IGNORECASE,
)
_SAID_ONE = re.compile(r"\ban? \w+$|^\W*(?:an?|one|two|three|\d+)\b", re.IGNORECASE)


def may_ask_less(
    difference: Difference, sides: tuple[Sequence[Passage], Sequence[Passage]]
) -> bool:
    """Whether words that a duty has in one text alone may just as well leave something of it out.

    Arguments:
        difference: one that its place alone says to ask more, or less where the words are gone.
        sides: the passages of the earlier and the later text.
    """
    if difference.change is not Change.RESTRICTION or difference.scope is not Scope.MAIN:
        return False
    if difference.scale or bool(difference.removed) == bool(difference.added):
        return False
    side = 1 if difference.added else 0
    placed = difference.added or difference.removed
    passage = sides[side][placed[0].passage]
    if passage.kind is not Kind.DUTY or difference.effect != (1 if side else -1):
        return False
    start = placed[0].unit.start
    end = max(one.unit.end for one in placed if one.passage == placed[0].passage)
    before, said, after = passage.text[:start], passage.text[start:end], passage.text[end:]
    if _JOINED.search(said) or _MANNER.match(said) or _SAID_ONE.search(said):
        return False
    if _ONE_THING.search(before) or _JOINED_ON.search(before):
        return False
    if any(one.unit.quantity for one in placed):
        return False
    item = _OPENS_ITEM.search(before) and _CLOSES_ITEM.match(after)
    item = item or _NEXT_ITEM.match(after) or _QUESTION.match(said)
    return not item or _ABSOLUTE.search(said) is not None
