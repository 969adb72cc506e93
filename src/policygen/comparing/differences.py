"""Finds what differs between two readings of a provision, and what each difference does.

Units that both readings have in places of the same sign cancel, wherever they stand; what is left
is judged by its place: one more condition, alternative or exception, a value moved on its scale,
another amount, another modal. What can't be ordered is left unclear, never passed over.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from policygen.change import Change, Difference, Placed
from policygen.comparing.announcing import drop_announcers
from policygen.comparing.carriers import only_form_is_left
from policygen.comparing.items import REPEATABLE, Item, Matching, match
from policygen.comparing.leftover import leftover_differences
from policygen.comparing.one_side import term_words
from policygen.comparing.reading import Reading
from policygen.comparing.scales import scale_differences
from policygen.comparing.values import connective_differences, ordered_differences
from policygen.policy import Kind
from policygen.text.lexicon import Lexicon
from policygen.text.markers import TURNING, Scope
from policygen.text.units import UnitKind


def differences(before: Reading, after: Reading, lexicon: Lexicon) -> tuple[Difference, ...]:
    """Every difference between two readings of a provision, in the order of their places.

    The two are taken in an order of their own and the result turned back, so that reading them the
    other way round gives the same differences with the other sign.
    """
    if _words(before) > _words(after):
        return tuple(_turned_back(one) for one in _differences(after, before, lexicon))
    return _differences(before, after, lexicon)


def _words(reading: Reading) -> tuple[str, ...]:
    return tuple(passage.text for passage in reading.passages)


def _turned_back(one: Difference) -> Difference:
    return replace(
        one,
        effect=-one.effect,
        removed=one.added,
        added=one.removed,
        values=(one.values[1], one.values[0]),
    )


def _differences(before: Reading, after: Reading, lexicon: Lexicon) -> tuple[Difference, ...]:
    matching = match(before, after)
    found = _prohibition_or_permission(matching)
    if found:
        return tuple(found)
    _drop_repeated(matching)
    drop_announcers(matching)
    if only_form_is_left(matching):
        for side in (0, 1):
            matching.drop(side, matching.content_left(side))
    found += ordered_differences(matching, lexicon)
    found += scale_differences(matching, lexicon)
    found += connective_differences(matching)
    found += _turned(matching)
    found += leftover_differences(matching, lexicon)
    return tuple(found)


_FORM_WORDS = frozenset(
    {"not", "no", "never", "neither", "prohibit", "permit", "allow", "forbid", "author", "bar"}
)


_GRANTS = frozenset({"permit", "allow", "author"})


def _prohibition_or_permission(matching: Matching) -> list[Difference]:
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
        placed = [
            tuple(
                item.placed for item in matching.items[s] if item.placed.unit.kind is UnitKind.MODAL
            )[:1]
            for s in (0, 1)
        ]
        first = placed[0] or placed[1] or (matching.items[0][0].placed,)
        return [Difference(Change.POLARITY, effect, placed[0], placed[1], "", first[0].scope)]
    return []


def _says_the_kind(matching: Matching, side: int, i: int) -> bool:
    item = matching.items[side][i]
    kind = matching.readings[side].passages[item.placed.passage].kind
    words = _FORM_WORDS if kind is Kind.PROHIBITION else _GRANTS
    return item.key in words and not item.placed.opener


def _drop_repeated(matching: Matching) -> None:
    """Leave out words that a text only says again: one more "student" is no difference."""
    counts = [Counter(item.key for item in side if item.is_content) for side in matching.items]
    for side in (0, 1):
        for a, b, c, d in matching.blocks:
            start, end = (c, d) if side else (a, b)
            left = [i for i in range(start, end) if i in matching.open[side]]
            run = [i for i in left if matching.items[side][i].is_content]
            if any(_binds(matching.items[side][i]) for i in left):
                continue
            if run and _is_whole_passage(matching, side, run):
                continue
            repeated = [i for i in run if _repeats(matching, side, i, counts)]
            keys = [matching.items[side][i].key for i in repeated]
            if len(repeated) == len(run) or all(key in REPEATABLE for key in keys):
                matching.drop(side, repeated)


def _is_whole_passage(matching: Matching, side: int, run: Sequence[int]) -> bool:
    """Whether nothing of a passage that binds has a counterpart: then its words aren't said again."""
    number = matching.items[side][run[0]].placed.passage
    passage = matching.readings[side].passages[number]
    if passage.kind not in (Kind.DUTY, Kind.PROHIBITION):
        return False
    inside = [
        i
        for i, item in enumerate(matching.items[side])
        if item.placed.passage == number and item.is_content
    ]
    return len(inside) >= 2 and all(i in matching.open[side] for i in inside)


