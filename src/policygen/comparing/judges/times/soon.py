"""Judges "as soon as the danger ends" against "after the danger ends": the one says when, the other since when."""

from __future__ import annotations

from itertools import takewhile

from policygen.change import Change, Difference, Placed
from policygen.comparing.structure.items import Matching
from policygen.policy import Kind
from policygen.text.markers import Scope
from policygen.text.tokens import stem

_AT_ONCE = (("as", "soon", "as"),)
_SINCE = (("after",), ("follow",))
# "Immediately after" says when; "ten minutes after" and "on the day after" are judged as times.
_SAYS_WHEN = frozenset(
    stem(word)
    for word in "immediately directly right promptly straight soon shortly just only day week".split()
)


def soon_differences(matching: Matching) -> list[Difference]:
    """Duties that were due as soon as something happens and are due at some time after it, or the reverse."""
    found: list[Difference] = []
    for i, j in sorted(matching.pairs):
        said = [_words(matching, side, number) for side, number in ((0, i), (1, j))]
        if not all(said) or not all(_owed(matching, side, n) for side, n in ((0, i), (1, j))):
            continue
        lost = said[0] in _AT_ONCE and said[1] in _SINCE
        if not lost and not (said[1] in _AT_ONCE and said[0] in _SINCE):
            continue
        here, there = _opener(matching, 0, i), _opener(matching, 1, j)
        effect = -1 if lost else 1
        for side, number in ((0, i), (1, j)):
            matching.drop(side, _soon_before(matching, side, number))
        found.append(Difference(Change.RESTRICTION, effect, here, there, "", here[0].scope))
    return found


def is_sooner_or_later(difference: Difference) -> bool:
    """Whether a difference is such an order of two moments: the parse knows nothing of it."""
    if not difference.removed or not difference.added:
        return False
    run = (*difference.removed, *difference.added)
    said = {word for one in run for word in one.unit.words}
    return all(one.opener for one in run) and "soon" in said and "as" in said


def _owed(matching: Matching, side: int, number: int) -> bool:
    """Whether an opener says when a duty of the school is done, and nothing else in the text does."""
    item = matching.items[side][number]
    placed = matching.readings[side].placed
    if matching.readings[side].passages[item.placed.passage].kind is not Kind.DUTY:
        return False
    same = [one for one in placed if one.passage == item.placed.passage]
    if any(one.unit.quantity and one.unit.quantity.dimension == "time" for one in same):
        return False
    main = [one for one in same if one.scope is Scope.MAIN]
    owed = any(one.sign > 0 for one in main) and len(item.placed.path) <= 2
    told = [word for one in same if not one.opener for word in one.unit.words]
    near = len(_soon_before(matching, side, number))  # "soon after" is later than "as soon as"
    return owed and len([word for word in told if word in _SAYS_WHEN]) == near


def _soon_before(matching: Matching, side: int, number: int) -> list[int]:
    """The "soon" or "shortly" right before an opener that says since when."""
    before = number - 1
    soon = before >= 0 and matching.items[side][before].key in _SOON
    return [before] if soon and _words(matching, side, number) in _SINCE else []


_SOON = frozenset({stem("soon"), stem("shortly")})


def _words(matching: Matching, side: int, number: int) -> tuple[str, ...]:
    """The words of an opener of a time, or none."""
    item = matching.items[side][number]
    if not item.placed.opener or item.key != "<after>":
        return ()
    return tuple(word for one in _opener(matching, side, number) for word in one.unit.words)


def _opener(matching: Matching, side: int, number: int) -> tuple[Placed, ...]:
    """The units of an opener: "as", "soon", "as"."""
    item = matching.items[side][number]
    following = matching.readings[side].placed[item.at :]
    return tuple(takewhile(lambda one: one.opener and one.path == item.placed.path, following))
