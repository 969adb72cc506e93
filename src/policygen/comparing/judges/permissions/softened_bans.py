"""Sees that a ban came down to a limit: "prohibits the use of seclusion" and "limits the use of seclusion"."""

from __future__ import annotations

from policygen.change import Change, Difference
from policygen.comparing.structure.items import Item, Matching
from policygen.policy import Kind
from policygen.text.markers import Scope
from policygen.text.tokens import stem
from policygen.text.units import UnitKind

_SOFTER = frozenset(
    stem(word)
    for word in (
        "limit restrict discourage regulate minimize reduce control govern address curb curtail lessen "
        "monitor review oversee"
    ).split()
)
_BANS = frozenset(stem(word) for word in "prohibit ban forbid bar outlaw disallow".split())


def softened_ban(matching: Matching) -> list[Difference]:
    """What it does that one text forbids what the other one only limits, where all else is the same."""
    left = [
        [
            matching.items[side][i]
            for i in sorted(matching.open[side])
            if matching.items[side][i].placed.unit.kind is not UnitKind.MODAL
        ]
        for side in (0, 1)
    ]
    softer = [[one for one in side if one.key in _SOFTER] for side in left]
    bans = [[one for one in side if _is_ban(matching, n, one)] for n, side in enumerate(left)]
    side = 1 if softer[1] else 0  # of the text that only limits
    if len(left[side]) != 1 or len(softer[side]) != 1 or not _forbids(matching, 1 - side):
        return []
    if left[1 - side] != bans[1 - side]:
        return []
    verb = softer[side][0].placed
    if verb.scope is not Scope.MAIN or _forbids(matching, side):
        return []
    removed, added = ((), (verb,)) if side else ((verb,), ())
    effect = -1 if side else 1
    return [Difference(Change.MODALITY, effect, removed, added, "modality", verb.scope)]


def _is_ban(matching: Matching, side: int, one: Item) -> bool:
    """Whether an item is a verb that forbids, or the negation that such a verb opens."""
    placed = one.placed
    if placed.opener and placed.unit.words in (("not",), ("never",)):
        return True
    text = matching.readings[side].passages[placed.passage].text
    said = text[placed.unit.start : placed.unit.end].lower()
    return any(stem(word) in _BANS for word in said.split())


def _forbids(matching: Matching, side: int) -> bool:
    """Whether a text forbids: by its kind, or by a verb such as "prohibits"."""
    kinds = {passage.kind for passage in matching.readings[side].passages}
    bans = any(_is_ban(matching, side, one) for one in matching.items[side])
    return kinds == {Kind.PROHIBITION} or bans
