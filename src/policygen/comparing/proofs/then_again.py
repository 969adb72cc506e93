"""Proves that "afterwards" says nothing where its clause says of what: "if a hold is long, a nurse shall then ..."."""

from __future__ import annotations

from policygen.comparing.structure.items import Matching
from policygen.policy import Kind
from policygen.text.tokens import stem

_THEN = frozenset(
    stem(word) for word in "afterward afterwards thereafter subsequently then".split()
)


def drop_afterwards(matching: Matching) -> None:
    """Leave out "afterwards" in a duty that an "if" opens, where the other text has "after" before the same words."""
    for side in (0, 1):
        if matching.readings[side].kind is not Kind.DUTY:
            continue
        items, others = matching.items[side], matching.items[1 - side]
        said = [i for i in matching.content_left(side) if items[i].key in _THEN]
        conditions = [i for i in matching.open[side] if items[i].key == "<if>"]
        events = [j for j in matching.open[1 - side] if others[j].key == "<after>"]
        if len(said) != 1 or len(conditions) != 1 or len(events) != 1:
            continue
        frames = items[conditions[0]].placed.path[-1], others[events[0]].placed.path[-1]
        inside = [
            (frames[0] in items[pair[side]].placed.path)
            == (frames[1] in others[pair[1 - side]].placed.path)
            for pair in matching.pairs
            if items[pair[side]].is_content
        ]
        if inside and all(inside):
            matching.drop(side, said)
