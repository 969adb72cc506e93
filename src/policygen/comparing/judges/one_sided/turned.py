"""Finds words that both texts have, but on different sides of an exception, exclusion or negation."""

from __future__ import annotations

from collections import Counter

from policygen.change import Change, Difference, Placed
from policygen.comparing.judges.one_sided.saying_nothing import term_words
from policygen.comparing.structure.items import REPEATABLE, Matching
from policygen.policy import Kind
from policygen.text.markers import TURNING, Scope


def turned_differences(matching: Matching) -> list[Difference]:
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
        effect = _change_of_side(a, b, matching.readings[0].kind)
        if {a.scope, b.scope} == {Scope.MAIN, Scope.WIDENING} and _says_not(matching, a, b):
            effect = 0  # "a lock is not needed" says what "whether or not locked" says
        found.append(Difference(Change.POLARITY, effect, (a,), (b,), "", a.scope))
    return found[:1]


def _says_not(matching: Matching, *placed: Placed) -> bool:
    """Whether a passage that one of these units stands in has a negation."""
    return any(
        item.placed.opener
        and item.placed.scope is Scope.NEGATION
        and item.placed.passage == placed[side].passage
        for side in (0, 1)
        for item in matching.items[side]
    )


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


def _denied_as_a_whole(one: Placed) -> bool:
    """Whether a word stands in a sentence that says of its subject what it is not."""
    return one.scope is Scope.EXCLUSION and len(one.path) == 1


def _other_side(a: Placed, b: Placed) -> bool:
    """Whether a word stands under another sign, or "if" or "except if" became "even if"."""
    scopes = {a.scope, b.scope}
    return a.sign != b.sign or (
        Scope.WIDENING in scopes
        and bool(scopes & {Scope.EXCEPTION, Scope.CONDITION, Scope.MAIN, Scope.NEGATION})
    )


_DEFINING = (Kind.PROTECTED_DEFINITION, Kind.SAFE_HARBOUR, Kind.TRIGGER)


def _change_of_side(a: Placed, b: Placed, kind: Kind) -> int:
    """What it does that words stand in another scope: +1 protects more, 0 if it can't be told."""
    if (a.scope, b.scope) == (Scope.EXCEPTION, Scope.WIDENING):
        return -a.attach
    if (a.scope, b.scope) == (Scope.WIDENING, Scope.EXCEPTION):
        return b.attach
    if kind in _DEFINING and {a.scope, b.scope} == {Scope.MAIN, Scope.NEGATION}:
        deep = len((a if a.scope is Scope.NEGATION else b).path) > 2
        return 0 if deep else (a.sign if b.scope is Scope.NEGATION else -b.sign)
    if b.passage != a.passage and Scope.WIDENING in (a.scope, b.scope):
        widening = (
            a if a.scope is Scope.WIDENING else b
        )  # "..., locked or not": "It must be locked."
        return -a.attach if widening is a else b.attach
    denied = _denied_as_a_whole(a) or _denied_as_a_whole(b)  # "is restraint", "is not restraint"
    if denied and kind in _DEFINING and Scope.MAIN in (a.scope, b.scope):
        return a.sign if b.scope is Scope.EXCLUSION else -b.sign
    if b.scope is Scope.WIDENING and a.scope is Scope.EXCLUSION and b.path[:-1] == a.path:
        return (
            -a.sign
        )  # "excludes what is prescribed and [whether or not] used as prescribed": in the exclusion
    if a.scope is Scope.WIDENING and b.scope is Scope.EXCLUSION and a.path[:-1] == b.path:
        return b.sign
    opening = (Scope.INCLUDING, Scope.WIDENING)
    if b.scope in TURNING and a.scope in opening:
        return b.attach
    if a.scope in TURNING and b.scope in opening:
        return -a.attach
    if kind in (*_DEFINING, Kind.PROHIBITION) and {a.scope, b.scope} == {
        Scope.MAIN,
        Scope.WIDENING,
    }:
        return b.sign if b.scope is Scope.MAIN else -a.sign  # "attached or not": "attached"
    if b.scope is Scope.WIDENING and a.scope in (Scope.CONDITION, Scope.RELATIVE):
        return -a.sign  # "if" became "whether or not"
    if a.scope is Scope.WIDENING and b.scope in (Scope.CONDITION, Scope.RELATIVE):
        return b.sign
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
    denied = [
        len({item.placed.passage for item in side if _denied_as_a_whole(item.placed)})
        for side in matching.items
    ]
    if counts[0] == counts[1]:
        return denied[0] != denied[1]
    return abs(counts[0].total() - counts[1].total()) <= 1
