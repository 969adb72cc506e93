"""Marks a difference beside which nothing else tells two texts apart, where its place can be trusted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from policygen.change import Difference, Placed
from policygen.comparing.structure.items import Matching
from policygen.comparing.structure.phrases_of_acts import is_phrase_of_act
from policygen.text.kinds.forms import PEOPLE
from policygen.text.markers import Scope
from policygen.text.units import UnitKind


def marked_apart(found: Sequence[Difference], matching: Matching) -> list[Difference]:
    """The differences, each marked alone where together they are all that one text has more than the other.

    Two losses of one sentence stand apart; where each text has words that the other lacks, the ones may say the
    others.
    """
    sides = {side for side in (0, 1) if matching.content_left(side)}
    if len(found) == 1:
        return [marked_alone(found[0], matching)]
    if len(sides) != 1:
        return list(found)
    named = {id(placed) for one in found for placed in (*one.removed, *one.added)}
    (side,) = sides
    left = [matching.items[side][i] for i in matching.content_left(side)]
    if not all(id(item.placed) in named for item in left):
        return list(found)
    return [_marked(one, matching, [item.placed for item in left]) for one in found]


_CLAUSES = (Scope.CONDITION, Scope.EXCEPTION, Scope.NEGATION)


def marked_alone(one: Difference, matching: Matching) -> Difference:
    """The difference, marked where all else has its counterpart and it can be nothing but what its place says.

    That is an item with what joins it, a clause, or a person. A verb left over may only carry a noun of the
    other text, or be said by words that say nothing by themselves.
    """
    named = {id(placed) for placed in (*one.removed, *one.added)}
    left = [matching.items[side][i].placed for side in (0, 1) for i in matching.content_left(side)]
    if left and all(id(placed) in named for placed in left):
        return _marked(one, matching, left)
    told = [placed for placed in left if placed.unit.key not in _SCHOOL]
    if told and all(id(placed) in named for placed in told) and _is_slot(one, matching):
        return replace(one, alone=True)
    return one


_ANYBODY = ("everyone", "everybody", "anyone", "anybody")
_SCHOOL = frozenset({"staff", "school", "district", "we", "us", "our"})  # who acts, named or not


def _is_slot(one: Difference, matching: Matching) -> bool:
    """Whether a difference is one more member with what joins it, or a whole phrase of the act."""
    if one.scope is not Scope.MAIN or (one.removed and one.added):
        return False
    run = (*one.removed, *one.added)
    named = {id(placed) for placed in run}
    side = 1 if one.added else 0
    numbers = [n for n, item in enumerate(matching.items[side]) if id(item.placed) in named]
    joined = any(placed.unit.kind is UnitKind.CONNECTIVE for placed in run)
    return joined or is_phrase_of_act(matching, side, numbers)


def _marked(one: Difference, matching: Matching, left: Sequence[Placed]) -> Difference:
    """The difference, marked if of what is left its own words can be nothing but what their place says."""
    named = {id(placed) for placed in (*one.removed, *one.added)}
    left = [placed for placed in left if id(placed) in named]
    if not left or (one.removed and one.added):
        return one
    run = (*one.removed, *one.added)
    joined = any(placed.unit.kind is UnitKind.CONNECTIVE for placed in run)
    texts = matching.readings[1 if one.added else 0].passages
    said = " ".join(texts[p.passage].text[p.unit.start : p.unit.end].lower() for p in left)
    person = len(left) == 1 and PEOPLE.fullmatch(said) is not None and said not in _ANYBODY
    single = len(matching.readings[0].passages) == len(matching.readings[1].passages)
    clause = one.scope in (Scope.RELATIVE, Scope.UNTIL) and run[0].opener
    if joined or clause or one.scope in _CLAUSES or (person and single):
        return replace(one, alone=True)
    if _is_slot(one, matching):
        return replace(one, alone=True)
    return one
