"""Judges a stretch of words that only one of two texts has, by its place."""

from __future__ import annotations

from collections.abc import Sequence

from policygen.change import Change, Difference, Placed, SaidValue
from policygen.comparing.judges.lists import in_noun_list, item_connective
from policygen.comparing.judges.proviso import proviso_effect
from policygen.comparing.judges.whole import judged_whole
from policygen.comparing.structure.items import REPEATABLE, Item, Matching
from policygen.comparing.structure.reading import Reading
from policygen.policy import Kind
from policygen.text.lexicon import Lexicon
from policygen.text.markers import Scope
from policygen.text.units import UnitKind


def placed_of(matching: Matching, side: int, run: Sequence[int]) -> tuple[Placed, ...]:
    """The placed units of some items of one side."""
    return tuple(matching.items[side][i].placed for i in run)


def difference_of(
    matching: Matching,
    side: int,
    run: list[int],
    change: Change,
    effect: int,
    scale: str = "",
    values: tuple[str, str] = ("", ""),
) -> Difference:
    """The difference that a stretch makes which stands on one side alone.

    Arguments:
        side: 0 for the earlier text, 1 for the later one.
        effect: what the presence of the stretch does; it is turned round for the earlier text.
    """
    placed = placed_of(matching, side, run)
    removed, added = ((), placed) if side else (placed, ())
    return Difference(
        change, effect if side else -effect, removed, added, scale, placed[0].scope, values
    )


def one_side(matching: Matching, side: int, run: list[int], lexicon: Lexicon) -> Difference:
    """A stretch that only one text has: what its presence does, turned round for what was removed."""
    whole_passage = judged_whole(matching, side, run)
    if whole_passage is not None:
        return difference_of(matching, side, run, *whole_passage)
    placed = placed_of(matching, side, run)
    content = [matching.items[side][i].placed for i in run if matching.items[side][i].is_content]
    first = content[0]
    change, effect, scale = Change.RESTRICTION, first.sign, ""
    said = said_in(matching, side, run)
    hedge = next((hit for hit in said if lexicon.scales[hit.scale].reading == "hedge"), None)
    value = hedge or (said[0] if said else None)
    opener = matching.items[side][run[0]].placed
    if _is_clause(matching, side, run):
        change, effect = Change.PROVISION, 1
        return difference_of(matching, side, run, change, effect)
    whole = opener if opener.opener else whole_scope(matching, side, first)
    proviso = proviso_effect(matching, side, run)
    if proviso:
        return difference_of(matching, side, run, Change.EXCEPTION, proviso)
    connective = item_connective(matching, side, run)
    if hedge is not None and len(content) <= 7:
        change, effect = Change.HEDGE, -1
    elif opener.opener and opener.unit.words == ("namely",):
        effect = opener.attach  # what is named is all that is meant
    elif _goes_on_to(content):
        change, effect = Change.ALTERNATIVE, -first.sign
    elif connective == "or" or (connective == "and" and _adds_a_case(matching, side, run)):
        place = opener if opener.unit.kind is UnitKind.CONNECTIVE else first
        change, effect = Change.ALTERNATIVE, -place.sign
        if _one_more_practice(matching, side, run):
            effect = 1
    elif whole is not None:
        effect = whole.attach
        turned = whole.scope in (Scope.EXCEPTION, Scope.EXCLUSION)
        change = Change.EXCEPTION if turned else Change.RESTRICTION
    if first.scope is Scope.WIDENING and whole is None and not opener.opener:
        effect = 0  # "even if the danger [continues]": both widen, each in its words
    if side == 0:
        effect = -effect
    removed, added = ((), placed) if side else (placed, ())
    values = ("", "")
    if value is not None:
        scale = value.scale
        values = ("", value.value) if side else (value.value, "")
    return Difference(change, effect, removed, added, scale, first.scope, values)


_PRACTICES = frozenset({"seclud", "restrain", "isol"})


