"""Weighs what no parse can dispute apart from the rest: a matter that one text leaves open in so many words."""

from __future__ import annotations

from collections.abc import Sequence

from policygen.change import Difference
from policygen.comparing.agreeing import MEDIUM, Weighed, weigh
from policygen.comparing.judges.joining.indifference import is_left_open
from policygen.policy import Passage


def weigh_apart(
    differences: Sequence[Difference],
    before: Sequence[Passage],
    after: Sequence[Passage],
    you: str = "",
) -> tuple[Weighed, ...]:
    """Weigh what the first reading found, in its order; what was left open in words keeps its direction.

    Arguments:
        differences: what the first reading found between two provisions.
        before, after: the passages of each.
        you: whom the texts call so.
    """
    open_ = [one for one in differences if is_left_open(one)]
    rest = weigh([one for one in differences if not is_left_open(one)], before, after, you)
    return (*(Weighed(one, MEDIUM) for one in open_), *rest)
