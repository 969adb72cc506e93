"""Tells where a phrase or list that stands first ends: at which comma, or at the subject."""

from __future__ import annotations

import re
from itertools import pairwise

from policygen.comparing.structure.scopes import Walk
from policygen.text.markers import Scope
from policygen.text.tokens import stem
from policygen.text.units import UnitKind

# What opens a phrase and never a clause: "during", "upon".
_PHRASAL = frozenset(stem(word) for word in "during upon throughout pending".split())


# "After the hold | the aide writes": an event alone, and no clause.
_AFTER = frozenset({"after", "before", "befor", "follow"})
_EVENTS = frozenset(
    stem(word)
    for word in "hold restraint restrain seclusion seclude isolation isolate incident release emergency meeting".split()
)
_WITHIN_PHRASE = frozenset("of in with to by for from on at and or nor into as".split())


def ends_fronted_phrase(walk: Walk, at: int) -> bool:
    """Whether the subject begins here after a fronted phrase without a comma: "During a break | the student ..."."""
    top = walk.stack[-1]
    if len(walk.stack) - walk.base != 1 or top.scope is not Scope.CONDITION or walk.continued:
        return False
    noun = walk.words[top.at + 1 : at] if top.word in _AFTER else []
    phrasal = top.word in _PHRASAL or (len(noun) == 1 and noun[0] in _EVENTS)
    if walk.units[top.at].start != 0 or not phrasal or at - top.at < 2:
        return False
    previous = walk.units[at - 1]
    if previous.kind is not UnitKind.WORD or previous.key in _WITHIN_PHRASE:
        return False
    amount = walk.units[at].quantity
    persons = (
        amount is not None and amount.dimension == "count"
    )  # "during a hold two employees ..."
    return persons or starts_noun_phrase(walk, previous.end)


SUBJECTS = frozenset({"we", "staff", "school", "district", "princip", "team", "they"})


_SUBJECTS = SUBJECTS | {"neither"}  # what begins a sentence's subject after a clause
_SHORT = 4  # units of an item of a list


def in_fronted_list(walk: Walk, at: int) -> bool:
    """Whether a comma parts the items of a list in a clause that stands first: "if A, B, or C, staff ..."."""
    if not any(frame.fronted for frame in walk.stack[walk.base :]):
        return False
    commas = [i for i in range(at, len(walk.units)) if walk.units[i].key == ","][:_MOST_ITEMS]
    joined = next((n for n in range(1, len(commas)) if _joins(walk, commas[n])), None)
    if joined is None or joined + 1 >= len(commas):
        return False
    parts = [second - first for first, second in pairwise(commas[: joined + 1])]
    if max(parts) > _SHORT + 1 or commas[joined + 1] - commas[joined] > 2 * _SHORT:
        return False
    inner = walk.units[at + 1 : commas[joined + 1]]
    last = walk.units[commas[joined] + 1]
    own = starts_noun_phrase(walk, walk.units[at].end) or walk.words[at + 1] in _SUBJECTS
    return (
        last.kind is UnitKind.CONNECTIVE
        and not own
        and not any(unit.kind is UnitKind.MODAL for unit in inner)
    )


_MOST_ITEMS = 6  # of a list in a clause that stands first


def _joins(walk: Walk, comma: int) -> bool:
    """Whether a connective follows a comma: the last item of the list comes."""
    following = walk.units[comma + 1 : comma + 2]
    return bool(following) and following[0].kind is UnitKind.CONNECTIVE


def starts_noun_phrase(walk: Walk, offset: int) -> bool:
    """Whether a determiner follows: then a comma parts the items of a list."""
    return _DETERMINER.match(walk.text[offset:]) is not None


_DETERMINER = re.compile(r"\s*(?:and |or )?(the|a|an|any|each|all|another)\b")
