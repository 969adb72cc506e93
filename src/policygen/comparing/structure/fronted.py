"""Tells where a phrase or list that stands first ends: at which comma, or at the subject."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from policygen.comparing.structure.main_verb import content_before
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
    phrasal = top.word in _PHRASAL or _names_events(noun)
    if content_before(walk.units, top.at) or not phrasal or at - top.at < 2:
        return False
    previous = walk.units[at - 1]
    if walk.units[at].kind is UnitKind.CONNECTIVE:
        return False  # "after a hold or an attempt at one ..."
    if previous.kind is not UnitKind.WORD or previous.key in _WITHIN_PHRASE:
        return False
    amount = walk.units[at].quantity
    persons = (
        amount is not None and amount.dimension == "count"
    )  # "during a hold two employees ..."
    return persons or starts_noun_phrase(walk, previous.end)


def _names_events(words: Sequence[str]) -> bool:
    """Whether words name an event or two and nothing else: "every hold", "each restraint or seclusion"."""
    said = [word for word in words if word not in _OF_ALL]
    return bool(said) and all(word in _EVENTS for word in said) and words[-1] in _EVENTS


_OF_ALL = frozenset({"each", "every", "any", "all", "such", "or", "and"})
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


# "If an officer, called by us, cuffs a student, ...": the clause has no verb yet.
_SUBJECT = re.compile(
    r"(?:if|when|whenever|where|once|should)\s+(?:(?:the|an?|any|another|one|such)\s+)?(?:[\w-]+\s+){0,2}"
    r"(?:officer|teacher|aide|employee|student|child|pupil|parent|guardian|nurse|principal|volunteer|contractor|provider|"
    r"person|member|driver|deputy|adult|school|agency|firm|room|report|complaint)\s*$",
    re.IGNORECASE,
)
_SET_OFF = re.compile(
    r"\s*(?:who|whom|which|whose|(?:not )?[a-z]+ed|called|sent|brought|held|being|acting|at|with|"
    r"on|by|in|under|of|for|without)"
    r"\b[^,;.]*,\s*(?!(?:the|an?|any|all|each|every|staff|we|no|and|or|it|they|he|she|another|two)\b)[a-z]+s?\b",
    re.IGNORECASE,
)


def sets_off_in_clause(walk: Walk, at: int) -> bool:
    """Whether the comma at `at` begins what is said by the way of the subject of a clause that stands first."""
    top = walk.stack[-1]
    if top.scope is not Scope.CONDITION or not top.fronted or top.at < 0:
        return False
    lead = walk.text[walk.units[top.at].start : walk.units[at].start]
    return bool(_SUBJECT.match(lead)) and bool(_SET_OFF.match(walk.text, walk.units[at].end))


_MOST_ITEMS = 6  # of a list in a clause that stands first


def _joins(walk: Walk, comma: int) -> bool:
    """Whether a connective follows a comma: the last item of the list comes."""
    following = walk.units[comma + 1 : comma + 2]
    return bool(following) and following[0].kind is UnitKind.CONNECTIVE


def starts_noun_phrase(walk: Walk, offset: int) -> bool:
    """Whether a determiner follows: then a comma parts the items of a list."""
    return _DETERMINER.match(walk.text[offset:]) is not None


_DETERMINER = re.compile(r"\s*(?:and |or )?(the|a|an|any|each|all|another)\b")
