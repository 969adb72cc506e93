"""Finds for a provision without a counterpart those of the other text that stand where it stood.

A provision that was written anew in words of its own has no counterpart by its words. It then looks removed, and
the new wording looks added, at one and the same place between provisions that both texts have.
"""

from __future__ import annotations

from collections.abc import Sequence

from policygen.comparing.pairing.align import Aligned, Provision
from policygen.comparing.pairing.at_sight import COMMON
from policygen.comparing.pairing.beside import neighbours

FEW = 3  # provisions that stand where one stood, up to which each may be that one
_TWO = 2  # telling words that sorts of provisions must share which do different things
SOME = 0.15  # share of the telling words of the shorter one from which both may be on one matter


def in_its_place(lone: Aligned, pairs: Sequence[Aligned]) -> tuple[Provision, ...]:
    """The provisions of the other text alone that stand at the place of one of this text alone.

    The place is between the same neighbours: the nearest provision before it that both texts have, or the
    nearest after it.

    Arguments:
        lone: the provision, which one document has.
        pairs: all provisions as aligned.
    """
    own = 1 if lone.after else 0
    here = neighbours(_side(lone, own)[0], own, pairs)
    found: list[Provision] = []
    for pair in pairs:
        if bool(pair.before) == bool(pair.after) or _side(pair, own):
            continue
        there = neighbours(_side(pair, 1 - own)[0], 1 - own, pairs)
        nowhere = here == there == (None, None)
        if nowhere or any(n is not None and n == m for n, m in zip(here, there, strict=True)):
            found += _side(pair, 1 - own)
    return tuple(found)


def beside(lone: Aligned, pairs: Sequence[Aligned]) -> tuple[Aligned, ...]:
    """The nearest pairs before and after a provision that one text alone has.

    Arguments:
        lone: the provision, which one document has.
        pairs: all provisions as aligned.
    """
    own = 1 if lone.after else 0
    near = neighbours(_side(lone, own)[0], own, pairs)
    return tuple(pairs[number] for number in near if number is not None)


def perhaps_anew(lone: Provision, in_place: Sequence[Provision]) -> Provision | None:
    """The provision that may say in other words what one of the other text says; None if there is none.

    It shares some of the telling words, two of them where it does another sort of thing; where few provisions
    stand at the place, one that does the same sort of thing is enough.

    Arguments:
        in_place: the provisions at its place, as `in_its_place` finds them.
    """
    shares = [_share(lone, other) for other in in_place]
    if max(shares, default=0.0) >= SOME:
        return in_place[shares.index(max(shares))]
    alike = [other for other in in_place if other.kind is lone.kind]
    return alike[0] if alike and len(in_place) <= FEW else None


def _share(one: Provision, other: Provision) -> float:
    """Share of the telling words of the shorter one that both have, 0 to 1."""
    words = [{word for word in provision.canon if word not in COMMON} for provision in (one, other)]
    both = words[0] & words[1]
    if one.kind is not other.kind and len(both) < _TWO:
        return 0.0
    return len(both) / max(1, min(map(len, words)))


def _side(pair: Aligned, side: int) -> tuple[Provision, ...]:
    return pair.after if side else pair.before
