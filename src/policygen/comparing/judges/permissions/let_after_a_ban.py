"""Judges "shall not lock the door, nor block it" that became "shall not lock the door, but may block it"."""

from __future__ import annotations

import re

from policygen.change import Change, Difference
from policygen.comparing.structure.items import REPEATABLE, Matching
from policygen.policy import Kind

# A clause of a ban that gives leave: "but they may block it".
_LETS = re.compile(
    r"[,;] (?:but|however,?|though|although|while|whereas|yet|nonetheless)\b"
    r"(?P<said>[^,.;]*?\b(?:may|can)\b(?! not|not)(?! (?:be )?only| never)[^.;]*)",
    re.IGNORECASE,
)
_DENIED = re.compile(r"\b(?:not|no|nor|never|nobody|none|neither|without|only)\b", re.IGNORECASE)


def let_after_a_ban(matching: Matching) -> list[Difference]:
    """One difference where a clause or sentence of one text lets be what the other bans in the same words."""
    found: list[Difference] = []
    clauses = [_clauses(matching, side) or _leaves(matching, side) for side in (0, 1)]
    if bool(clauses[0]) == bool(clauses[1]):
        return found
    side = 0 if clauses[0] else 1
    items = matching.items[side]
    clause = [i for i in range(len(items)) if _stands_in(matching, side, i, clauses[side])]
    said = {items[i].key for i in range(len(items)) if i not in clause}
    inside = [
        i for i in clause if items[i].is_content and items[i].key not in said | REPEATABLE | _GRANTS
    ]
    partner = {pair[side]: pair[1 - side] for pair in matching.pairs}
    if not inside or any(not _is_banned(matching, 1 - side, partner.get(i)) for i in inside):
        return found
    units = [
        tuple(matching.items[s][n].placed for n in numbers)
        for s, numbers in ((side, inside), (1 - side, [partner[i] for i in inside]))
    ]
    removed, added = (units[0], units[1]) if side == 0 else (units[1], units[0])
    effect = 1 if side == 0 else -1
    if units[0][0].sign < 0 and units[1][0].sign > 0:
        effect = -effect  # what a student or parent may do
    return [Difference(Change.POLARITY, effect, removed, added, "", removed[0].scope)]


def _is_banned(matching: Matching, side: int, number: int | None) -> bool:
    """Whether an item stands in a ban."""
    if number is None:
        return False
    passage = matching.items[side][number].placed.passage
    return matching.readings[side].passages[passage].kind is Kind.PROHIBITION


def _leaves(matching: Matching, side: int) -> list[tuple[int, int, int]]:
    """The passages beside others that give leave without a limit."""
    passages = matching.readings[side].passages
    return [
        (number, 0, len(passage.text))
        for number, passage in enumerate(passages)
        if passage.kind is Kind.PERMISSION
        and any(one.kind is Kind.PROHIBITION for one in passages)
        and not passage.stem
        and not _LIMITS.search(passage.text)
    ]


_GRANTS = frozenset({"permit", "allow", "author"})
_LIMITS = re.compile(
    r"\b(?:not|no|nor|never|nobody|none|neither|without|only|unless|except|until|if|when|where|after|before|once|"
    r"provided|nothing)\b",
    re.IGNORECASE,
)


def _clauses(matching: Matching, side: int) -> list[tuple[int, int, int]]:
    """The passage, start and end of each clause of a ban that gives leave."""
    return [
        (number, hit.start("said"), hit.end("said"))
        for number, passage in enumerate(matching.readings[side].passages)
        if passage.kind is Kind.PROHIBITION
        for hit in _LETS.finditer(passage.text)
        if not _DENIED.search(hit.group("said"))
    ]


def _stands_in(matching: Matching, side: int, i: int, clauses: list[tuple[int, int, int]]) -> bool:
    placed = matching.items[side][i].placed
    return any(
        number == placed.passage and start <= placed.unit.start < end
        for number, start, end in clauses
    )