def _one_more_practice(matching: Matching, side: int, run: list[int]) -> bool:
    """Whether a duty is owed in one more practice: "a student in seclusion [or isolation] shall be monitored"."""
    items = matching.items[side]
    named = {items[i].key for i in run if items[i].is_content}
    before = {items[i].key for i in range(max(0, run[0] - 2), run[0])}
    kind = matching.readings[side].passages[items[run[0]].placed.passage].kind
    return kind is Kind.DUTY and bool(named) and named <= _PRACTICES and bool(before & _PRACTICES)


_STEPS = frozenset({"grade", "preschool", "kindergarten"})


def _goes_on_to(content: Sequence[Placed]) -> bool:
    """Whether a stretch carries a range of grades on: "preschool [through grade 5]"."""
    amounts = any(one.unit.quantity for one in content[1:])
    graded = any(set(one.unit.words) & _STEPS for one in content[1:])
    return content[0].unit.words == ("through",) and (graded or amounts) and len(content) <= 3


def _adds_a_case(matching: Matching, side: int, run: list[int]) -> bool:
    """Whether an item joined by "and" is one more case, not one more condition."""
    items, reading = matching.items[side], matching.readings[side]
    first = next(items[i].placed for i in run if items[i].is_content)
    if first.union or items[run[0]].placed.union or in_noun_list(matching, side, run):
        return True
    following = reading.placed[items[run[0]].at + 1 : items[run[0]].at + 2]
    purpose = bool(following) and following[0].unit.words == ("to",)  # "and to prevent ..."
    return purpose and reading.passages[first.passage].kind is Kind.PERMISSION


def _is_clause(matching: Matching, side: int, run: list[int]) -> bool:
    """Whether a stretch is a duty of its own, joined to the sentence: "and shall tell the parent"."""
    items = matching.items[side]
    kind = matching.readings[side].passages[items[run[0]].placed.passage].kind
    modals = [
        i
        for i in range(max(0, run[0] - 1), run[-1] + 1)
        if items[i].placed.unit.kind is UnitKind.MODAL and i not in matching.matched(side)
    ]
    joined = items[run[0]].placed.unit.key == "and" or any(i < run[0] for i in modals)
    said = {items[i].key for i in modals}
    right = "may" in said and is_the_parents(matching.readings[side])
    own = any(i in run for i in modals) or kind is Kind.DUTY
    return kind in (Kind.DUTY, Kind.PERMISSION) and own and joined and ("shall" in said or right)


def is_the_parents(reading: Reading) -> bool:
    """Whether a sentence says what the parent gets or may do."""
    first = next((p.unit.key for p in reading.placed if p.unit.kind is UnitKind.WORD), "")
    return first == "parent"


def said_in(matching: Matching, side: int, run: list[int]) -> list[SaidValue]:
    """The values whose words lie in a stretch, those that say most of it first."""
    at = {matching.items[side][i].at for i in run}
    hits = [
        (len(at & set(range(hit.start, hit.end))), hit)
        for hit in matching.readings[side].values
        if at & set(range(hit.start, hit.end))
    ]
    return [hit for _, hit in sorted(hits, key=lambda entry: -entry[0])]


def _all_left(items: Sequence[Item], left: set[int], number: int) -> bool:
    """Whether every word of a scope stands in one text alone."""
    inside = [i for i, item in enumerate(items) if number in item.placed.path and item.is_content]
    return all(i in left for i in inside)


def whole_scope(matching: Matching, side: int, first: Placed) -> Placed | None:
    """The opener of the outermost scope around a unit of which nothing has a counterpart."""
    items, left = matching.items[side], matching.open[side]
    for depth in range(1, len(first.path)):
        number = first.path[depth]
        inside = [
            i
            for i, item in enumerate(items)
            if number in item.placed.path and item.is_content and item.key not in REPEATABLE
        ]
        if inside and all(i in left for i in inside):
            opener = next(
                (
                    item.placed
                    for item in items
                    if item.placed.opener and item.placed.path[-1] == number
                ),
                None,
            )
            if (
                opener is not None
                and opener.scope is Scope.UNIVERSAL
                and not _all_left(items, left, number)
            ):
                continue  # "all staff [assigned to ...]": the thing itself stands in both texts
            return opener or first
    return None
