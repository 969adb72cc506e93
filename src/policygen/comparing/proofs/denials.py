"""Settles a negation that one text has in a ban of its own, the other inside a duty: ". It shall not last ..."."""

from __future__ import annotations

from policygen.comparing.structure.items import Matching
from policygen.policy import Kind
from policygen.text.markers import Scope
from policygen.text.tokens import stem
from policygen.text.units import UnitKind

_NOT = frozenset(stem(word) for word in "not never no neither".split())


def settle_denials(matching: Matching) -> None:
    """Pair the "not" of a prohibition with the negation that opens a scope before the same word of a duty.

    "A ends, and shall not last an hour" says what "A ends. It shall not last an hour" says.
    """
    for side in (0, 1):
        for own in sorted(matching.open[side]):
            item = matching.items[side][own]
            if item.placed.opener or not _NOT & set(item.placed.unit.words):
                continue
            if _kind(matching, side, own) is not Kind.PROHIBITION:
                continue
            other = _opener_before_the_same(matching, side, own)
            if other is not None:
                matching.settle(*((other, own) if side else (own, other)))


def _opener_before_the_same(matching: Matching, side: int, own: int) -> int | None:
    """The open negation of the other text before the counterpart of the word after this one."""
    partner = dict(matching.pairs) if side == 0 else {j: i for i, j in matching.pairs}
    after = next(
        (
            n
            for n in range(own + 1, len(matching.items[side]))
            if matching.items[side][n].is_content
        ),
        None,
    )
    there = partner.get(after) if after is not None else None
    if there is None:
        return None
    for number in range(there - 1, -1, -1):
        item = matching.items[1 - side][number]
        if item.placed.opener and item.placed.scope is Scope.NEGATION:
            binding = _kind(matching, 1 - side, number) is Kind.DUTY
            return number if number in matching.open[1 - side] and binding else None
        if item.placed.unit.kind is not UnitKind.MODAL:
            return None
    return None


def _kind(matching: Matching, side: int, number: int) -> Kind:
    passage = matching.items[side][number].placed.passage
    return matching.readings[side].passages[passage].kind
