"""Proves that "to induce a student to walk" and "so that a student will walk" name one purpose."""

from __future__ import annotations

from policygen.comparing.structure.items import Matching
from policygen.text.markers import Scope
from policygen.text.tokens import stem

_BRINGS_ABOUT = frozenset(
    stem(word) for word in "induce cause get make lead bring let permit allow enable".split()
)


def drop_brought_about(matching: Matching) -> None:
    """Leave out a verb of bringing about right before words that the other text has as its whole purpose."""
    for side in (0, 1):
        items, others = matching.items[side], matching.items[1 - side]
        frames = {
            others[j].placed.path[-1]
            for j in matching.open[1 - side]
            if others[j].placed.opener and others[j].placed.scope is Scope.PURPOSE
        }
        there = {pair[side]: others[pair[1 - side]] for pair in matching.pairs}
        for i in matching.content_left(side):
            following = [there.get(n) for n in range(i + 1, min(i + 3, len(items)))]
            aimed = [one for one in following if one is not None and frames & set(one.placed.path)]
            if items[i].key in _BRINGS_ABOUT and len(aimed) == 2:
                matching.drop(side, [i])
