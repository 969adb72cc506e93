"""Sees a limit of two acts that in the other text limits one of them: "within an hour call and write", "call and within
an hour write".

Right behind the "and" of two verbs a limit is said of the second alone; so it is at the end of a second clause that
has a subject or a modal of its own. In front of both acts it is said of both.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from policygen.change import Change, Difference
from policygen.comparing.structure.items import Item, Matching
from policygen.policy import Kind
from policygen.text.markers import Scope
from policygen.text.quantities.bounds import Bound
from policygen.text.units import UnitKind

_SCOPES = (Scope.CONDITION, Scope.UNTIL, Scope.EXCEPTION)
# Behind "and": a subject of its own, or a modal.
_OWN_CLAUSE = re.compile(
    r"\W*(?:(?:then|also) )?(?:(?:we|they|he|she|it|you|staff|who)\b"
    r"|(?:(?:the|an?|each|every|any|that|this) )?(?:[\w-]+ ){0,3}"
    r"(?:shall|must|will|may|should|can)\b)",
    re.IGNORECASE,
)


def limit_of_one_act_differences(matching: Matching) -> list[Difference]:
    """One difference where a limit of the second of two acts is said of both in the other text; else none."""
    if any(len(reading.passages) != 1 for reading in matching.readings):
        return []
    for pair in _limits(matching):
        for side in (0, 1):
            joint = _joint_before(matching, side, pair[side])
            if joint is None or not _is_of_both(matching, 1 - side, pair[1 - side], joint):
                continue
            placed = matching.items[0][pair[0]].placed, matching.items[1][pair[1]].placed
            wide = placed[1 - side]
            effect = wide.attach if wide.opener else _of_amount(matching, pair[0])
            effect = effect if side == 0 else -effect
            return [
                Difference(Change.RESTRICTION, effect, (placed[0],), (placed[1],), "", wide.scope)
            ]
    return []


def _limits(matching: Matching) -> list[tuple[int, int]]:
    """The times and the clauses that limit an act, one of each text with the same words."""
    sides = [
        [(n, _words_of(items, n)) for n, one in enumerate(items) if _limits_an_act(one)]
        for items in matching.items
    ]
    return [(i, j) for i, one in sides[0] for j, other in sides[1] if one == other]


def _limits_an_act(item: Item) -> bool:
    amount = item.placed.unit.quantity
    if amount is not None:
        return amount.dimension == "time" and amount.bound in (Bound.AT_MOST, Bound.EVERY)
    return item.placed.opener and item.placed.scope in _SCOPES and len(item.placed.path) == 2


def _words_of(items: Sequence[Item], number: int) -> tuple[str, ...]:
    """The key of a limit with those of the words that stand in its clause."""
    return (items[number].key, *sorted(one.key for one in _inside(items, number)))


def _of_amount(matching: Matching, number: int) -> int:
    placed = matching.items[0][number].placed
    owed = matching.readings[0].passages[0].kind is Kind.DUTY and placed.scope is Scope.MAIN
    return placed.sign if owed else 0


def _joint_before(matching: Matching, side: int, number: int) -> int | None:
    """The other text's "and" whose counterpart parts a limit from the first of two acts, or None."""
    items = matching.items[side]
    limit = items[number].placed
    there = {pair[side]: pair[1 - side] for pair in matching.pairs}
    joints = [
        n for n in range(number) if items[n].key == "and" and items[n].placed.scope is Scope.MAIN
    ]
    if not joints or joints[-1] not in there:
        return None
    joint = joints[-1]
    behind = number + len(_inside(items, number)) + 1
    if joint == number - 1:
        same = there.get(behind) == there[joint] + 1
        return there[joint] if same else None
    ends = not any(one.is_content for one in items[behind:])
    clause = (
        matching.readings[side].passages[0].text[items[joint].placed.unit.end : limit.unit.start]
    )
    return there[joint] if ends and _OWN_CLAUSE.match(clause) else None


def _is_of_both(matching: Matching, side: int, number: int, joint: int) -> bool:
    """Whether a limit stands before both acts that an "and" joins: at the front, or right behind the first modal."""
    items = matching.items[side]
    if number > joint:
        return False
    modals = [n for n in range(joint) if items[n].placed.unit.kind is UnitKind.MODAL]
    fronted = not any(one.is_content for one in items[:number])
    return fronted or (bool(modals) and modals[-1] == number - 1)


def _inside(items: Sequence[Item], number: int) -> list[Item]:
    """The items of the clause that a limit opens."""
    own = items[number].placed
    return [
        one
        for one in items
        if own.opener and one.placed is not own and own.path[-1] in one.placed.path
    ]
