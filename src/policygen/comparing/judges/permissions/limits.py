"""Judges an "only" that one text alone has: with it a permission bars all the rest."""

from __future__ import annotations

from policygen.change import Change, Difference
from policygen.comparing.structure.items import Matching
from policygen.policy import Kind
from policygen.text.markers import TURNING, Scope
from policygen.text.tokens import stem
from policygen.text.units import UnitKind

_ONLY = frozenset({"only", "sole", "exclus"})

# Other words by which a permission says that it ends here.
_LIMITING = frozenset(
    stem(word)
    for word in (
        "only solely exclusively reserved limited confined restricted required requires requirement "
        "prohibited forbidden barred alone one just first but save need must shall cannot depends"
    ).split()
)


def limit_differences(matching: Matching) -> list[Difference]:
    """An "only" that came or went between two permissions, where no other word says the same.

    Its words are settled; what it limits is judged by itself.
    """
    kinds = {passage.kind for reading in matching.readings for passage in reading.passages}
    if kinds != {Kind.PERMISSION}:
        return []
    for side in (0, 1):
        items = matching.items[side]
        only = [i for i in sorted(matching.open[side]) if items[i].key in _ONLY]
        if not only or says_where_it_ends(matching, 1 - side, besides=_shared_modals(matching)):
            continue
        first = items[only[0]].placed
        if first.scope is Scope.NEGATION or any(
            item.key in _ONLY for i, item in enumerate(items) if i not in only
        ):
            return []
        matching.drop(side, only)
        placed = tuple(items[i].placed for i in only)
        removed, added = ((), placed) if side else (placed, ())
        effect = first.sign if side else -first.sign
        return [Difference(Change.LIMIT, effect, removed, added, "", first.scope)]
    return []


def is_open_leave(matching: Matching, side: int) -> bool:
    """Whether one text permits without a limit what the other bans without an exception."""
    return not says_where_it_ends(matching, side) and not any(
        (one.opener and one.scope in (Scope.EXCEPTION, Scope.UNTIL))
        or bool(_ONLY & set(one.unit.words))
        for one in matching.readings[1 - side].placed
    )


def _shared_modals(matching: Matching) -> frozenset[str]:
    """The modals that both texts say in the same place: "shall be used only if" and "shall be used if"."""
    return frozenset(
        matching.items[0][i].key
        for i, _ in matching.pairs
        if matching.items[0][i].placed.unit.kind is UnitKind.MODAL
    )


def says_where_it_ends(
    matching: Matching, side: int, *, besides: frozenset[str] = frozenset()
) -> bool:
    """Whether a text says in any way that a permission goes so far and no further.

    Arguments:
        matching, side: the comparison, and which of its texts is asked.
        besides: words that say nothing of it, as both texts have them.
    """
    return any(
        (one.opener and one.scope in TURNING | {Scope.UNTIL})
        or bool((_LIMITING - besides) & set(one.unit.words))
        for one in matching.readings[side].placed
    )
