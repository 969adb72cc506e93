"""Judges a verb that owes a result against one that owes an attempt: "obtain consent" for "request consent".

Whoever obtains has asked, whoever ensures has encouraged; not the other way round. So the verb of the result
says more in its place, like any condition.
"""

from __future__ import annotations

from policygen.change import Change, Difference
from policygen.comparing.structure.items import Matching
from policygen.policy import Kind
from policygen.text.markers import Scope
from policygen.text.tokens import stem


def _stems(words: str) -> frozenset[str]:
    return frozenset(stem(word) for word in words.split())


# What is owed, and what falls short of it.
_LADDERS = (
    (
        _stems("obtain procure secure get acquire receive"),
        _stems("seek request solicit pursue ask"),
    ),
    (
        _stems("ensure guarantee require enforce assure mandate"),
        _stems("encourage promote urge support favor recommend foster advise suggest"),
    ),
    (
        _stems("observe obey follow honor enforce implement apply adhere abide comply"),
        _stems("acquaint familiarize inform consider review consult discuss distribute study"),
    ),
    (
        _stems("prevent eliminate abolish avoid preclude"),
        _stems("reduce minimize minimise limit lessen curb decrease discourage"),
    ),
    (_stems("provide furnish supply give deliver"), _stems("offer propose")),
    (
        _stems("correct remedy repair fix replace remove resolve"),
        _stems("report note examine discuss review consider monitor inspect"),
    ),
    (
        _stems("stop end cease discontinue terminate release"),
        _stems("loosen ease relax pause reduce lessen shorten limit slow"),
    ),
    (
        _stems("discipline dismiss suspend terminate discharge punish sanction"),
        _stems("counsel retrain coach remind warn advise reprimand train instruct educate support"),
    ),
    (_stems("employ hire appoint engage"), _stems("advertise recruit seek")),
)
_ASKED = (Kind.DUTY, Kind.PERMISSION, Kind.PROHIBITION)
# Whom a lesser verb has between it and what the other one governs: "acquaint its staff with the limits".
_WHOM = frozenset({"staff", "teacher", "employe", "personnel"})


def result_differences(matching: Matching) -> list[Difference]:
    """What it does that one text owes the result where the other owes the attempt."""
    found = _encouraged(matching)
    for a, b, c, d in matching.blocks:
        left, right = _verbs(matching, 0, a, b), _verbs(matching, 1, c, d)
        if len(left) != 1 or len(right) != 1 or (a - 1, c - 1) not in set(matching.pairs):
            continue
        order = _order(_said(matching, 0, left[0]), _said(matching, 1, right[0]))
        if not order or not _go_on_alike(matching, b, d):
            continue
        one, other = matching.items[0][left[0]].placed, matching.items[1][right[0]].placed
        if one.scope is not other.scope or one.sign != other.sign:
            continue
        if matching.readings[0].passages[one.passage].kind not in _ASKED:
            continue
        effect = order * _sign(matching, one.passage, one.scope, one.sign)
        if not effect:
            continue
        matching.drop(0, list(range(a, b)))
        matching.drop(1, list(range(c, d)))
        found.append(Difference(Change.THING, effect, (one,), (other,), "", one.scope))
    return found


def _encouraged(matching: Matching) -> list[Difference]:
    """What it does that one text only encourages what the other one orders: "shall encourage that" for "shall"."""
    pairs = set(matching.pairs)
    for a, b, c, d in matching.blocks:
        for side, (start, end), (low, high) in ((0, (a, b), (c, d)), (1, (c, d), (a, b))):
            own = [i for i in range(start, end) if i in matching.open[side]]
            if not own or any(i in matching.open[1 - side] for i in range(low, high)):
                continue
            items = matching.items[side]
            first = items[own[0]]
            modal = start > 0 and items[start - 1].key == "shall" and (a - 1, c - 1) in pairs
            content = [i for i in own if items[i].is_content]
            if first.key not in _ENCOURAGES or not modal or content != own[:1]:
                continue
            if matching.readings[side].kind is not Kind.DUTY or first.placed.sign < 0:
                continue
            matching.drop(side, own)
            said = tuple(items[i].placed for i in content)
            removed, added = ((), said) if side else (said, ())
            effect = -1 if side else 1
            return [Difference(Change.HEDGE, effect, removed, added, "", first.placed.scope)]
    return []


_ENCOURAGES = _stems("encourage promote urge favor recommend advise suggest")


def _verbs(matching: Matching, side: int, start: int, end: int) -> list[int]:
    """The left-over words of a stretch, but for those whom a lesser verb turns to."""
    items, left = matching.items[side], matching.open[side]
    content = [i for i in range(start, end) if i in left and items[i].is_content]
    return [i for i in content if i == content[0] or items[i].key not in _WHOM]


def _said(matching: Matching, side: int, i: int) -> str:
    return stem(next(iter(matching.said(side, i).split()), ""))


def _order(before: str, after: str) -> int:
    """+1 where the later verb owes more, -1 where less, 0 where the two stand in no such order."""
    for strong, weak in _LADDERS:
        if before in strong and after in weak:
            return -1
        if before in weak and after in strong:
            return 1
    return 0


def _go_on_alike(matching: Matching, left: int, right: int) -> bool:
    """Whether the two verbs govern the same words, or stand last."""
    ends = left == len(matching.items[0]) and right == len(matching.items[1])
    return ends or (left, right) in set(matching.pairs)


def _sign(matching: Matching, passage: int, scope: Scope, sign: int) -> int:
    """What the verb that owes more does in its place: in a right, too, getting is more than asking."""
    if matching.readings[0].passages[passage].kind is Kind.PERMISSION and scope is Scope.MAIN:
        return 1 if sign < 0 else 0
    return sign