def _binds(item: Item) -> bool:
    """Whether an item makes something new of words that are said again: "or", "after", "unless"."""
    if item.placed.unit.kind is UnitKind.CONNECTIVE:
        return item.key == "or"
    return item.placed.opener and item.key not in ("<if>", "<relative>", "<universal>", "<purpose>")


def _repeats(matching: Matching, side: int, i: int, counts: Sequence[Counter[str]]) -> bool:
    """Whether a word is said elsewhere too, in both texts."""
    item = matching.items[side][i]
    before = matching.readings[side].placed[item.at - 1].unit if item.at else None
    if before is not None and before.words in (("other",), ("anoth",)):
        return False
    again = counts[side][item.key] > 1 or item.key in REPEATABLE
    return bool(counts[1 - side][item.key]) and again and item.placed.unit.quantity is None


def _turned(matching: Matching) -> list[Difference]:
    """Words that both texts have, but on different sides of an exception, exclusion or negation."""
    if matching.coverage < 0.8:
        return []
    found: list[Difference] = []
    seen: set[tuple[int, int]] = set()
    for i, j in matching.pairs:
        a, b = matching.items[0][i].placed, matching.items[1][j].placed
        content = matching.items[0][i].is_content and matching.items[1][j].is_content
        if matching.items[0][i].key in REPEATABLE or _names_the_term(matching, i, j):
            continue
        if _as_often(matching, matching.items[0][i].key):
            continue
        if not content or not _other_side(a, b) or (a.path[-1], b.path[-1]) in seen:
            continue
        if not _turning_left(matching):
            return []
        seen.add((a.path[-1], b.path[-1]))
        effect = _change_of_side(a, b)
        found.append(Difference(Change.POLARITY, effect, (a,), (b,), "", a.scope))
    return found[:1]


def _as_often(matching: Matching, key: str) -> bool:
    """Whether both texts say a word as often under each sign: then none of them turned."""
    signs = [
        Counter(
            (one.placed.sign, one.placed.scope is Scope.WIDENING) for one in s if one.key == key
        )
        for s in matching.items
    ]
    return signs[0] == signs[1]


def _names_the_term(matching: Matching, i: int, j: int) -> bool:
    """Whether two counterparts are words of the term that their provision is about."""
    return all(
        matching.items[s][n].key in term_words(matching, s, matching.items[s][n].placed.passage)
        for s, n in ((0, i), (1, j))
    )


def _other_side(a: Placed, b: Placed) -> bool:
    """Whether a word stands under another sign, or "except if" became "even if"."""
    return a.sign != b.sign or {a.scope, b.scope} == {Scope.EXCEPTION, Scope.WIDENING}


def _change_of_side(a: Placed, b: Placed) -> int:
    """What it does that words stand in another scope: +1 protects more, 0 if it can't be told."""
    if (a.scope, b.scope) == (Scope.EXCEPTION, Scope.WIDENING):
        return -a.attach
    if (a.scope, b.scope) == (Scope.WIDENING, Scope.EXCEPTION):
        return b.attach
    opening = (Scope.INCLUDING, Scope.WIDENING)
    if b.scope in TURNING and a.scope in opening:
        return b.attach
    if a.scope in TURNING and b.scope in opening:
        return -a.attach
    if b.scope is Scope.WIDENING and a.scope in (Scope.CONDITION, Scope.RELATIVE):
        return -a.attach  # "if" became "whether or not"
    if a.scope is Scope.WIDENING and b.scope in (Scope.CONDITION, Scope.RELATIVE):
        return b.attach
    return 0


_SIDES = TURNING | {Scope.WIDENING, Scope.INCLUDING}


def _turning_left(matching: Matching) -> bool:
    """Whether the two texts don't turn equally often: an opener of one side has no counterpart."""
    counts = [
        Counter(
            item.placed.scope for item in side if item.placed.opener and item.placed.scope in _SIDES
        )
        for side in matching.items
    ]
    return counts[0] != counts[1] and abs(counts[0].total() - counts[1].total()) <= 1
