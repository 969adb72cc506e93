"""Judges what only one text has, by its place; words for other words stay unclear."""

from __future__ import annotations

import re
from collections.abc import Sequence

from policygen.change import Change, Difference, Placed, SaidValue
from policygen.comparing.items import REPEATABLE, Matching
from policygen.comparing.reading import Reading
from policygen.policy import Kind
from policygen.text.lexicon import Lexicon
from policygen.text.markers import Scope
from policygen.text.units import UnitKind

# Whoever acts for the school: naming it or not (the passive) changes nothing.
_ANYONE = frozenset({"staff", "school", "district", "we", "us", "our"})
# What only announces a list ("if all of these conditions are met:"), or names the event anew.
_INTRODUCERS = frozenset({"condit", "meet", "true", "satisfi", "criteria", "fulfil"})
_ANCHORS = frozenset({"incid", "occurr", "event"})
ONE_SIDED = 0.7  # the same, where everything that the other text says has its counterpart
RELIABLE = 0.55  # share of content with a counterpart from which a place can be trusted


def leftover_differences(matching: Matching, lexicon: Lexicon) -> list[Difference]:
    """What remains once counterparts are settled: conditions, alternatives, exceptions, hedges.

    A stretch is judged where its place can be trusted: its neighbours have counterparts that stand
    side by side, or it is a whole clause of its own. All others together are one unclear difference.
    """
    found: list[Difference] = []
    doubtful: list[Difference] = []
    for a, b, c, d in matching.blocks:
        left, right = _runs(matching, 0, a, b), _runs(matching, 1, c, d)
        if left and right:
            typed, left, right = _typed(matching, left, right, lexicon)
            found += typed
            if left or right:
                doubtful.append(_replacement(matching, left, right))
            continue
        for side, runs in ((0, left), (1, right)):
            for run in runs:
                if _says_nothing(matching, side, run):
                    continue
                one = _one_side(matching, side, run, lexicon)
                (found if _trusted(matching, side, run, one) else doubtful).append(one)
    if doubtful:
        removed = tuple(p for one in doubtful for p in one.removed)
        added = tuple(p for one in doubtful for p in one.added)
        found.append(Difference(Change.REPLACEMENT, 0, removed, added, "", doubtful[0].scope))
    return found


def _trusted(matching: Matching, side: int, run: list[int], one: Difference) -> bool:
    """Whether a stretch's place can be trusted."""
    if one.change is Change.HEDGE or _clean(matching, side, run):
        return True
    if not matching.content_left(1 - side) and matching.coverage >= ONE_SIDED:
        return True
    content = [matching.items[side][i].placed for i in run if matching.items[side][i].is_content]
    clause = len(content) >= 3 and _whole_scope(matching, side, content[0]) is not None
    return clause and matching.coverage >= RELIABLE


def _clean(matching: Matching, side: int, run: list[int]) -> bool:
    """Whether the neighbours of a stretch have counterparts that stand side by side."""
    counterpart = dict(matching.pairs) if side == 0 else {j: i for i, j in matching.pairs}
    before = next((i for i in range(run[0] - 1, -1, -1) if i in counterpart), None)
    after = next(
        (i for i in range(run[-1] + 1, len(matching.items[side])) if i in counterpart), None
    )
    if before is None and after is None:
        return False
    low = counterpart[before] if before is not None else -1
    high = counterpart[after] if after is not None else len(matching.items[1 - side])
    if high <= low:
        return False
    between = range(low + 1, high)
    own = range(
        (before if before is not None else -1) + 1,
        after if after is not None else len(matching.items[side]),
    )
    return not any(matching.items[1 - side][i].is_content for i in between) and all(
        i in run or not matching.items[side][i].is_content or i not in matching.open[side] for i in own
    )


def _says_nothing(matching: Matching, side: int, run: list[int]) -> bool:
    """Whether a stretch changes nothing by itself.

    The purpose that a duty serves says neither when it binds nor what fulfils it; "whether or not"
    takes nothing away from a rule that was general before.
    """
    content = [matching.items[side][i].placed for i in run if matching.items[side][i].is_content]
    first = content[0]
    keys = {one.unit.key for one in content}
    if keys <= _ANYONE or keys <= _INTRODUCERS or keys <= _ANCHORS:
        return True
    amount = first.unit.quantity
    if len(content) == 1 and amount and (amount.dimension, amount.amount) == ("count", 1):
        return True
    kind = matching.readings[side].passages[first.passage].kind
    opener = matching.items[side][run[0]].placed
    if first.scope is Scope.WIDENING and opener.opener:
        return opener.attach > 0
    return (
        kind is Kind.DUTY
        and first.scope is Scope.PURPOSE
        and _whole_scope(matching, side, first) is not None
    )


