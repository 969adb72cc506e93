"""Tells two versions of one policy from two policies with little wording in common."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from policygen.comparing.pairing.align import Aligned
from policygen.policy import Kind

FEWEST = 8  # binding provisions of a text, below which a share says little
NEARLY_THE_SAME = 0.6  # share of words that two provisions have in common
LEAST_PAIRED = (
    0.4  # share of nearly the same provisions from which a text is a version of the other one
)

APART = (
    "The two texts have little wording in common (provisions that are nearly the same: {paired} of {all}). What looks "
    "removed or added may stand there in other words; read both. What a text lacks of the law, `policygen check` tells."
)


def written_apart(pairs: Sequence[Aligned]) -> str:
    """A notice for two texts of which both have mostly provisions without a counterpart, or "".

    Arguments:
        pairs: all provisions of both, as aligned.
    """
    shares = [_paired(pairs, side) for side in (0, 1)]
    paired, all_of_them = max(shares, key=lambda share: share[0] / max(share[1], 1))
    enough = min(number for _, number in shares) >= FEWEST
    if not enough or paired >= LEAST_PAIRED * all_of_them:
        return ""
    return APART.format(paired=paired, all=all_of_them)


def _paired(pairs: Sequence[Aligned], side: int) -> tuple[int, int]:
    """How many binding provisions of a text stand nearly the same in the other, and how many there are."""
    paired = together = 0
    for pair in pairs:
        own = [
            one for one in (pair.after if side else pair.before) if one.kind is not Kind.STATEMENT
        ]
        together += len(own)
        paired += len(own) if _likeness(pair) >= NEARLY_THE_SAME else 0
    return paired, together


def _likeness(pair: Aligned) -> float:
    """Share of words that both sides of a pair have in common (Dice); 0 where a side is empty."""
    one, other = (
        Counter(word for provision in side for word in provision.canon)
        for side in (pair.before, pair.after)
    )
    return 2 * (one & other).total() / max(one.total() + other.total(), 1)
