"""Leaves unclear what words alone can't tell apart: whose leave it is, or whether a time ends at all."""

from __future__ import annotations

from policygen.change import Change, Difference, Placed
from policygen.comparing.structure.items import Matching
from policygen.policy import Kind
from policygen.text.markers import Scope


def sides_changed(matching: Matching) -> list[Difference]:
    """One unclear difference where a "may" is a parent's in one text alone, or "until" became "whether or not".

    So is a word that one text asks for and the other says it doesn't matter.
    """
    only = any(item.key in ("only", "sole") for side in matching.items for item in side)
    for i, j in () if only else matching.pairs:
        a, b = matching.items[0][i].placed, matching.items[1][j].placed
        kinds = {matching.readings[s].passages[p.passage].kind for s, p in ((0, a), (1, b))}
        main = a.scope is Scope.MAIN and b.scope is Scope.MAIN
        if a.unit.key == "may" and main and kinds == {Kind.PERMISSION} and a.sign == -b.sign:
            return [Difference(Change.REPLACEMENT, 0, (a,), (b,), "", a.scope)]
    for i, j in matching.pairs:
        one, other = matching.items[0][i].placed, matching.items[1][j].placed
        if matching.items[0][i].is_content and _no_matter_or_needed(one, other):
            return [Difference(Change.POLARITY, 0, (one,), (other,), "", one.scope)]
    ends, widens = (
        [_opened(matching, side, scope) for side in (0, 1)]
        for scope in (Scope.UNTIL, Scope.WIDENING)
    )
    for side in (0, 1):
        if ends[side] and widens[1 - side]:
            pair = (ends[side][0], widens[1 - side][0])
            one, other = pair if side == 0 else pair[::-1]
            return [Difference(Change.POLARITY, 0, (one,), (other,), "", one.scope)]
    return []


def _no_matter_or_needed(one: Placed, other: Placed) -> bool:
    """Whether a word says what doesn't matter in one text, and in the other until or when a thing is so."""
    scopes = {one.scope, other.scope}
    return Scope.WIDENING in scopes and bool(scopes & {Scope.CONDITION, Scope.UNTIL})


def _opened(matching: Matching, side: int, scope: Scope) -> list[Placed]:
    """The openers of one sort of clause that have no counterpart."""
    items = [matching.items[side][i].placed for i in sorted(matching.open[side])]
    return [one for one in items if one.opener and one.scope is scope]
