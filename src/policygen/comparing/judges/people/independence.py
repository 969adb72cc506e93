"""Judges who looks into an incident: somebody from outside in the one text, one of the school's own in the other."""

from __future__ import annotations

from policygen.change import Change, Difference
from policygen.comparing.structure.items import Matching
from policygen.policy import Kind
from policygen.text.markers import Scope
from policygen.text.tokens import stem


def _stems(words: str) -> frozenset[str]:
    return frozenset(stem(word) for word in words.split())


_OUTSIDE = _stems("independent outside external impartial neutral")
_WHO = _stems(
    "reviewer review investigator examiner evaluator expert consultant auditor person party panel agency body officer "
    "psychologist physician mediator monitor hear audit consult"
)
_OWN = _stems(
    "principal superintendent director administrator staff teacher team supervisor coordinator board employee counselor"
)
_LOOKS = _stems(
    "investigate investigation review examine evaluate assess audit hear decide study inquire"
)


def independence_differences(matching: Matching) -> list[Difference]:
    """What it does that a duty to look into something passes from somebody outside to one of the school's own."""
    for side in (0, 1):
        mine, theirs = matching.content_left(side), matching.content_left(1 - side)
        outside = [i for i in mine if matching.items[side][i].key in _OUTSIDE]
        own = [i for i in theirs if matching.items[1 - side][i].key in _OWN]
        if len(outside) != 1 or len(own) != 1 or not _looks(matching, side):
            continue
        who: list[int] = []
        while (at := outside[0] + 1 + len(who)) in mine and matching.items[side][at].key in _WHO:
            who.append(at)
        if not who or not (_acts(matching, side, who[0]) and _acts(matching, 1 - side, own[0])):
            continue
        gone = [outside[0], *who]
        placed = tuple(matching.items[side][i].placed for i in gone)
        other = (matching.items[1 - side][own[0]].placed,)
        matching.drop(side, gone)
        matching.drop(1 - side, own)
        removed, added = (other, placed) if side else (placed, other)
        effect = 1 if side else -1
        return [Difference(Change.THING, effect, removed, added, "", placed[0].scope)]
    return []


def _acts(matching: Matching, side: int, i: int) -> bool:
    """Whether somebody is named in the main part of a duty of the school."""
    placed = matching.items[side][i].placed
    kind = matching.readings[side].passages[placed.passage].kind
    return kind is Kind.DUTY and placed.scope is Scope.MAIN


def _looks(matching: Matching, side: int) -> bool:
    """Whether both texts have a verb of looking into something."""
    keys = [{item.key for item in items} for items in matching.items]
    return bool(keys[side] & keys[1 - side] & _LOOKS)