def _runs(matching: Matching, side: int, start: int, end: int) -> list[list[int]]:
    """The left-over stretches of a block that hold content."""
    runs: list[list[int]] = []
    matched = matching.matched(side)
    for i in range(start, end):
        if i not in matching.open[side]:
            continue
        if runs and not any(n in matched for n in range(runs[-1][-1] + 1, i)):
            runs[-1].append(i)
        else:
            runs.append([i])
    return [run for run in runs if any(matching.items[side][i].is_content for i in run)]


def _placed(matching: Matching, side: int, run: Sequence[int]) -> tuple[Placed, ...]:
    return tuple(matching.items[side][i].placed for i in run)


def _replacement(matching: Matching, left: list[int], right: list[int]) -> Difference:
    a, b = _placed(matching, 0, left), _placed(matching, 1, right)
    return Difference(Change.REPLACEMENT, 0, a, b, "", (a or b)[0].scope)


def _typed(
    matching: Matching, left: list[list[int]], right: list[list[int]], lexicon: Lexicon
) -> tuple[list[Difference], list[int], list[int]]:
    """Of words for other words, what can be judged alone: a reservation, an amount that came or went.

    Returns: the differences, and the content of each side that is left.
    """
    found: list[Difference] = []
    rest: list[list[int]] = [[], []]
    for side, runs in ((0, left), (1, right)):
        amounts = [
            any(matching.items[s][i].placed.unit.quantity for run in other for i in run)
            for s, other in ((0, left), (1, right))
        ]
        for run in runs:
            taken: set[int] = set()
            for hit in _said(matching, side, run):
                if lexicon.scales[hit.scale].reading == "hedge" and not taken:
                    inside = [i for i in run if hit.start <= matching.items[side][i].at < hit.end]
                    taken |= set(inside)
                    values = ("", hit.value) if side else (hit.value, "")
                    found.append(_typed_one(matching, side, inside, Change.HEDGE, -1, hit.scale, values))
            for i in run:
                placed = matching.items[side][i].placed
                if placed.unit.quantity and not amounts[1 - side]:
                    taken.add(i)
                    found.append(_typed_one(matching, side, [i], Change.RESTRICTION, placed.sign))
            rest[side] += [i for i in run if i not in taken and matching.items[side][i].is_content]
    return found, rest[0], rest[1]


def _typed_one(
    matching: Matching,
    side: int,
    run: list[int],
    change: Change,
    effect: int,
    scale: str = "",
    values: tuple[str, str] = ("", ""),
) -> Difference:
    placed = _placed(matching, side, run)
    removed, added = ((), placed) if side else (placed, ())
    return Difference(change, effect if side else -effect, removed, added, scale, placed[0].scope, values)


def _one_side(matching: Matching, side: int, run: list[int], lexicon: Lexicon) -> Difference:
    """A stretch that only one text has: what its presence does, turned round for what was removed."""
    placed = _placed(matching, side, run)
    content = [matching.items[side][i].placed for i in run if matching.items[side][i].is_content]
    first = content[0]
    change, effect, scale = Change.RESTRICTION, first.sign, ""
    said = _said(matching, side, run)
    hedge = next((hit for hit in said if lexicon.scales[hit.scale].reading == "hedge"), None)
    value = hedge or (said[0] if said else None)
    opener = matching.items[side][run[0]].placed
    if _is_clause(matching, side, run):
        change, effect = Change.PROVISION, 1
        return _typed_one(matching, side, run, change, effect)
    whole = opener if opener.opener else _whole_scope(matching, side, first)
    connective = _item_connective(matching, side, run)
    if hedge is not None and len(content) <= 5:
        change, effect = Change.HEDGE, -1
    elif connective == "or" or (connective == "and" and (first.union or opener.union or _in_noun_list(matching, side, run))):
        place = opener if opener.unit.kind is UnitKind.CONNECTIVE else first
        change, effect = Change.ALTERNATIVE, -place.sign
    elif whole is not None:
        effect = whole.attach
        turned = whole.scope in (Scope.EXCEPTION, Scope.EXCLUSION)
        change = Change.EXCEPTION if turned else Change.RESTRICTION
    if side == 0:
        effect = -effect
    removed, added = ((), placed) if side else (placed, ())
    values = ("", "")
    if value is not None:
        scale = value.scale
        values = ("", value.value) if side else (value.value, "")
    return Difference(change, effect, removed, added, scale, first.scope, values)


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
    right = "may" in said and _is_the_parents(matching.readings[side])
    own = any(i in run for i in modals) or kind is Kind.DUTY
    return kind in (Kind.DUTY, Kind.PERMISSION) and own and joined and ("shall" in said or right)


