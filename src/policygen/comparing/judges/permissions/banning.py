"""Tells a ban from a leave that says the same, and finds the ban that came or went."""

from __future__ import annotations

import re
from itertools import pairwise

from policygen.change import Change, Difference
from policygen.comparing.judges.permissions.given_up import bans_a_case, gives_up_the_ban
from policygen.comparing.judges.permissions.keeping_from_acts import keeps_from_an_act
from policygen.comparing.judges.permissions.limits import is_open_leave
from policygen.comparing.structure.items import Item, Matching
from policygen.policy import Kind
from policygen.text.markers import Scope
from policygen.text.units import UnitKind

_FORM_WORDS = frozenset(
    {
        "not",
        "no",
        "never",
        "ever",
        "neither",
        "prohibit",
        "permit",
        "allow",
        "forbid",
        "author",
        "bar",
    }
)


_NOBODY_WHO = re.compile(r"\W*(?:nobody|no (?:one|\w+)(?: \w+)?) (?:who|whose)\b", re.IGNORECASE)
_GRANTS = frozenset({"permit", "allow", "author"})


def prohibition_or_permission(matching: Matching) -> list[Difference]:
    """ "May ... only if C" and "shall not ... unless C" say one thing; without the "only" or the
    "unless" they don't: then a ban came or went.
    """
    kinds = [{p.kind for p in reading.passages} for reading in matching.readings]
    if (kinds[0] & kinds[1]) & {Kind.PROHIBITION, Kind.PERMISSION}:
        for side in (0, 1):
            matching.drop(
                side, [i for i in matching.open[side] if _says_the_kind(matching, side, i)]
            )
        return []
    for side in (0, 1):
        if Kind.PERMISSION not in kinds[side] or Kind.PROHIBITION not in kinds[1 - side]:
            continue
        if Kind.PROHIBITION in kinds[side] or Kind.PERMISSION in kinds[1 - side]:
            continue
        only = [
            i
            for i, item in enumerate(matching.items[side])
            if item.key in ("only", "sole", "reserv", "limit")
        ]
        turned = any(
            item.placed.opener and item.placed.scope in (Scope.EXCEPTION, Scope.UNTIL)
            for item in matching.items[1 - side]
        )
        given_up = gives_up_the_ban(matching, side)
        matching.drop(side, [i for i in only if i in matching.open[side]])
        for s in (0, 1):
            matching.drop(
                s,
                [
                    i
                    for i in matching.open[s]
                    if matching.items[s][i].placed.unit.kind is UnitKind.MODAL
                    or matching.items[s][i].key in _FORM_WORDS
                ],
            )
        if only and turned:
            return []
        effect = 1 if side == 0 else -1  # the later text bans, or the earlier one did
        if only and not given_up and _bars_the_unfit(matching, 1 - side):
            effect = 0  # "only staff who have passed may" and "no one may who has not passed"
        if only and not given_up and bans_a_case(matching, 1 - side):
            effect = 0  # what the one bans in a case of its own, the other may not do either
        if not given_up and keeps_from_an_act(matching, 1 - side):
            effect = 0  # "may be prevented from leaving in no case but ..." bans no leaving
        placed = [
            tuple(
                item.placed for item in matching.items[s] if item.placed.unit.kind is UnitKind.MODAL
            )[:1]
            for s in (0, 1)
        ]
        if not only and placed[side] and placed[side][0].sign < 0:
            effect = -effect  # what the ban takes is a right of parents or students
        first = placed[0] or placed[1] or (matching.items[0][0].placed,)
        proved = is_open_leave(matching, side) or given_up
        change = Change.BAN if proved else Change.POLARITY
        return [Difference(change, effect, placed[0], placed[1], "", first[0].scope)]
    return []


_LAWS = frozenset({"law", "statut", "court", "code"})


def _says_the_kind(matching: Matching, side: int, i: int) -> bool:
    item = matching.items[side][i]
    kind = matching.readings[side].passages[item.placed.passage].kind
    words = _FORM_WORDS if kind is Kind.PROHIBITION else _GRANTS
    before = matching.readings[side].placed[max(0, item.at - 1) : item.at]
    modals = matching.readings[side].placed[max(0, item.at - 2) : item.at]
    right = kind is Kind.PERMISSION and item.placed.sign < 0 and item.placed.union
    if right and any(one.unit.key == "may" for one in modals):
        return False  # "parents may be permitted to": leave that is still to be given
    asked = any(one.unit.words in (("with",), ("without",)) for one in before)  # "with permission"
    if _denies_an_exception(matching, side, item):
        return False
    if item.key in _GRANTS and any(one.unit.key in _LAWS for one in before):
        return False  # "except as the law permits": what another rule does
    if item.key in _NAMED_LEAVES and _says_more(matching, side, item):
        return False
    return item.key in words and not item.placed.opener and not asked


_NAMED_LEAVES = frozenset({"permit", "allow", "author", "forbid", "bar"})
_JOINTS = frozenset({"or", "nor", "and"})
_BEHIND_A_NOUN = re.compile(r"\s+(?:by|under|in|for|pursuant to)\b", re.IGNORECASE)


def _says_more(matching: Matching, side: int, item: Item) -> bool:
    """Whether such a word joins an act more, or says which things: "nor allowed", "a hold authorized by this act"."""
    passage = matching.readings[side].passages[item.placed.passage]
    before = matching.readings[side].placed[max(0, item.at - 1) : item.at]
    joined = any(one.unit.key in _JOINTS for one in before)
    noun = any(
        one.unit.kind is UnitKind.WORD and not one.opener and one.unit.key not in _FORM_WORDS
        for one in before
    )
    text = passage.text
    participle = text[item.placed.unit.start : item.placed.unit.end].lower().endswith(("ed", "en"))
    behind = _BEHIND_A_NOUN.match(text, item.placed.unit.end) is not None
    return joined or (noun and participle and behind)


def _denies_an_exception(matching: Matching, side: int, item: Item) -> bool:
    """Whether a "not" is no ban's but takes an exception back: "the officers not excepted"."""
    ahead = matching.readings[side].placed[item.at + 1 : item.at + 2]
    return any(one.opener and one.scope is Scope.EXCEPTION for one in ahead)


def _bars_the_unfit(matching: Matching, side: int) -> bool:
    """Whether a ban is for some alone, by a clause on them: "no one who has not passed", "nobody who missed it"."""
    items = matching.items[side]
    if any(_NOBODY_WHO.match(passage.text) for passage in matching.readings[side].passages):
        return True
    return any(
        one.placed.opener
        and other.placed.opener
        and one.placed.scope is Scope.RELATIVE
        and other.placed.scope is Scope.NEGATION
        for one, other in pairwise(items)
    )
