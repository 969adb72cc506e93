"""Sees that two persons, or two other words, changed places, or that one person stands for another, in a sentence that
is otherwise word for word the same.

"The parent may see the log that the principal keeps" and "the principal may see the log that the parent keeps" have the
same words. Who stands where is then who does what, to whom and of whom; only the order of a row ("parents and staff")
says nothing.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from policygen.change import Change, Difference, Placed
from policygen.comparing.structure.items import Matching
from policygen.text.markers import Scope
from policygen.text.tokens import stem
from policygen.text.units import UnitKind

_PARTIES = (
    frozenset({"student"}),
    frozenset(stem(word) for word in "parent guardian family".split()),
    frozenset(
        stem(word)
        for word in (
            "staff principal nurse teacher aide counselor superintendent board district school clinician psychologist "
            "observer administrator officer physician doctor director supervisor investigator driver employee adult"
        ).split()
    ),
)
_PERSONS = frozenset[str]().union(*_PARTIES)


def exchanged_differences(matching: Matching) -> list[Difference]:
    """One unclear difference where nothing but the places of words tells two texts apart, or one party from another."""
    sides = [_said(reading.placed) for reading in (matching.readings[0], matching.readings[1])]
    if len(sides[0]) != len(sides[1]):
        return []
    other = [
        at for at, (one, two) in enumerate(zip(*sides, strict=True)) if one.unit.key != two.unit.key
    ]
    if len(other) < 1:
        return []
    keys = [[side[at].unit.key for at in other] for side in sides]
    persons = all(key in _PERSONS for side in keys for key in side)
    swapped = len(other) == 2 and keys[0] == keys[1][::-1]
    same = Counter(keys[0]) == Counter(keys[1])
    if not (swapped or (persons and (same or _other_party(*keys)))):
        return []
    rows = [
        _between(reading.placed, side[other[0]], side[other[-1]])
        for reading, side in zip(matching.readings, sides, strict=True)
    ]
    if same and any(_is_row(row, persons=persons) for row in rows):
        return []
    if not persons and not all(_has_weight(side[at]) for side in sides for at in other):
        return []
    one, two = sides[0][other[0]], sides[1][other[0]]
    return [Difference(Change.REPLACEMENT, 0, (one,), (two,), "", one.scope)]


def _said(placed: Sequence[Placed]) -> list[Placed]:
    return [one for one in placed if one.unit.kind is not UnitKind.MARK]


def _has_weight(one: Placed) -> bool:
    return one.unit.kind is UnitKind.WORD and not one.opener


def _other_party(before: Sequence[str], after: Sequence[str]) -> bool:
    """Whether somebody stands where somebody of another party stood: a student, a parent, the school."""
    return any(_party(one) != _party(two) for one, two in zip(before, after, strict=True))


def _party(key: str) -> int:
    return next(n for n, party in enumerate(_PARTIES) if key in party)


def _between(placed: Sequence[Placed], one: Placed, two: Placed) -> Sequence[Placed]:
    first, second = (next(n for n, p in enumerate(placed) if p is end) for end in (one, two))
    return placed[first + 1 : second]


def _is_row(between: Sequence[Placed], *, persons: bool) -> bool:
    """Whether two words may be items of one row, or one phrase: what stands between joins them or has no weight.

    Of persons a row is nothing but persons. Any other word may be an item of one before a comma or a connective, but
    not of a row of which one part is denied.
    """
    joined = any(one.unit.kind is UnitKind.CONNECTIVE or one.unit.key == "," for one in between)
    weighty = [one for one in between if _has_weight(one)]
    if persons:
        bare = not any(one.unit.kind is UnitKind.LIGHT for one in between)
        return joined and (bare or all(one.unit.key in _PERSONS for one in weighty))
    denied = any(one.scope is Scope.NEGATION and one.opener for one in between)
    return not weighty or (joined and not denied)