def _is_the_parents(reading: Reading) -> bool:
    """Whether a sentence says what the parent gets or may do."""
    first = next((p.unit.key for p in reading.placed if p.unit.kind is UnitKind.WORD), "")
    return first == "parent"


def _said(matching: Matching, side: int, run: list[int]) -> list[SaidValue]:
    """The values whose words lie in a stretch, those that say most of it first."""
    at = {matching.items[side][i].at for i in run}
    hits = [
        (len(at & set(range(hit.start, hit.end))), hit)
        for hit in matching.readings[side].values
        if at & set(range(hit.start, hit.end))
    ]
    return [hit for _, hit in sorted(hits, key=lambda entry: -entry[0])]


def _whole_scope(matching: Matching, side: int, first: Placed) -> Placed | None:
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
            return opener or first
    return None


def _item_connective(matching: Matching, side: int, run: list[int]) -> str:
    """The connective of the list that a stretch is an item of; "" if it is no item."""
    reading, items = matching.readings[side], matching.items[side]
    inner = [i for i in run if items[i].placed.unit.kind is not UnitKind.CONNECTIVE]
    start, end = items[inner[0]].at, items[inner[-1]].at
    for edge in (run[0], run[-1]):
        if items[edge].placed.unit.kind is UnitKind.CONNECTIVE:
            return items[edge].key
    before, after = _gap(reading, start, -1), _gap(reading, end, 1)
    within = [items[i].key for i in run if items[i].placed.unit.kind is UnitKind.CONNECTIVE]
    if within and ("," in before or "," in after) and _goes_on(reading, start):
        return within[-1]
    if not before and "," in after and _noun_phrase_follows(reading, end):
        before = {"start"}
    if not before or not after:
        return ""
    if "or" in before or "or" in after:
        return "or"
    if "or" not in before | after and _begins_with_preposition(reading, start):
        return ""
    if "," not in before and "," not in after and "end" not in after and "end" not in before:
        return ""
    for one in (*reading.placed[end + 1 : end + 20],):
        if one.unit.kind is UnitKind.CONNECTIVE:
            return one.unit.key
        if one.unit.kind is UnitKind.MODAL or (one.opener and one.scope in _CLAUSES) or one.unit.key in (";", "."):
            break
    if "and" in before or "and" in after:
        return "and"
    number = reading.placed[start].passage
    if before == {"end"} or "end" in before:
        return next((p.closing for p in reading.passages[number:] if p.closing), "")
    return ""


def _in_noun_list(matching: Matching, side: int, run: list[int]) -> bool:
    """Whether a stretch stands in a list of three or more things that a definition names."""
    reading = matching.readings[side]
    at = matching.items[side][run[0]].at
    first = reading.placed[at]
    defines = reading.passages[first.passage].kind in (Kind.PROTECTED_DEFINITION, Kind.SAFE_HARBOUR)
    before = [one for one in reading.placed[max(0, at - 16) : at] if one.path == first.path]
    return defines and first.scope is Scope.MAIN and sum(one.unit.key == "," for one in before) >= 2


def _begins_with_preposition(reading: Reading, at: int) -> bool:
    """Whether a stretch is a phrase set off by commas (", for discipline,"), not an item of a list."""
    previous = reading.placed[at - 1].unit if at else None
    return previous is not None and previous.key in ("for", "in", "with", "by", "at", "on", "under", "from", "as", "of")


def _goes_on(reading: Reading, at: int) -> bool:
    """Whether the words before a unit stand in the same scope: a list goes on, no clause begins."""
    before = [one for one in reading.placed[:at] if one.unit.kind is UnitKind.WORD]
    return not before or before[-1].path == reading.placed[at].path


_CLAUSES = (Scope.CONDITION, Scope.EXCEPTION, Scope.UNTIL, Scope.WIDENING)


def _noun_phrase_follows(reading: Reading, at: int) -> bool:
    """Whether a comma and then an article follow a unit: it is the first thing of a list."""
    one = reading.placed[at]
    text = reading.passages[one.passage].text
    return bool(re.match(r",\s*(?:a|an|the|another|any|his|her)\b", text[one.unit.end :]))


def _gap(reading: Reading, at: int, step: int) -> set[str]:
    """Marks and connectives between a unit and the next that carries meaning; "end" at an edge."""
    found: set[str] = set()
    passage = reading.placed[at].passage
    while True:
        at += step
        if not 0 <= at < len(reading.placed) or reading.placed[at].passage != passage:
            return found | {"end"}
        unit = reading.placed[at].unit
        if unit.key in (".", ";"):
            return found | {"end"}
        if unit.kind in (UnitKind.MARK, UnitKind.CONNECTIVE):
            found.add(unit.key)
        elif unit.kind is not UnitKind.LIGHT:
            return found
