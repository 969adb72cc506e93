"""Judges "and" for "or" between items that both texts have."""

from __future__ import annotations

from policygen.change import Change, Difference, Placed
from policygen.comparing.judges.joining.all_of_them import joins_what_must_all_be
from policygen.comparing.judges.joining.joined_adjectives import joins_what_is_reached
from policygen.comparing.proofs.absent import joins_what_is_absent
from policygen.comparing.structure.items import REPEATABLE, Matching
from policygen.comparing.structure.reading import Reading
from policygen.policy import Kind
from policygen.text.classifying import names_several
from policygen.text.kinds.terms_said import excludes
from policygen.text.markers import Scope
from policygen.text.units import UnitKind

# "Either parent may" and "both parents may": no list, but how many it takes.
_BOTH_OR_EITHER = {("both",), ("either",)}
_WIDENS = {Scope.WIDENING}  # "whether or not in class or on the bus": each place is meant


def connective_differences(matching: Matching) -> list[Difference]:
    """ "and" for "or", or back, between items that both sides have."""
    counterpart = dict(matching.pairs)
    left = [
        [
            i
            for i in sorted(matching.open[s])
            if matching.items[s][i].placed.unit.kind is UnitKind.CONNECTIVE
        ]
        for s in (0, 1)
    ]
    found: list[Difference] = []
    nothing_else = not matching.content_left(0) and not matching.content_left(1)
    keys = [{matching.items[s][i].key for i in left[s]} for s in (0, 1)]
    alone = nothing_else and all(len(side) == 1 for side in keys) and keys[0] != keys[1]
    for i in left[0]:
        for j in left[1]:
            a, b = matching.items[0][i], matching.items[1][j]
            if j not in matching.open[1] or a.key == b.key:
                continue
            near = _between_the_same(matching, counterpart, i, j)
            if not near and not (alone and a.placed.sign == b.placed.sign):
                continue
            matching.drop(0, left[0] if alone else [i])
            matching.drop(1, left[1] if alone else [j])
            both = a.placed.union and b.placed.union and not _of_learners(matching, i)
            joins = joins_what_must_all_be(matching, (i, j))
            both = both and not joins
            listed = both or _WIDENS & {a.placed.scope, b.placed.scope}
            joint = (a if a.key == "and" else b).placed
            each = joint.union and joint.scope is Scope.MAIN and _defines(matching)
            each = each or _names_cases(matching, joint, 0 if a.key == "and" else 1)
            counted = {a.placed.unit.words, b.placed.unit.words} == _BOTH_OR_EITHER
            none_of = joins_what_is_absent(matching, i, j) or _keeps_apart(
                matching, a.placed, b.placed
            )
            if (
                (not listed or counted)
                and not each
                and not ((_joins_practices(matching, i) and not joins) or none_of)
            ):
                effect = a.placed.sign if b.key == "and" else -a.placed.sign
                if joins_what_is_reached(matching, i):
                    effect = -effect
                found.append(
                    Difference(
                        Change.CONNECTIVE, effect, (a.placed,), (b.placed,), "", a.placed.scope
                    )
                )
            break
    bare = nothing_else and any(_lists_without_joint(reading) for reading in matching.readings)
    if not found and nothing_else and sorted(map(sorted, keys)) == [[], ["or"]] and not bare:
        found += _one_or(matching, 0 if keys[0] else 1)
    return found


def _names_cases(matching: Matching, joint: Placed, side: int) -> bool:
    """Whether an "and" joins the cases that a definition names before its term: "A, B and C are restraints"."""
    passage = matching.readings[side].passages[joint.passage]
    return _defines(matching) and names_several(passage.text)


def _keeps_apart(matching: Matching, one: Placed, other: Placed) -> bool:
    """Whether two connectives join what a definition keeps apart, in one text as the items of a list."""
    excluded = one.scope is Scope.EXCLUSION and other.scope is Scope.EXCLUSION
    item = any(placed.unit.start == placed.unit.end for placed in (one, other))
    return excluded and item and _defines(matching)


def _defines(matching: Matching) -> bool:
    """Whether both texts define: then each of the things that "and" names is a case."""
    return all(r.passages[0].kind in _DEFINES for r in matching.readings)


def _lists_without_joint(reading: Reading) -> bool:
    """Whether a provision announces "the following" and says nothing between its items.

    What is kept apart from a term is kept apart item by item, with "or" or without.
    """
    items = [p for p in reading.passages if p.stem]
    return (
        len(items) >= 2
        and not any(p.closing for p in items)
        and excludes(items[0].stem)
        and "following" in items[0].stem.lower()
    )


_PRACTICES = frozenset({"seclud", "restrain", "isol"})


def _joins_practices(matching: Matching, i: int) -> bool:
    """Whether a connective joins two practices that a duty or ban is about: then "and" says "or"."""
    items = matching.items[0]
    kind = matching.readings[0].passages[items[i].placed.passage].kind
    around = {items[n].key for n in (i - 1, i + 1) if 0 <= n < len(items)}
    return kind in (Kind.DUTY, Kind.PROHIBITION) and len(around) == 2 and around <= _PRACTICES


def _between_the_same(matching: Matching, counterpart: dict[int, int], i: int, j: int) -> bool:
    """Whether two connectives stand between the same neighbours, words said again left out."""
    back = counterpart.values()
    for step in (-1, 1):
        one, other = i + step, j + step
        while 0 <= one < len(matching.items[0]) and one not in counterpart:
            if matching.items[0][one].key not in REPEATABLE:
                return False
            one += step
        while 0 <= other < len(matching.items[1]) and other not in back:
            if matching.items[1][other].key not in REPEATABLE:
                return False
            other += step
        if counterpart.get(one) != other:
            return False
    return True


def _of_learners(matching: Matching, i: int) -> bool:
    """Whether a connective joins those whom a duty trains: "or" leaves it to the school which of them."""
    placed = matching.items[0][i].placed
    kind = matching.readings[0].passages[placed.passage].kind
    return kind is Kind.DUTY and placed.scope is Scope.MAIN


_TURNED = (Scope.EXCEPTION, Scope.EXCLUSION)


_DEFINES = (Kind.PROTECTED_DEFINITION, Kind.SAFE_HARBOUR, Kind.TRIGGER)


def _lists_on(matching: Matching, side: int) -> bool:
    """Whether each "or" of one text only goes on with a list that both have, or lists exclusions."""
    items, matched = matching.items[side], matching.matched(side)
    joints = [i for i, one in enumerate(items) if one.key == "or"]
    for i in joints:
        if i in matched:
            continue
        one = items[i].placed
        kind = matching.readings[side].passages[one.passage].kind
        if one.scope in _TURNED and kind in _DEFINES:
            continue
        if not any(n in matched and items[n].placed.path == one.path for n in joints):
            return False
    return True


def _one_or(matching: Matching, side: int) -> list[Difference]:
    """An "or" that joins what the other text states together, without a word."""
    placed = next(
        matching.items[side][i].placed
        for i in sorted(matching.open[side])
        if matching.items[side][i].key == "or"
    )
    if placed.union or _lists_on(matching, side):
        return []
    effect = -placed.sign if side else placed.sign
    removed, added = ((), (placed,)) if side else ((placed,), ())
    return [Difference(Change.CONNECTIVE, effect, removed, added, "", placed.scope)]
