"""Sees an adjunct in commas after "and" or "or", which governs what follows alone: "A and, on request, B".

Where the other text has the same adjunct in front of both, it governs both there.
"""

from __future__ import annotations

from dataclasses import dataclass

from policygen.change import Change, Difference, Placed
from policygen.comparing.judges.one_sided.one_side import is_the_parents, said_in
from policygen.comparing.structure.items import Matching
from policygen.comparing.structure.scopes import restriction_sign
from policygen.policy import Kind
from policygen.text.lexicon import Lexicon
from policygen.text.markers import Scope
from policygen.text.units import UnitKind

_LONGEST = 12  # units of an adjunct between its commas


@dataclass(frozen=True, slots=True)
class _Adjunct:
    """An adjunct of a second act: the items inside its commas, and those of the act before it."""

    inside: tuple[int, ...]
    first: tuple[int, ...]
    second: int


def parenthetic_differences(matching: Matching, lexicon: Lexicon) -> list[Difference]:
    """What it does that an adjunct governs the second of two acts alone, or both of them."""
    for side in (0, 1):
        for adjunct in _adjuncts(matching, side):
            inside = _counterparts(matching, side, adjunct)
            if inside is None:
                continue
            one = _placed(matching, side, adjunct.inside)
            other = _placed(matching, 1 - side, inside)
            both = _restricts(matching, side, adjunct, lexicon)
            effect = both if side == 0 else -both
            removed, added = (one, other) if side == 0 else (other, one)
            return [Difference(Change.RESTRICTION, effect, removed, added, "", Scope.MAIN)]
    return []


def _placed(matching: Matching, side: int, numbers: tuple[int, ...]) -> tuple[Placed, ...]:
    return tuple(matching.items[side][i].placed for i in numbers)


def _adjuncts(matching: Matching, side: int) -> list[_Adjunct]:
    placed, items = matching.readings[side].placed, matching.items[side]
    number_at = {item.at: i for i, item in enumerate(items)}
    out = []
    for joint, item in enumerate(items):
        at = item.at + 1
        if item.placed.unit.kind is not UnitKind.CONNECTIVE or _key(placed, at) != ",":
            continue
        passage = item.placed.passage
        close = next((n for n in range(at + 1, len(placed)) if _key(placed, n) == ","), len(placed))
        if close == len(placed) or close - at > _LONGEST or placed[close].passage != passage:
            continue
        inside = tuple(number_at[n] for n in range(at + 1, close) if n in number_at)
        first = tuple(
            i for i in range(joint) if items[i].placed.passage == passage and items[i].is_content
        )
        second = next((i for i in range(joint, len(items)) if items[i].at > close), None)
        kinds = {items[i].placed.unit.kind for i in inside}
        if not inside or not first or second is None or UnitKind.CONNECTIVE in kinds:
            continue
        out.append(_Adjunct(inside, first, second))
    return out


def _key(placed: tuple[Placed, ...], at: int) -> str:
    return placed[at].unit.key if at < len(placed) else ""


def _counterparts(matching: Matching, side: int, adjunct: _Adjunct) -> tuple[int, ...] | None:
    """The items of the other text that say the adjunct, if there they govern the first act too."""
    there = {pair[side]: pair[1 - side] for pair in matching.pairs}
    others = matching.items[1 - side]
    said = [i for i in adjunct.inside if matching.items[side][i].is_content]
    if not said or any(i not in there for i in said) or adjunct.second not in there:
        return None
    inside = tuple(sorted(there[i] for i in said))
    second = there[adjunct.second]
    acts = [there[i] for i in adjunct.first if i in there]
    passage = others[second].placed.passage
    if any(others[i].placed.passage != passage for i in (*inside, *acts)):
        return None
    last = next((there[i] for i in reversed(adjunct.first) if i in there), None)
    if last is None or inside[-1] - inside[0] >= _LONGEST:
        return None
    shared = inside[-1] < last and inside[-1] < second
    return inside if shared or _closes_both(matching, 1 - side, last, second, inside) else None


def _closes_both(
    matching: Matching, side: int, last: int, second: int, inside: tuple[int, ...]
) -> bool:
    """Whether an adjunct follows two acts of one word each: "may be held or isolated only if ..."."""
    items = matching.items[side]
    bare = second == last + 2 and items[last + 1].placed.unit.kind is UnitKind.CONNECTIVE
    first = items[last - 1].placed.unit if last else None
    alone = first is not None and first.kind is UnitKind.MODAL
    bare = bare and items[second].at == items[last].at + 2
    return bare and alone and inside[0] > second and not matching.content_left(side)


def _restricts(matching: Matching, side: int, adjunct: _Adjunct, lexicon: Lexicon) -> int:
    """What it does that an adjunct governs one act more: +1 protects more, 0 if it can't be told."""
    items = matching.items[side]
    opener = items[adjunct.inside[0]].placed
    reading = matching.readings[side]
    kind = reading.passages[opener.passage].kind
    if opener.opener and opener.scope is Scope.WIDENING:
        return 0
    if kind is Kind.DUTY:
        said = said_in(matching, side, list(adjunct.inside))
        if any(lexicon.scales[hit.scale].reading == "hedge" for hit in said):
            return -1
        first = next(items[i].placed for i in adjunct.inside if items[i].is_content)
        if opener.opener and opener.scope is Scope.CONDITION:
            return opener.attach
        return opener.attach if opener.opener else first.sign
    if kind is Kind.PERMISSION and (opener.scope is Scope.NEGATION and opener.opener):
        return 0
    if kind in (Kind.PERMISSION, Kind.PROHIBITION):
        turn = -1 if kind is Kind.PERMISSION and is_the_parents(reading) else 1
        return restriction_sign(kind) * turn
    return 0
