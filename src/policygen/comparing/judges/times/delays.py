"""Judges a wait before an act that was due at once: "ten minutes after the danger ends" for "as soon as"."""

from __future__ import annotations

from policygen.change import Change, Difference
from policygen.comparing.structure.items import Matching
from policygen.policy import Kind
from policygen.text.markers import Scope
from policygen.text.quantities.bounds import Bound

_AFTER = (("after",), ("follow",))
_AT_ONCE = (("as", "soon", "as"), ("when",), ("onc",), ("once",), ("upon",))


def delay_differences(matching: Matching) -> list[Difference]:
    """A bare amount of time right before "after" in a duty, where the other text says "as soon as" or "when".

    So is a time that one text gives after the very moment by which the other wants it done.

    The amount and the openers of both sides are settled.
    """
    for side in (0, 1):
        wait = _wait(matching, side)
        if wait is None:
            continue
        amount, opener = wait
        if _by_the_moment_itself(matching, side, opener):
            return [_judged(matching, side, amount, opener, None)]
        here = matching.items[side][amount].placed
        if here.unit.quantity is None or here.unit.quantity.bound is not Bound.EXACT:
            continue
        for n in sorted(matching.open[1 - side]):
            other = matching.items[1 - side][n]
            at_once = other.placed.opener and other.placed.scope is Scope.CONDITION
            if not at_once or _words(matching, 1 - side, other.at) not in _AT_ONCE:
                continue
            return [_judged(matching, side, amount, opener, n)]
        partner = {p[side]: p[1 - side] for p in matching.pairs}.get(opener)
        if partner is None or here.scope is not Scope.MAIN:
            continue
        if _words(matching, 1 - side, matching.items[1 - side][partner].at) in _AT_ONCE:
            return [_judged(matching, side, amount, opener, partner)]
    return []


def _judged(
    matching: Matching, side: int, amount: int, opener: int, other: int | None
) -> Difference:
    here = matching.items[side][amount].placed
    there = () if other is None else (matching.items[1 - side][other].placed,)
    matching.drop(side, [amount, opener])
    matching.drop(1 - side, [] if other is None else [other])
    one, two = (there, (here,)) if side else ((here,), there)
    effect = -here.sign if side else here.sign
    return Difference(Change.QUANTITY, effect, one, two, "", here.scope)


_AT_LATEST = frozenset({"by", "than", "befor", "before", "at"})


def _by_the_moment_itself(matching: Matching, side: int, opener: int) -> bool:
    """Whether the other text says "by" of the moment after which this one gives time: "an hour after dismissal"."""
    if opener not in matching.open[side]:
        return False
    partner = {p[side]: p[1 - side] for p in matching.pairs}.get(opener + 1)
    if partner is None:
        return False
    other = matching.items[1 - side][partner]
    before = matching.readings[1 - side].placed[max(0, other.at - 1) : other.at]
    return other.placed.scope is Scope.MAIN and any(_AT_LATEST & set(p.unit.words) for p in before)


def _wait(matching: Matching, side: int) -> tuple[int, int] | None:
    """The number of a left-over bare time, and of the "after" that follows it at once."""
    items = matching.items[side]
    for i in matching.content_left(side):
        placed = items[i].placed
        amount = placed.unit.quantity
        if (
            amount is None
            or amount.dimension != "time"
            or amount.bound not in (Bound.EXACT, Bound.AT_MOST)
        ):
            continue
        if matching.readings[side].passages[placed.passage].kind is not Kind.DUTY:
            continue
        following = items[i + 1] if i + 1 < len(items) else None
        if following is None or not following.placed.opener or following.at != items[i].at + 1:
            continue
        if _words(matching, side, following.at) in _AFTER and placed.scope is Scope.MAIN:
            return i, i + 1
    return None


def _words(matching: Matching, side: int, at: int) -> tuple[str, ...]:
    """The words of the opener that begins at a unit."""
    placed = matching.readings[side].placed
    words: list[str] = []
    for one in placed[at:]:
        if not one.opener or one.path != placed[at].path:
            break
        words += one.unit.words
    return tuple(words)
